package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.rectification.rows.Province.COMMITTEE;
import static org.rectification.rows.Province.GOVERNMENT;
import static org.rectification.rows.Province.YEAR_END;
import static org.rectification.rows.Province.city;
import static org.rectification.rows.Province.jiangxi;
import static org.rectification.rows.Province.mayor;
import static org.rectification.rows.Province.zh;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.Ratio;
import org.rectification.issue.Given;
import org.rectification.issue.IssueBuilder;
import org.rectification.register.Register;
import org.rectification.responsibility.Assignment;
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

    @Test
    void theChainIsCompleteAcrossAndDown() {
        Register register =
                jiangxi().addIssues(issue(PROVINCE, SECRETARY, CITY).build()).build();

        ChainReport report = ChainPolicy.complete().check(register, YEAR_END);

        assertThat(report.findings()).isEmpty();
        assertThat(report.coverage()).isEqualTo(new Ratio(1, 1));
        assertThat(report.byLevel())
                .containsExactly(entry(BodyLevel.PROVINCE, new Ratio(2, 2)), entry(BodyLevel.CITY, new Ratio(1, 1)));
    }

    @Test
    void everyGapIsToldAtOnceWithItsPlace() {
        Register register = jiangxi()
                .addPosts(new Post(PostId.of("vacant"), zh("市长"), city("南昌"), true)
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
                        "ACCEPTOR_NOT_INDEPENDENT /issues/0/chain/2/body");
        assertThat(report.findings())
                .extracting(ChainFinding::reason)
                .extracting(reason -> reason.text(Language.ENGLISH))
                .contains("post 市长 of 南昌市人民政府 is vacant on 2017-12-31");
        assertThat(report.coverage()).isEqualTo(new Ratio(0, 1));
        assertThat(report.byBody())
                .containsExactly(entry(city("南昌"), new Ratio(0, 1)), entry(city("赣州"), new Ratio(0, 2)));
    }
}
