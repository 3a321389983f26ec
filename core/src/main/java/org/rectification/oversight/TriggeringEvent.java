package org.rectification.oversight;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.StableNames;
import org.rectification.issue.InspectionId;
import org.rectification.issue.IssueId;
import org.rectification.issue.Subject;
import org.rectification.responsibility.BodyId;

/**
 * An event that an escalation responds to: something went wrong or comes due with an issue, or a body missed a duty or is
 * to do it soon, on a day. Two events are the same if all their components are equal, so that the measure taken for an event is recognized when the
 * event is found again.
 *
 * <p>An event has no references to be resolved: it remains valid if the issue has left the register, or was not yet
 * known.
 *
 * @since 0.1.0
 */
public sealed interface TriggeringEvent {

    /** The kinds of event. */
    enum Kind implements Labelled {
        /** Open a number of days before the last day (到期前). */
        BEFORE_DUE(LocalText.of("到期前", "before the last day")),
        /** Overdue by a number of days (逾期). */
        OVERDUE(LocalText.of("逾期", "overdue")),
        /** Behind schedule (未达到序时进度). */
        BEHIND_SCHEDULE(LocalText.of("未达到序时进度", "behind schedule")),
        /** A duty such as a report was missed (漏报). */
        MISSED_DUTY(LocalText.of("应报未报", "missed duty")),
        /** A completion was refuted (整改不实). */
        COMPLETION_REFUTED(LocalText.of("完成情况被否定", "completion refuted")),
        /** An event of another kind was repeated (屡次发生). */
        REPETITION(LocalText.of("屡次发生", "repetition"));

        private final LocalText label;

        Kind(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * Returns the kind of event.
     *
     * @return the kind of event
     */
    Kind what();

    /**
     * Returns the day the event happened.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * Returns the event as a stable text, such as {@code overdue jx-1 2018-01-01}. Equal events have equal texts.
     *
     * @return the text
     */
    String key();

    /**
     * An event of an issue, or of one of its parts, measures or key steps.
     *
     * @param what the kind of event
     * @param issue the issue
     * @param subject the subject within the issue
     * @param on the day of the event
     */
    record OfIssue(Kind what, IssueId issue, Subject subject, LocalDate on) implements TriggeringEvent {

        /**
         * Makes an event.
         *
         * @param what the kind of event
         * @param issue the issue
         * @param subject the subject within the issue
         * @param on the day of the event
         * @throws NullPointerException if an argument is null
         */
        public OfIssue {
            Checks.notNull(what, "what");
            Checks.notNull(issue, "issue");
            Checks.notNull(subject, "subject");
            Checks.notNull(on, "on");
        }

        @Override
        public String key() {
            String inner = subject.id()
                    .map(id -> "/" + StableNames.of(subject.kind()) + "/" + id)
                    .orElse("");
            return StableNames.of(what) + " " + issue + inner + " " + on;
        }

        @Override
        public String toString() {
            return OneLine.of("OfIssue", what, OneLine.path(issue, subject.id()), on);
        }
    }

    /**
     * An event of a duty.
     *
     * @param what the kind of event
     * @param duty the duty
     * @param body the body that owed it; absent if it was owed by no body in particular
     * @param inspection the inspection it was owed for, if any
     * @param issue the issue it was owed for, if any
     * @param on the day it was due or, before that day, the day on which a reminder was reached
     */
    record OfDuty(
            Kind what,
            DutyId duty,
            Optional<BodyId> body,
            Optional<InspectionId> inspection,
            Optional<IssueId> issue,
            LocalDate on)
            implements TriggeringEvent {

        /**
         * Makes an event.
         *
         * @param what the kind of event
         * @param duty the duty
         * @param body the body that owed it
         * @param inspection the inspection it was owed for, if any
         * @param issue the issue it was owed for, if any
         * @param on the day it was due, or on which a reminder was reached
         * @throws NullPointerException if an argument is null
         */
        public OfDuty {
            Checks.notNull(what, "what");
            Checks.notNull(duty, "duty");
            Checks.notNull(body, "body");
            Checks.notNull(inspection, "inspection");
            Checks.notNull(issue, "issue");
            Checks.notNull(on, "on");
        }

        @Override
        public String key() {
            StringBuilder key =
                    new StringBuilder(StableNames.of(what)).append(' ').append(duty);
            body.ifPresent(id -> key.append(" body/").append(id));
            inspection.ifPresent(id -> key.append(" inspection/").append(id));
            issue.ifPresent(id -> key.append(" issue/").append(id));
            return key.append(' ').append(on).toString();
        }

        @Override
        public String toString() {
            return OneLine.of("OfDuty", what, duty, body, inspection, issue, on);
        }
    }
}
