package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.rows.Province.YEAR_END;
import static org.rectification.rows.Province.day;
import static org.rectification.rows.Province.jiangxi;
import static org.rectification.rows.Province.record;
import static org.rectification.rows.Province.zh;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.Quantity;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.duty.DisclosureFigures;
import org.rectification.duty.Duties;
import org.rectification.duty.Owed;
import org.rectification.escalation.RaisedMatter;
import org.rectification.oversight.Act;
import org.rectification.oversight.RecordId;
import org.rectification.register.Register;

/**
 * Row J12: weekly coverage on a station, a paper and a site; a column, two topics; exposed problems followed until
 * settled.
 */
class RowJ12Test {

    private static Act exposed(String what) {
        return new Act.Raised(Act.Matter.MEDIA_EXPOSURE, zh(what), Optional.empty());
    }

    private static Act disclosed(Act.Medium medium, Act.Form form, String outlet) {
        return new Act.Disclosed(
                Act.Content.PROGRESS, medium, form, Optional.of(zh(outlet)), Optional.empty(), Quantity.exactly(1));
    }

    private static final Register REGISTER = jiangxi()
            .addRecords(
                    record("tv-1", Act.Disclosed.of(Act.Content.PROGRESS, Act.Medium.TELEVISION), "2017-03-08")
                            .build(),
                    record("tv-3", Act.Disclosed.of(Act.Content.PROGRESS, Act.Medium.TELEVISION), "2017-03-24")
                            .build(),
                    record("paper-1", Act.Disclosed.of(Act.Content.PROGRESS, Act.Medium.NEWSPAPER), "2017-03-09")
                            .build(),
                    record(
                                    "column",
                                    disclosed(Act.Medium.TELEVISION, Act.Form.COLUMN, "生态江西·环保力行"),
                                    "2017-01-01/2017-12-31")
                            .build(),
                    record(
                                    "topic-1",
                                    disclosed(Act.Medium.NEWS_SITE, Act.Form.TOPIC, "环境整治在行动"),
                                    "2017-01-01/2017-12-31")
                            .build(),
                    record(
                                    "topic-2",
                                    disclosed(Act.Medium.NEWS_SITE, Act.Form.TOPIC, "聚焦铁路沿线脏乱差"),
                                    "2017-01-01/2017-12-31")
                            .build(),
                    record("exposed-1", exposed("铁路沿线脏乱差"), "2017-04-01").build(),
                    record("exposed-2", exposed("黑臭水体"), "2017-04-01").build(),
                    record("exposed-3", exposed("秸秆焚烧"), "2017-11-01").build(),
                    record(
                                    "followed-1",
                                    new Act.FollowedUp(RecordId.of("exposed-1"), Act.Outcome.UNDER_WAY),
                                    "2017-05-01")
                            .build(),
                    record("followed-2", new Act.FollowedUp(RecordId.of("exposed-1"), Act.Outcome.SOLVED), "2017-06-01")
                            .build(),
                    record(
                                    "followed-3",
                                    new Act.FollowedUp(RecordId.of("exposed-2"), Act.Outcome.ANSWERED),
                                    "2017-07-01")
                            .build())
            .build();

    @Test
    void eachMediumOwesSomethingEveryWeek() {
        DateSpan march = DateSpan.parse("2017-03-06/2017-03-26");

        assertThat(Duties.weeklyCoverage(Act.Medium.TELEVISION)
                        .inForceWithin(DateSpan.ofYear(2017))
                        .owedIn(REGISTER, march, YEAR_END, ChinaWorkingDays.official()))
                .extracting(owed -> owed.period().orElseThrow() + " " + owed.status())
                .containsExactly(
                        "2017-03-06/2017-03-12 IN_TIME",
                        "2017-03-13/2017-03-19 MISSING",
                        "2017-03-20/2017-03-26 IN_TIME");
        assertThat(Duties.weeklyCoverage(Act.Medium.NEWSPAPER)
                        .inForceWithin(DateSpan.ofYear(2017))
                        .owedIn(REGISTER, march, YEAR_END, ChinaWorkingDays.official()))
                .extracting(Owed::status)
                .containsExactly(Owed.Status.IN_TIME, Owed.Status.MISSING, Owed.Status.MISSING);
        assertThat(Duties.weeklyCoverage(Act.Medium.NEWS_SITE)
                        .inForceWithin(DateSpan.ofYear(2017))
                        .owedIn(REGISTER, march, day("2017-03-12"), ChinaWorkingDays.official()))
                .extracting(Owed::status)
                .as("on the last day of the first week nothing is late yet")
                .containsOnly(Owed.Status.NOT_YET_DUE);
    }

    @Test
    void theColumnAndTheTopicsStandBesideTheItems() {
        DisclosureFigures figures = DisclosureFigures.of(REGISTER, DateSpan.ofYear(2017), YEAR_END);

        assertThat(figures.items())
                .hasSize(2)
                .containsEntry(Act.Medium.TELEVISION, Quantity.exactly(2))
                .containsEntry(Act.Medium.NEWSPAPER, Quantity.exactly(1));
        assertThat(figures.standing())
                .extracting(record -> record.id().value())
                .containsExactly("column", "topic-1", "topic-2");
        assertThat(figures.reasons())
                .extracting(reason -> reason.text(Language.CHINESE))
                .endsWith("专栏（电视）：生态江西·环保力行", "专题（新闻网站）：环境整治在行动", "专题（新闻网站）：聚焦铁路沿线脏乱差");
    }

    @Test
    void anExposureIsFollowedUntilSolvedOrAnswered() {
        List<RaisedMatter> exposures = RaisedMatter.mattersIn(REGISTER, YEAR_END);

        assertThat(exposures)
                .extracting(each -> each.record() + " "
                        + each.settledOn().map(Object::toString).orElse("open"))
                .containsExactly("exposed-1 2017-06-01", "exposed-2 2017-07-01", "exposed-3 open");
        assertThat(RaisedMatter.mattersIn(REGISTER, day("2017-05-31")))
                .extracting(RaisedMatter::isSettled)
                .containsExactly(false, false);
    }
}
