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
 * What an escalation answers to: something went wrong with an issue, or a body failed a duty, on a day. Two events are the
 * same exactly if all components are equal, so that a measure taken for an event is recognised whenever the facts are
 * looked at again.
 *
 * <p>An event refers to nothing: it stays what it is when the issue has left the register, or was not yet known.
 */
public sealed interface TriggeringEvent {

    /** What went wrong. */
    enum Kind implements Labelled {
        /** Past its last day by some days (逾期). */
        OVERDUE(LocalText.of("逾期", "overdue")),
        /** Behind schedule (未达到序时进度). */
        BEHIND_SCHEDULE(LocalText.of("未达到序时进度", "behind schedule")),
        /** A duty such as a report is missing (漏报). */
        MISSED_DUTY(LocalText.of("应报未报", "missed duty")),
        /** A completion was found not to hold (整改不实). */
        COMPLETION_REFUTED(LocalText.of("完成情况被否定", "completion refuted")),
        /** Something of the other kinds happened again (屡次发生). */
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
     * Returns what went wrong.
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
     * Something went wrong with an issue, or with a part, measure or key step of it.
     *
     * @param what what went wrong
     * @param issue the issue
     * @param subject what of it
     * @param on the day it happened
     */
    record OfIssue(Kind what, IssueId issue, Subject subject, LocalDate on) implements TriggeringEvent {

        /**
         * Makes an event.
         *
         * @param what what went wrong
         * @param issue the issue
         * @param subject what of it
         * @param on the day it happened
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
     * A duty was failed.
     *
     * @param what what went wrong
     * @param duty the duty
     * @param body the body that owed it; absent if nobody in particular did
     * @param inspection the inspection it was owed for, if it was owed for one
     * @param issue the issue it was owed for, if it was owed for one
     * @param on the day it was due
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
         * @param what what went wrong
         * @param duty the duty
         * @param body the body that owed it
         * @param inspection the inspection it was owed for
         * @param issue the issue it was owed for
         * @param on the day it was due
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
