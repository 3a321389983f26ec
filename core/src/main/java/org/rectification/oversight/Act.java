package org.rectification.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.base.Quantity;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.InspectionId;

/**
 * The content of a record of oversight. Each variant carries only its own values; days, authors, addressees and the
 * issues concerned belong to the {@link OversightRecord}.
 *
 * @since 0.1.0
 */
public sealed interface Act {

    /** The kinds of plan. */
    enum Plan implements Labelled {
        /** The plan for a whole inspection (整改方案). */
        RECTIFICATION_PLAN(LocalText.of("整改方案", "rectification plan")),
        /** The plan for a single issue or a single measure (工作方案). */
        WORK_PLAN(LocalText.of("工作方案", "work plan"));

        private final LocalText label;

        Plan(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /** The stages of a plan, in the usual order. */
    enum PlanStage implements Labelled {
        /** Issued (印发). */
        ISSUED(LocalText.of("印发", "issued")),
        /** Submitted to a higher body (报送). */
        SENT_UP(LocalText.of("报送", "sent up")),
        /** Approved by a higher body (批准). */
        APPROVED(LocalText.of("批准", "approved")),
        /** Put on record with a higher body, not approved by it (备案). */
        FILED(LocalText.of("备案", "filed")),
        /** Published (公开). */
        PUBLISHED(LocalText.of("公开", "published"));

        private final LocalText label;

        PlanStage(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /** The purposes of a meeting. */
    enum Meeting implements Labelled {
        /** To start the work (动员部署会). */
        MOBILISATION(LocalText.of("动员部署会", "mobilization meeting")),
        /** To review the state of the work (调度会). */
        DISPATCH(LocalText.of("调度会", "coordination meeting")),
        /** To speed up the work (推进会). */
        PROMOTION(LocalText.of("推进会", "progress meeting")),
        /** To study the matter collectively (专题研究). */
        STUDY(LocalText.of("专题研究", "study")),
        /** To hear a report (听取汇报、调研座谈). */
        HEARING(LocalText.of("听取汇报", "briefing"));

        private final LocalText label;

        Meeting(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /** The content of a disclosure (公开内容). */
    enum Content implements Labelled {
        /** The plan (整改方案). */
        PLAN(LocalText.of("整改方案", "plan")),
        /** The progress (整改进展). */
        PROGRESS(LocalText.of("整改进展", "progress")),
        /** The result (整改结果). */
        RESULT(LocalText.of("整改结果", "result")),
        /** A case, as a warning or an example (典型案例). */
        CASE(LocalText.of("典型案例", "case"));

        private final LocalText label;

        Content(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /** The medium of a disclosure. */
    enum Medium implements Labelled {
        /** Television (电视). */
        TELEVISION(LocalText.of("电视", "television")),
        /** Radio (广播). */
        RADIO(LocalText.of("广播", "radio")),
        /** Newspaper (报纸). */
        NEWSPAPER(LocalText.of("报纸", "newspaper")),
        /** Site of a government or department (政府网站). */
        GOVERNMENT_SITE(LocalText.of("政府网站", "government site")),
        /** News site (新闻网站). */
        NEWS_SITE(LocalText.of("新闻网站", "news site")),
        /** Official accounts in new media (新媒体). */
        NEW_MEDIA(LocalText.of("新媒体", "new media")),
        /** Press conference (新闻发布会). */
        PRESS_CONFERENCE(LocalText.of("新闻发布会", "press conference")),
        /** Several media, not distinguished by the source (多种媒体). */
        SEVERAL(LocalText.of("多种媒体", "several media"));

        private final LocalText label;

        Medium(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /** The form of a disclosure. */
    enum Form implements Labelled {
        /** A single report or notice (单篇). */
        ITEM(LocalText.of("单篇", "item")),
        /** A standing column (专栏). */
        COLUMN(LocalText.of("专栏", "column")),
        /** A topic page (专题). */
        TOPIC(LocalText.of("专题", "topic"));

        private final LocalText label;

        Form(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /** The kinds of round of supervision. */
    enum RoundKind implements Labelled {
        /** Supervision in the field (督导检查). */
        SUPERVISION(LocalText.of("督导检查", "supervision")),
        /** Inspection by a team (督察). */
        INSPECTION(LocalText.of("督察", "inspection")),
        /** Check by the people's congress (人大检查). */
        CONGRESS_CHECK(LocalText.of("人大检查", "people's congress check")),
        /** A later check of findings or completions (回头看). */
        LOOK_BACK(LocalText.of("回头看", "look-back check"));

        private final LocalText label;

        RoundKind(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /** The kinds of matter to be followed up until settled. */
    enum Matter implements Labelled {
        /** A problem exposed by the media (媒体曝光). */
        MEDIA_EXPOSURE(LocalText.of("媒体曝光", "media exposure")),
        /** Suggestion of deputies to the people's congress (人大代表建议). */
        DEPUTY_SUGGESTION(LocalText.of("人大代表建议", "suggestion of deputies")),
        /** Proposal of members of the consultative conference (政协提案). */
        MEMBER_PROPOSAL(LocalText.of("政协提案", "proposal of members")),
        /** A leader's instruction (领导批示). */
        LEADER_INSTRUCTION(LocalText.of("领导批示", "leader's instruction")),
        /** Feedback after a check in the field (检查反馈意见). */
        CHECK_FEEDBACK(LocalText.of("检查反馈意见", "feedback after a check")),
        /** Opinion of the people's congress after a review (审议意见). */
        REVIEW_OPINION(LocalText.of("审议意见", "review opinion"));

        private final LocalText label;

        Matter(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /** The outcomes of a follow-up. */
    enum Outcome implements Labelled {
        /** Under way and not settled (办理中). */
        UNDER_WAY(LocalText.of("办理中", "under way")),
        /** Answered with concrete measures (以具体措施回应). */
        ANSWERED(LocalText.of("已回应", "answered")),
        /** Solved (已解决). */
        SOLVED(LocalText.of("已解决", "solved"));

        private final LocalText label;

        Outcome(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * A supervision measure was taken concerning the bodies and issues of the record.
     *
     * @param measure the measure
     * @param event the event that triggered it, if there is one
     */
    record MeasureTaken(SupervisionMeasure measure, Optional<TriggeringEvent> event) implements Act {

        /**
         * Makes the act.
         *
         * @param measure the measure
         * @param event the event that triggered it, if there is one
         * @throws NullPointerException if an argument is null
         */
        public MeasureTaken {
            Checks.notNull(measure, "measure");
            Checks.notNull(event, "event");
        }

        @Override
        public String toString() {
            return OneLine.of("MeasureTaken", measure, OneLine.with("for", event));
        }
    }

    /**
     * A stage of a plan was reached. A work plan is for the issues or measures of the record, a rectification plan for
     * an inspection.
     *
     * @param plan the kind of plan
     * @param stage the stage reached
     * @param inspection the inspection of the plan, if there is one
     */
    record PlanRecorded(Plan plan, PlanStage stage, Optional<InspectionId> inspection) implements Act {

        /**
         * Makes the act.
         *
         * @param plan the kind of plan
         * @param stage the stage reached
         * @param inspection the inspection of the plan, if there is one
         * @throws NullPointerException if an argument is null
         */
        public PlanRecorded {
            Checks.notNull(plan, "plan");
            Checks.notNull(stage, "stage");
            Checks.notNull(inspection, "inspection");
        }

        @Override
        public String toString() {
            return OneLine.of("PlanRecorded", plan, stage, OneLine.with("for", inspection));
        }
    }

    /**
     * A report was received by the addressees of the record from its authors, on the day of the record. A report that
     * corrects another refers to it in the record.
     *
     * @param duty the duty it fulfils
     * @param period the period of the duty, both ends given
     */
    record ReportReceived(DutyId duty, DateSpan period) implements Act {

        /**
         * Makes the act.
         *
         * @param duty the duty it fulfils
         * @param period the period of the duty, both ends given
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if the period has an open end
         */
        public ReportReceived {
            Checks.notNull(duty, "duty");
            Checks.notNull(period, "period");
            Faults faults = Faults.of("report");
            faults.require(
                    period.lengthInDays().isPresent(),
                    OversightFault.OPEN_PERIOD,
                    Place.of("period"),
                    "duty",
                    duty,
                    "period",
                    period);
            faults.throwIfAny();
        }

        @Override
        public String toString() {
            return OneLine.of("ReportReceived", duty, period);
        }
    }

    /**
     * A number of an assessment.
     *
     * @param name the quantity measured
     * @param value the number
     * @param unit its unit, if it has one
     */
    record Mark(LocalText name, Quantity value, Optional<LocalText> unit) implements Labelled {

        /**
         * Makes a mark.
         *
         * @param name the quantity measured
         * @param value the number
         * @param unit its unit
         * @throws NullPointerException if an argument is null
         */
        public Mark {
            Checks.notNull(name, "name");
            Checks.notNull(value, "value");
            Checks.notNull(unit, "unit");
        }

        /** Returns the name with the number and its unit, such as {@code score: 92 points}. */
        @Override
        public LocalText label() {
            return LocalText.shortened(
                    name.in(Language.CHINESE)
                            + "："
                            + value.text(Language.CHINESE)
                            + unit.map(each -> each.in(Language.CHINESE)).orElse(""),
                    name.in(Language.ENGLISH)
                            + ": "
                            + value.text(Language.ENGLISH)
                            + unit.map(each -> " " + each.in(Language.ENGLISH)).orElse(""));
        }

        @Override
        public String toString() {
            return OneLine.sentence(name + ":", value, unit);
        }
    }

    /**
     * A report was verified and assessed, in numbers, in words or both (定量定性评价).
     *
     * @param report the record of the report
     * @param marks the numbers, possibly empty
     * @param words the assessment in words, if there is one
     */
    record ReportAssessed(RecordId report, List<Mark> marks, Optional<LocalText> words) implements Act {

        /**
         * Makes the act.
         *
         * @param report the record of the report
         * @param marks the numbers, possibly empty
         * @param words the assessment in words, if there is one
         * @throws NullPointerException if an argument or an element is null
         * @throws org.rectification.base.InvalidValueException if there are neither numbers nor words
         */
        public ReportAssessed {
            Checks.notNull(report, "report");
            marks = List.copyOf(Checks.notNull(marks, "marks"));
            Checks.notNull(words, "words");
            Faults faults = Faults.of("assessment");
            faults.require(
                    !marks.isEmpty() || words.isPresent(),
                    OversightFault.ASSESSMENT_SAYS_NOTHING,
                    Place.HERE,
                    "report",
                    report);
            faults.throwIfAny();
        }

        @Override
        public String toString() {
            return OneLine.of("ReportAssessed", report, marks, words);
        }
    }

    /**
     * A meeting was held.
     *
     * @param meeting the purpose of the meeting
     */
    record MeetingHeld(Meeting meeting) implements Act {

        /**
         * Makes the act.
         *
         * @param meeting the purpose of the meeting
         * @throws NullPointerException if an argument is null
         */
        public MeetingHeld {
            Checks.notNull(meeting, "meeting");
        }

        @Override
        public String toString() {
            return OneLine.of("MeetingHeld", meeting);
        }
    }

    /**
     * A disclosure to the public.
     *
     * @param content the content
     * @param medium the medium
     * @param form the form
     * @param outlet the station, paper, site or title, if named
     * @param address its address, if there is one: 1 to 1 000 characters
     * @param count the number of disclosures, which may be a bound
     */
    record Disclosed(
            Content content,
            Medium medium,
            Form form,
            Optional<LocalText> outlet,
            Optional<String> address,
            Quantity count)
            implements Act {

        /**
         * Makes the act.
         *
         * @param content the content
         * @param medium the medium
         * @param form the form
         * @param outlet the station, paper, site or title, if named
         * @param address its address, if there is one: 1 to 1 000 characters
         * @param count the number of disclosures, which may be a bound
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if the address breaks the rule for texts, or the count
         *     is not a whole number
         */
        public Disclosed {
            Checks.notNull(content, "content");
            Checks.notNull(medium, "medium");
            Checks.notNull(form, "form");
            Checks.notNull(outlet, "outlet");
            Checks.notNull(address, "address");
            Checks.notNull(count, "count");
            Faults faults = Faults.of("disclosure");
            address.ifPresent(text -> faults.text(Place.of("address"), text, 1_000));
            checkWhole(faults, "count", count);
            faults.throwIfAny();
        }

        /**
         * Returns a single disclosure without outlet and address.
         *
         * @param content the content
         * @param medium the medium
         * @return the act
         * @throws NullPointerException if an argument is null
         */
        public static Disclosed of(Content content, Medium medium) {
            return new Disclosed(content, medium, Form.ITEM, Optional.empty(), Optional.empty(), Quantity.exactly(1));
        }

        @Override
        public String toString() {
            return OneLine.of("Disclosed", content, medium, form, outlet);
        }
    }

    /**
     * A round of supervision, or a batch or team of one, held with the addressees of the record. Areas that the source
     * counts without naming them are given as a number.
     *
     * @param round the kind of round
     * @param campaign the campaign it belongs to
     * @param batch the batch within the campaign, at least 1; absent if not stated
     * @param wholeArea true if it covered everything below the addressees (全覆盖)
     * @param unnamed the number of further areas that are not named
     */
    record RoundHeld(
            RoundKind round, CampaignId campaign, OptionalInt batch, boolean wholeArea, Optional<Quantity> unnamed)
            implements Act {

        /**
         * Makes the act.
         *
         * @param round the kind of round
         * @param campaign the campaign it belongs to
         * @param batch the batch within the campaign, at least 1; absent if not stated
         * @param wholeArea true if it covered everything below the addressees (全覆盖)
         * @param unnamed the number of further areas that are not named
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if the batch is less than 1, or the number of areas is
         *     not a whole number
         */
        public RoundHeld {
            Checks.notNull(round, "round");
            Checks.notNull(campaign, "campaign");
            Checks.notNull(batch, "batch");
            Checks.notNull(unnamed, "unnamed");
            Faults faults = Faults.of("round");
            batch.ifPresent(number -> faults.require(
                    number >= 1, OversightFault.BATCH, Place.of("batch"), "campaign", campaign, "value", number));
            unnamed.ifPresent(areas -> checkWhole(faults, "unnamed", areas));
            faults.throwIfAny();
        }

        /**
         * Returns a round whose areas are the addressees of the record.
         *
         * @param round the kind of round
         * @param campaign the campaign it belongs to
         * @return the act
         * @throws NullPointerException if an argument is null
         */
        public static RoundHeld of(RoundKind round, CampaignId campaign) {
            return new RoundHeld(round, campaign, OptionalInt.empty(), false, Optional.empty());
        }

        @Override
        public String toString() {
            return OneLine.of(
                    "RoundHeld",
                    round,
                    campaign,
                    batch.isPresent() ? "batch " + batch.getAsInt() : "",
                    wholeArea ? "whole area" : "");
        }
    }

    /**
     * The issues of the record, or rectification as a whole, were listed among the matters to be supervised in a year
     * (列入年度监督工作计划、年度督查重点). The authors of the record made the list: a people's congress, a Party committee or a
     * government.
     *
     * @param year the year of the list, 1 to 9999; the list may be made before the year begins
     */
    record ListedForYear(int year) implements Act {

        /**
         * Makes the act.
         *
         * @param year the year of the list
         * @throws org.rectification.base.InvalidValueException if the year is not 1 to 9999
         */
        public ListedForYear {
            Faults faults = Faults.of("list");
            faults.require(year >= 1 && year <= 9_999, OversightFault.YEAR, Place.of("year"), "value", year);
            faults.throwIfAny();
        }

        @Override
        public String toString() {
            return OneLine.of("ListedForYear", year);
        }
    }

    /**
     * The people's congress heard and deliberated a report (听取和审议专项报告). Its checks are recorded as {@link RoundHeld},
     * an opinion it gives as {@link Raised}.
     */
    record CongressReviewed() implements Act {
        @Override
        public String toString() {
            return "CongressReviewed";
        }
    }

    /**
     * A matter was raised from outside, to be followed up by the addressees of the record until it is answered or
     * solved.
     *
     * @param matter the kind of matter
     * @param content the content in one line
     * @param answerBy the day by which an answer is due, included, if there is one
     */
    record Raised(Matter matter, LocalText content, Optional<LocalDate> answerBy) implements Act {

        /**
         * Makes the act.
         *
         * @param matter the kind of matter
         * @param content the content in one line
         * @param answerBy the day by which an answer is due, included, if there is one
         * @throws NullPointerException if an argument is null
         */
        public Raised {
            Checks.notNull(matter, "matter");
            Checks.notNull(content, "content");
            Checks.notNull(answerBy, "answerBy");
        }

        @Override
        public String toString() {
            return OneLine.of("Raised", matter, content, OneLine.with("answer by", answerBy));
        }
    }

    /**
     * A matter raised was followed up.
     *
     * @param raised the record that raised the matter
     * @param outcome the outcome so far
     */
    record FollowedUp(RecordId raised, Outcome outcome) implements Act {

        /**
         * Makes the act.
         *
         * @param raised the record that raised the matter
         * @param outcome the outcome so far
         * @throws NullPointerException if an argument is null
         */
        public FollowedUp {
            Checks.notNull(raised, "raised");
            Checks.notNull(outcome, "outcome");
        }

        @Override
        public String toString() {
            return OneLine.of("FollowedUp", raised, outcome);
        }
    }

    /**
     * An incorrect record was withdrawn (撤回).
     *
     * @param record the record
     */
    record Withdrawn(RecordId record) implements Act {

        /**
         * Makes the act.
         *
         * @param record the record
         * @throws NullPointerException if an argument is null
         */
        public Withdrawn {
            Checks.notNull(record, "record");
        }

        @Override
        public String toString() {
            return OneLine.of("Withdrawn", record);
        }
    }

    private static void checkWhole(Faults faults, String property, Quantity quantity) {
        faults.require(
                quantity.amount().scale() <= 0, OversightFault.COUNT_NOT_WHOLE, Place.of(property), "value", quantity);
    }
}
