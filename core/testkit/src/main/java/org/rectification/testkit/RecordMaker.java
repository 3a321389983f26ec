package org.rectification.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.AccountableSubject;
import org.rectification.accountability.AccountableSubjectId;
import org.rectification.accountability.ActionId;
import org.rectification.accountability.ActionKind;
import org.rectification.accountability.Clue;
import org.rectification.accountability.ClueBuilder;
import org.rectification.accountability.ClueId;
import org.rectification.accountability.ClueStage;
import org.rectification.accountability.ClueStep;
import org.rectification.accountability.PersonCategory;
import org.rectification.accountability.Rank;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.complaint.Complaint;
import org.rectification.complaint.ComplaintBatch;
import org.rectification.complaint.ComplaintBatchId;
import org.rectification.complaint.ComplaintBuilder;
import org.rectification.complaint.ComplaintEvent;
import org.rectification.complaint.ComplaintId;
import org.rectification.indicator.Direction;
import org.rectification.indicator.Indicator;
import org.rectification.indicator.IndicatorBuilder;
import org.rectification.indicator.IndicatorId;
import org.rectification.indicator.IndicatorKind;
import org.rectification.indicator.IndicatorReading;
import org.rectification.indicator.IndicatorTarget;
import org.rectification.indicator.Margin;
import org.rectification.indicator.MeasurementUnit;
import org.rectification.indicator.ReadingId;
import org.rectification.indicator.StatedOutcome;
import org.rectification.mechanism.Addressee;
import org.rectification.mechanism.Mechanism;
import org.rectification.mechanism.MechanismId;
import org.rectification.mechanism.MechanismKind;
import org.rectification.register.RegisterBuilder;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;

/** Makes the records of a register other than issues: accountability, complaints, mechanisms and indicators. */
record RecordMaker(Options options, Draws source, Words words, Days days, Frame frame) {

    void addTo(RegisterBuilder register) {
        List<Clue> clues = clues();
        List<ComplaintBatch> batches = batches();
        register.clues(clues)
                .actions(actions(clues))
                .complaintBatches(batches)
                .complaints(complaints(batches))
                .mechanisms(mechanisms())
                .indicators(indicators())
                .readings(readings());
    }

    private Frame.Visit visit(Draws draws) {
        return draws.oneOf(frame.visits());
    }

    private LocalDate reported(Draws draws, LocalDate happened) {
        return draws.chance(options.share(Share.LATE_REPORTS)) ? happened.plusDays(1 + draws.below(180)) : happened;
    }

    private List<Clue> clues() {
        List<Clue> clues = new ArrayList<>();
        for (int i = 0; i < options.size(Size.CLUES); i++) {
            Draws draws = source.branch("clues").branch(i);
            Frame.Visit visit = visit(draws);
            LocalDate day = visit.feedback();
            ClueBuilder clue = Clue.builder(ClueId.of("clue-" + (i + 1)))
                    .title(words.text(draws, Words.matter(draws).finding()))
                    .inspection(visit.inspection().id())
                    .addSteps(ClueStep.of(ClueStage.HANDED_OVER, day).reported(reported(draws, day)));
            if (!frame.bodies().isEmpty()) {
                clue.to(draws.oneOf(frame.bodies()).id());
            }
            List<ClueStage> later = List.of(ClueStage.values());
            for (int steps = draws.below(3); steps > 0; steps--) {
                day = days.between(draws, day, days.last());
                clue.addSteps(ClueStep.of(draws.oneOf(later), day).reported(reported(draws, day)));
            }
            clues.add(clue.build());
        }
        return clues;
    }

    /** Returns actions in which about every third subject is subject to several actions. */
    private List<AccountabilityAction> actions(List<Clue> clues) {
        List<AccountabilityAction> actions = new ArrayList<>();
        int count = options.size(Size.ACTIONS);
        for (int i = 0; i < count; i++) {
            Draws draws = source.branch("actions").branch(i);
            LocalDate day = days.between(draws, days.first(), days.last());
            AccountableSubject subject = subject(draws.below(1 + count * 2 / 3));
            List<ActionKind> possible = List.of(ActionKind.values()).stream()
                    .filter(kind -> kind.validity().contains(day) && kind.appliesTo(subject))
                    .toList();
            LocalDate reported = reported(draws, day);
            AccountabilityAction action = AccountabilityAction.builder(ActionId.of("action-" + (i + 1)))
                    .kind(draws.oneOf(possible))
                    .subject(subject)
                    .happenedOn(day)
                    .reportedOn(reported)
                    .by(
                            draws.chance(options.share(Share.SIGNED))
                                            && !frame.bodies().isEmpty()
                                    ? Optional.of(draws.oneOf(frame.bodies())).map(Body::id)
                                    : Optional.empty())
                    .clue(
                            clues.isEmpty() || draws.chance(0.5)
                                    ? Optional.empty()
                                    : Optional.of(draws.oneOf(clues).id()))
                    .inspection(visit(draws).inspection().id())
                    .withdrawnOn(
                            draws.chance(0.05) ? Optional.of(reported.plusDays(draws.below(90))) : Optional.empty())
                    .build();
            actions.add(action);
        }
        return actions;
    }

    /** Returns the subject with a number, which does not depend on the actions against it. */
    private AccountableSubject subject(int number) {
        Draws draws = source.branch("subjects").branch(number);
        AccountableSubjectId id = AccountableSubjectId.of("subject-" + (number + 1));
        if (draws.chance(0.2)) {
            return new AccountableSubject.AccountableUnit(
                    id, draws.chance(0.7) ? Optional.of(draws.oneOf(List.of(BodyKind.values()))) : Optional.empty());
        }
        Rank rank = new Rank(draws.oneOf(List.of(Rank.Level.values())), draws.oneOf(List.of(Rank.Seat.values())));
        return new AccountableSubject.Person(
                id,
                draws.chance(0.8) ? Optional.of(rank) : Optional.empty(),
                draws.chance(0.6) ? Optional.of(draws.oneOf(List.of(PersonCategory.values()))) : Optional.empty());
    }

    private List<ComplaintBatch> batches() {
        List<ComplaintBatch> batches = new ArrayList<>();
        for (int i = 0; i < options.size(Size.COMPLAINT_BATCHES); i++) {
            Draws draws = source.branch("batches").branch(i);
            LocalDate day = days.between(draws, days.first(), days.last());
            int letters = draws.upTo(200);
            batches.add(ComplaintBatch.builder(ComplaintBatchId.of("batch-" + (i + 1)))
                    .number(i + 1)
                    .inspection(visit(draws).inspection().id())
                    .handedDownOn(day)
                    .reportedOn(reported(draws, day))
                    .letters(Quantity.exactly(letters))
                    .matters(draws.chance(0.5) ? Optional.of(Quantity.exactly(letters + 3L)) : Optional.empty())
                    .build());
        }
        return batches;
    }

    private List<Complaint> complaints(List<ComplaintBatch> batches) {
        List<Complaint> complaints = new ArrayList<>();
        for (int i = 0; i < options.size(Size.COMPLAINTS); i++) {
            Draws draws = source.branch("complaints").branch(i);
            LocalDate received = days.between(draws, days.first(), days.last());
            ComplaintBuilder complaint = Complaint.builder(ComplaintId.of("complaint-" + (i + 1)))
                    .receivedOn(received)
                    .reportedOn(reported(draws, received))
                    .inspection(visit(draws).inspection().id())
                    .place(words.text(draws, Words.place(draws.below(12))));
            if (!batches.isEmpty()) {
                complaint.batch(draws.oneOf(batches).id());
            }
            if (draws.chance(0.3)) {
                complaint.matters(1 + draws.below(4));
            }
            complaints.stream()
                    .filter(earlier -> !earlier.receivedOn().isAfter(received) && draws.chance(0.05))
                    .findFirst()
                    .ifPresent(earlier -> complaint.duplicateOf(earlier.id()));
            LocalDate day = received;
            for (int events = draws.below(4); events > 0; events--) {
                day = days.between(draws, day, days.last());
                complaint.addEvents(ComplaintEvent.of(draws.oneOf(List.of(ComplaintEvent.Kind.values())), day)
                        .reported(reported(draws, day)));
            }
            complaints.add(complaint.build());
        }
        return complaints;
    }

    /** Returns mechanisms, a few of which are listed twice. */
    private List<Mechanism> mechanisms() {
        List<Mechanism> mechanisms = new ArrayList<>();
        for (int i = 0; i < options.size(Size.MECHANISMS); i++) {
            Draws draws = source.branch("mechanisms").branch(i);
            int subject = i > 0 && draws.chance(0.1) ? i - 1 : i;
            LocalText place = Words.place(subject);
            LocalDate day = days.between(draws, days.first(), days.last());
            mechanisms.add(Mechanism.builder(MechanismId.of("mechanism-" + (i + 1)))
                    .title(words.text(
                            draws,
                            place.in(Language.CHINESE) + "生态环境保护管理办法",
                            place.in(Language.ENGLISH) + " measures on environmental protection"))
                    .kind(draws.oneOf(List.of(MechanismKind.values())))
                    .issuer(
                            frame.bodies().isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(draws.oneOf(frame.bodies()).id()))
                    .level(draws.oneOf(List.of(BodyLevel.values())))
                    .adoptedWithin(draws.chance(0.5) ? DateSpan.ofDay(day) : DateSpan.ofYear(day.getYear()))
                    .reportedWithin(
                            draws.chance(0.5) ? Optional.of(DateSpan.ofDay(day.plusDays(10))) : Optional.empty())
                    .addAddressees(draws.oneOf(List.of(Addressee.values())))
                    .addBindsAt(draws.oneOf(List.of(BodyLevel.values())))
                    .condition(draws.chance(0.1) ? Optional.of(LocalText.chinese("发生重大事件")) : Optional.empty())
                    .addInspections(visit(draws).inspection().id())
                    .build());
        }
        return mechanisms;
    }

    private List<Indicator> indicators() {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < options.size(Size.INDICATORS); i++) {
            Draws draws = source.branch("indicators").branch(i);
            boolean percentage = draws.chance(0.6);
            Direction direction = draws.oneOf(List.of(Direction.values()));
            IndicatorBuilder indicator = Indicator.builder(IndicatorId.of("indicator-" + (i + 1)))
                    .name(words.text(draws, "指标" + (i + 1), "Indicator " + (i + 1)))
                    .kind(percentage ? draws.oneOf(List.of(IndicatorKind.values())) : IndicatorKind.LEVEL)
                    .unit(percentage ? MeasurementUnit.percent() : MeasurementUnit.of(LocalText.of("微克/立方米", "µg/m³")))
                    .direction(draws.chance(0.8) ? Optional.of(direction) : Optional.empty());
            if (draws.chance(0.6)) {
                Quantity.Bound bound = draws.chance(0.5)
                        ? Quantity.Bound.EXACTLY
                        : direction == Direction.HIGHER_IS_BETTER ? Quantity.Bound.AT_LEAST : Quantity.Bound.AT_MOST;
                IndicatorTarget target = IndicatorTarget.published(new Quantity(bound, tenths(draws)));
                indicator.addTargets(
                        draws.chance(0.5)
                                ? target
                                : target.during(DateSpan.ofYear(days.last().getYear())));
            }
            indicators.add(indicator.build());
        }
        return indicators;
    }

    private static BigDecimal tenths(Draws draws) {
        return BigDecimal.valueOf(1 + draws.below(999), 1);
    }

    /** Returns readings of each indicator for the last two years. */
    private List<IndicatorReading> readings() {
        List<IndicatorReading> readings = new ArrayList<>();
        List<Quantity.Bound> bounds =
                List.of(Quantity.Bound.EXACTLY, Quantity.Bound.EXACTLY, Quantity.Bound.MORE_THAN, Quantity.Bound.ABOUT);
        for (int i = 0; i < options.size(Size.INDICATORS); i++) {
            for (int back = 1; back >= 0; back--) {
                Draws draws = source.branch("readings").branch(2L * i + back);
                int year = days.last().getYear() - back;
                readings.add(IndicatorReading.builder(ReadingId.of("reading-" + (i + 1) + "-" + year))
                        .indicator(IndicatorId.of("indicator-" + (i + 1)))
                        .period(DateSpan.ofYear(year))
                        .value(new Quantity(draws.oneOf(bounds), tenths(draws)))
                        .reportedWithin(
                                draws.chance(0.5)
                                        ? Optional.of(
                                                DateSpan.of(LocalDate.of(year, 12, 1), LocalDate.of(year, 12, 31)))
                                        : Optional.empty())
                        .statedOutcome(
                                draws.chance(0.3)
                                        ? Optional.of(draws.oneOf(List.of(StatedOutcome.values())))
                                        : Optional.empty())
                        .statedMargin(
                                draws.chance(0.3)
                                        ? Optional.of(Margin.of(tenths(draws), Margin.MeasuredIn.OWN_UNIT))
                                        : Optional.empty())
                        .build());
            }
        }
        return readings;
    }
}
