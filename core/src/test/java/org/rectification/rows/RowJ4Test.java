package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.rectification.rows.Province.COMMITTEE;
import static org.rectification.rows.Province.GOVERNMENT;
import static org.rectification.rows.Province.YEAR_END;
import static org.rectification.rows.Province.body;
import static org.rectification.rows.Province.city;
import static org.rectification.rows.Province.jiangxi;
import static org.rectification.rows.Province.mayor;
import static org.rectification.rows.Province.zh;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.Ratio;
import org.rectification.base.Truth;
import org.rectification.issue.Given;
import org.rectification.issue.IssueBuilder;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Post;
import org.rectification.responsibility.PostId;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;
import org.rectification.responsibility.coverage.ChainFinding;
import org.rectification.responsibility.coverage.ChainPolicy;
import org.rectification.responsibility.coverage.ChainReport;

/**
 * Row J4: every level answers, its principal post is first responsible person, and the chain has no gap, to post and
 * person.
 */
class RowJ4Test {

    private static IssueBuilder issue(Assignment... links) {
        return Given.issue("jx-1", "2017-12-31").chain(new ResponsibilityChain(List.of(links)));
    }

    private static final Assignment PROVINCE = Assignment.of(Role.LEAD, GOVERNMENT, PostId.of("governor"));
    private static final Assignment SECRETARY = Assignment.of(Role.RESPONSIBLE, COMMITTEE, PostId.of("secretary"));
    private static final Assignment CITY = Assignment.of(Role.RESPONSIBLE, city("赣州"), mayor("赣州"));
    private static final BodyId CITY_COMMITTEE = BodyId.of("committee-赣州");
    private static final PostId CITY_SECRETARY = PostId.of("secretary-赣州");
    private static final Assignment CITY_PARTY = Assignment.of(Role.RESPONSIBLE, CITY_COMMITTEE, CITY_SECRETARY);

    /** The posts with and without tenures, which the report does not state. */
    private static Register whole(boolean withTenures) {
        RegisterBuilder register = jiangxi()
                .addBodies(body(CITY_COMMITTEE, "赣州市委", BodyKind.PARTY_COMMITTEE, BodyLevel.CITY)
                        .parent(COMMITTEE)
                        .build())
                .addPosts(new Post(CITY_SECRETARY, zh("市委书记"), CITY_COMMITTEE, Truth.YES))
                .addIssues(issue(PROVINCE, SECRETARY, CITY, CITY_PARTY).build());
        if (withTenures) {
            register.posts(register.build().posts().stream()
                    .map(post -> post.heldDuring(DateSpan.parse("2016-01-01/..")))
                    .toList());
        }
        return register.build();
    }

    @Test
    void theChainIsCompleteAcrossAndDown() {
        ChainReport report = ChainPolicy.complete().check(whole(true), YEAR_END);

        assertThat(report.findings()).isEmpty();
        assertThat(report.coverage()).isEqualTo(new Ratio(1, 1));
        assertThat(report.byLevel())
                .containsExactly(entry(BodyLevel.PROVINCE, new Ratio(2, 2)), entry(BodyLevel.CITY, new Ratio(2, 2)));
    }

    @Test
    void whoHeldThePostsIsAllThatTheReportLeavesOut() {
        assertThat(ChainPolicy.complete().check(whole(false), YEAR_END).findings())
                .extracting(finding -> finding.reason().text(Language.CHINESE))
                .containsExactly("江西省人民政府的岗位省长未载明任期", "江西省委的岗位省委书记未载明任期", "赣州市人民政府的岗位市长未载明任期", "赣州市委的岗位市委书记未载明任期");
    }

    @Test
    void everyGapIsToldAtOnceWithItsPlace() {
        Register register = jiangxi()
                .addPosts(new Post(PostId.of("vacant"), zh("市长"), city("南昌"), Truth.YES)
                        .heldDuring(DateSpan.parse("2015-01-01/2016-12-31")))
                .addIssues(issue(
                                Assignment.of(Role.RESPONSIBLE, city("赣州")),
                                Assignment.of(Role.RESPONSIBLE, city("南昌"), PostId.of("vacant")),
                                Assignment.of(Role.ACCEPTING, city("赣州")))
                        .build())
                .build();

        ChainReport report = ChainPolicy.complete().check(register, YEAR_END);

        assertThat(report.findings())
                .extracting(finding -> finding.kind() + " " + finding.place())
                .containsExactly(
                        "NO_LEAD /issues/0/chain",
                        "NO_POST /issues/0/chain/0",
                        "POST_VACANT /issues/0/chain/1/post",
                        "ACCEPTOR_NOT_INDEPENDENT /issues/0/chain/2/body",
                        "ONE_SIDE_ONLY /issues/0/chain");
        assertThat(report.findings())
                .extracting(ChainFinding::reason)
                .extracting(reason -> reason.text(Language.ENGLISH))
                .contains("post 市长 of 南昌市人民政府 is vacant on 2017-12-31");
        assertThat(report.coverage()).isEqualTo(new Ratio(0, 1));
        assertThat(report.byBody())
                .containsExactly(entry(city("南昌"), new Ratio(0, 1)), entry(city("赣州"), new Ratio(0, 2)));
    }
}
