package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.rows.Province.CITY_GOVERNMENTS;
import static org.rectification.rows.Province.COMMITTEE;
import static org.rectification.rows.Province.GOVERNMENT;
import static org.rectification.rows.Province.OFFICE;
import static org.rectification.rows.Province.YEAR_END;
import static org.rectification.rows.Province.city;
import static org.rectification.rows.Province.day;
import static org.rectification.rows.Province.jiangxi;
import static org.rectification.rows.Province.record;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.base.Ratio;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.escalation.Escalation;
import org.rectification.escalation.EscalationPolicies;
import org.rectification.escalation.EscalationReport;
import org.rectification.issue.Given;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.oversight.Act;
import org.rectification.oversight.CampaignId;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.register.Register;
import org.rectification.responsibility.coverage.AreaCoverage;
import org.rectification.status.StatusRule;

/**
 * Row G7: supervision in the field in March and September 2017; regular dispatch; a circular to the whole region,
 * supervision letters.
 */
class RowG7Test {

    private static final CampaignId FIELD = CampaignId.of("field-2017");

    private static Act round() {
        return new Act.RoundHeld(Act.RoundKind.SUPERVISION, FIELD, OptionalInt.empty(), true, Optional.empty());
    }

    private static Act taken(SupervisionMeasure measure) {
        return new Act.MeasureTaken(measure, Optional.empty());
    }

    private static final Register REGISTER = jiangxi()
            .addIssues(Given.issue("gx-1", "2017-06-30").build())
            .addRecords(
                    record("march", round(), "2017-03-01/2017-03-31")
                            .addBy(COMMITTEE, GOVERNMENT)
                            .addTo(GOVERNMENT)
                            .build(),
                    record("september", round(), "2017-09-01/2017-09-30")
                            .addBy(COMMITTEE, GOVERNMENT)
                            .addTo(GOVERNMENT)
                            .build(),
                    record("dispatch", new Act.MeetingHeld(Act.Meeting.DISPATCH), "2017-06-01")
                            .addBy(OFFICE)
                            .build(),
                    record("circular", taken(SupervisionMeasure.CIRCULAR), "2017-01-01/2017-12-31")
                            .addBy(OFFICE)
                            .addTo(GOVERNMENT)
                            .build(),
                    record("letter", taken(SupervisionMeasure.SUPERVISION_LETTER), "2017-01-01/2017-12-31")
                            .addBy(OFFICE)
                            .addTo(city("南昌"))
                            .addConcerns(IssueSubject.of(IssueId.of("gx-1")))
                            .build())
            .build();

    @Test
    void theRoundsReachedEveryCity() {
        assertThat(AreaCoverage.ofCampaign(REGISTER, FIELD, CITY_GOVERNMENTS, day("2017-03-30"))
                        .ratio())
                .isEqualTo(new Ratio(0, 11));
        assertThat(AreaCoverage.ofCampaign(REGISTER, FIELD, CITY_GOVERNMENTS, day("2017-03-31"))
                        .ratio())
                .isEqualTo(new Ratio(11, 11));
    }

    @Test
    void measuresAreFoundByWhoTheyWentTo() {
        assertThat(REGISTER.records())
                .filteredOn(record -> record.act() instanceof Act.MeasureTaken)
                .extracting(record -> ((Act.MeasureTaken) record.act()).measure() + " to " + record.to())
                .containsExactly("CIRCULAR to [jx-government]", "SUPERVISION_LETTER to [city-南昌]");
        assertThat(REGISTER.records())
                .filteredOn(record -> record.by().contains(OFFICE))
                .extracting(OversightRecord::act)
                .contains(new Act.MeetingHeld(Act.Meeting.DISPATCH));
    }

    @Test
    void noSourceSaysWhatTriggersThem() {
        EscalationReport report = Escalation.of(
                        EscalationPolicies.guangxi2017(), StatusRule.of(ChinaWorkingDays.official()))
                .propose(REGISTER, YEAR_END);

        assertThat(report.proposals()).isEmpty();
        assertThat(report.notes())
                .extracting(note -> note.text(Language.ENGLISH))
                .containsExactly("Guangxi 2017 states no trigger and none is configured, so nothing is proposed");
    }
}
