package org.rectification.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Fault;
import org.rectification.base.InvalidValueException;
import org.rectification.base.LocalText;

class InspectionTest {

    private static InspectionBuilder inspection() {
        return Inspection.builder(InspectionId.of("central-2016-jiangxi"))
                .name(LocalText.of("中央环境保护督察（江西）", "Central environmental inspection of Jiangxi"))
                .kind(InspectionKind.CENTRAL)
                .area(LocalText.of("江西省", "Jiangxi Province"));
    }

    @Test
    void anInspectionHoldsWhatIsStatedAndNoMore() {
        Inspection jiangxi = inspection()
                .team(LocalText.of("中央第四环境保护督察组", "4th central inspection team"))
                .stay(DateSpan.parse("2016-07-14/2016-08-14"))
                .feedbackOn(day("2016-11-17"))
                .build();

        assertThat(jiangxi.stay().orElseThrow().lengthInDays()).hasValue(32L);
        assertThat(jiangxi.feedbackOn()).hasValue(day("2016-11-17"));
        assertThat(jiangxi.round()).isEmpty();
        assertThat(jiangxi.batch()).isEmpty();
        assertThat(jiangxi.stayWithin()).isEmpty();
        assertThat(jiangxi.feedbackWithin()).isEmpty();
        assertThat(jiangxi.sources()).isEmpty();
        assertThat(inspection().build()).isEqualTo(inspection().build()).isNotEqualTo(jiangxi);
    }

    @Test
    void nameKindAndAreaMustBeGiven() {
        assertThatThrownBy(() -> Inspection.builder(InspectionId.of("x")).build())
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("/name: name must be given; /kind: kind must be given; /area: area must be given");
    }

    @Test
    void theDayOfALaterFeedbackIsNotKnown() {
        Inspection on = inspection()
                .stay(DateSpan.parse("2016-07-14/2016-08-14"))
                .feedbackOn(day("2016-11-17"))
                .feedbackWithin(DateSpan.parse("2016-11-01/2016-11-30"))
                .build();
        Inspection within = inspection()
                .feedbackWithin(DateSpan.parse("2016-11-01/2016-11-30"))
                .build();

        assertThat(on.asKnown(day("2016-11-17"))).isEqualTo(on);
        assertThat(on.asKnown(day("2016-11-16")))
                .isEqualTo(inspection()
                        .stay(DateSpan.parse("2016-07-14/2016-08-14"))
                        .feedbackWithin(DateSpan.parse("2016-11-17/.."))
                        .build());
        assertThat(on.asKnown(day("2016-11-16")).asKnown(day("2016-01-01"))).isEqualTo(on.asKnown(day("2016-01-01")));
        assertThat(within.asKnown(day("2016-11-01"))).isEqualTo(within);
        assertThat(within.asKnown(day("2016-10-31")).feedbackWithin()).contains(DateSpan.parse("2016-11-01/.."));
        assertThat(inspection().build().asKnown(day("2016-10-31")))
                .isEqualTo(inspection().build());
        assertThatThrownBy(() -> on.asKnown(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void roundsAndBatchesAreCountedFromOne() {
        List<Fault> faults = faultsOf(() -> inspection().round(0).batch(-1).build());

        assertThat(faults)
                .extracting(Fault::code)
                .containsExactly("inspection.not-positive", "inspection.not-positive");
        assertThat(said(faults))
                .containsExactly(
                        List.of("/round", "round must be at least 1, but was 0", "轮次须不小于1，实为0"),
                        List.of("/batch", "batch must be at least 1, but was -1", "批次须不小于1，实为-1"));
        assertThat(inspection().round(1).batch(1).build().round()).hasValue(1);
    }

    @Test
    void findingsAreNotFedBackBeforeTheStayBegins() {
        InspectionBuilder stayed = inspection().stay(DateSpan.parse("2016-07-14/2016-08-14"));

        List<Fault> faults = faultsOf(() -> stayed.feedbackOn(day("2016-07-13")).build());

        assertThat(faults).extracting(Fault::code).containsExactly("inspection.feedback-before-stay");
        assertThat(said(faults))
                .containsExactly(List.of(
                        "/feedbackOn",
                        "feedback must not precede the start of the stay, 2016-07-14, but was 2016-07-13",
                        "反馈日期不得早于进驻日期2016年7月14日，实为2016年7月13日"));
        assertThat(stayed.feedbackOn(day("2016-07-14")).build().feedbackOn())
                .describedAs("rectified and fed back during the stay: odd, and possible")
                .hasValue(day("2016-07-14"));
    }

    @Test
    void findingsAreNotFedBackBeforeTheStayCanHaveBegun() {
        InspectionBuilder in2017 = inspection().stayWithin(DateSpan.parse("2017-05-01/2017-05-31"));

        assertThat(said(faultsOf(() -> in2017.feedbackOn(day("2017-04-30")).build())))
                .containsExactly(List.of(
                        "/feedbackOn",
                        "feedback must not precede the start of the stay, 2017-05-01, but was 2017-04-30",
                        "反馈日期不得早于进驻日期2017年5月1日，实为2017年4月30日"));
    }

    @Test
    void daysKnownRoughlyAreComparedByTheDaysTheyCanBe() {
        InspectionBuilder stayed = inspection().stay(DateSpan.parse("2017-05-10/2017-05-20"));

        assertThat(said(faultsOf(() -> stayed.feedbackWithin(DateSpan.parse("2017-04-01/2017-05-09"))
                        .build())))
                .containsExactly(List.of(
                        "/feedbackWithin",
                        "feedback must not precede the start of the stay, 2017-05-10, but was 2017-05-09",
                        "反馈日期不得早于进驻日期2017年5月10日，实为2017年5月9日"));
        assertThat(stayed.feedbackWithin(DateSpan.parse("2017-04-01/2017-05-10"))
                        .build()
                        .feedbackWithin())
                .isPresent();
        assertThat(stayed.feedbackWithin(DateSpan.from(day("2017-01-01")))
                        .build()
                        .feedbackWithin())
                .isPresent();
    }

    @Test
    void anExactDayLiesWithinTheDaysStatedForIt() {
        List<Fault> faults = faultsOf(() -> inspection()
                .stay(DateSpan.parse("2017-04-30/2017-06-01"))
                .stayWithin(DateSpan.parse("2017-05-01/2017-05-31"))
                .feedbackOn(day("2017-09-01"))
                .feedbackWithin(DateSpan.parse("2017-08-01/2017-08-31"))
                .build());

        assertThat(faults).extracting(Fault::code).containsOnly("inspection.not-within");
        assertThat(said(faults))
                .containsExactly(
                        List.of(
                                "/stay",
                                "stay must be within the stated period 2017-05-01/2017-05-31, but was 2017-04-30",
                                "进驻须在所述期间2017年5月1日至2017年5月31日内，实为2017年4月30日"),
                        List.of(
                                "/stay",
                                "stay must be within the stated period 2017-05-01/2017-05-31, but was 2017-06-01",
                                "进驻须在所述期间2017年5月1日至2017年5月31日内，实为2017年6月1日"),
                        List.of(
                                "/feedbackOn",
                                "feedback must be within the stated period 2017-08-01/2017-08-31, but was 2017-09-01",
                                "反馈须在所述期间2017年8月1日至2017年8月31日内，实为2017年9月1日"));
    }

    @Test
    void aStayWhoseEndIsNotStatedIsPossible() {
        assertThat(inspection()
                        .stay(DateSpan.from(day("2017-05-02")))
                        .stayWithin(DateSpan.parse("2017-05-01/2017-05-31"))
                        .feedbackOn(day("2017-08-15"))
                        .build()
                        .stay())
                .hasValue(DateSpan.from(day("2017-05-02")));
    }
}
