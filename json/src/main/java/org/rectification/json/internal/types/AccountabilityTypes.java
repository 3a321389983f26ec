package org.rectification.json.internal.types;

import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.AccountableSubject;
import org.rectification.accountability.AccountableSubjectId;
import org.rectification.accountability.ActionId;
import org.rectification.accountability.ActionKind;
import org.rectification.accountability.Clue;
import org.rectification.accountability.ClueId;
import org.rectification.accountability.ClueStage;
import org.rectification.accountability.ClueStep;
import org.rectification.accountability.PersonCategory;
import org.rectification.accountability.Rank;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.UnionType;
import org.rectification.json.internal.binding.ValueType;

/** The types of {@code org.rectification.accountability}. */
final class AccountabilityTypes {

    static final ValueType<ActionId> ACTION_ID = ScalarType.id(ActionId::of);
    static final ValueType<ClueId> CLUE_ID = ScalarType.id(ClueId::of);
    private static final ValueType<AccountableSubjectId> SUBJECT_ID = ScalarType.id(AccountableSubjectId::of);

    static final ValueType<ActionKind> ACTION_KIND = ScalarType.code(ActionKind.values());

    /** {@code {"level": "bureau", "seat": "principal"}}, where the seat is omitted if it is not stated. */
    static final ValueType<Rank> RANK = rank();

    static final ValueType<Clue> CLUE = clue();
    static final ValueType<AccountabilityAction> ACTION = action();

    private AccountabilityTypes() {}

    private static ValueType<Rank> rank() {
        var type = ObjectType.<Rank>named("rank");
        var level = type.required("level", ScalarType.code(Rank.Level.values()), Rank::level);
        var seat = type.optional(
                "seat",
                ScalarType.code(Rank.Seat.values()),
                rank -> Omitted.where(rank.seat() == Rank.Seat.NOT_STATED, rank.seat()));
        return type.build(in -> new Rank(in.get(level), in.get(seat).orElse(Rank.Seat.NOT_STATED)));
    }

    static ValueType<AccountableSubject> subject() {
        var person = ObjectType.<AccountableSubject.Person>named("person");
        var personId = person.required("id", SUBJECT_ID, AccountableSubject.Person::id);
        var rank = person.optional("rank", RANK, AccountableSubject.Person::rank);
        var category = person.optional(
                "category", ScalarType.code(PersonCategory.values()), AccountableSubject.Person::category);

        var unit = ObjectType.<AccountableSubject.AccountableUnit>named("unit");
        var unitId = unit.required("id", SUBJECT_ID, AccountableSubject.AccountableUnit::id);
        var body = unit.optional("body", ResponsibilityTypes.BODY_KIND, AccountableSubject.AccountableUnit::kind);

        return UnionType.<AccountableSubject>named("accountable subject")
                .variant(
                        "person",
                        AccountableSubject.Person.class,
                        person.build(
                                in -> new AccountableSubject.Person(in.get(personId), in.get(rank), in.get(category))))
                .variant(
                        "unit",
                        AccountableSubject.AccountableUnit.class,
                        unit.build(in -> new AccountableSubject.AccountableUnit(in.get(unitId), in.get(body))))
                .build();
    }

    private static ValueType<ClueStep> step() {
        var type = ObjectType.<ClueStep>named("clue step");
        var stage = type.required("stage", ScalarType.code(ClueStage.values()), ClueStep::stage);
        var happenedOn = type.required("happenedOn", BaseTypes.DATE, ClueStep::happenedOn);
        var reportedOn = type.required("reportedOn", BaseTypes.DATE, ClueStep::reportedOn);
        var by = type.optional("by", ResponsibilityTypes.BODY_ID, ClueStep::by);
        return type.build(in -> new ClueStep(in.get(stage), in.get(happenedOn), in.get(reportedOn), in.get(by)));
    }

    private static ValueType<Clue> clue() {
        var type = ObjectType.<Clue>named("clue");
        var id = type.required("id", CLUE_ID, Clue::id);
        var title = type.required("title", BaseTypes.LOCAL_TEXT, Clue::title);
        var to = type.optional("to", ResponsibilityTypes.BODY_ID, Clue::to);
        var inspection = type.optional("inspection", IssueTypes.INSPECTION_ID, Clue::inspection);
        var issues = type.list("issues", IssueTypes.ISSUE_ID, Clue::issues);
        var steps = type.list("steps", step(), Clue::steps);
        var sources = type.list("sources", BaseTypes.CITATION, Clue::sources);
        return type.build(in -> Clue.builder(in.get(id))
                .title(in.get(title))
                .to(in.get(to))
                .inspection(in.get(inspection))
                .issues(in.get(issues))
                .steps(in.get(steps))
                .sources(in.get(sources))
                .build());
    }

    private static ValueType<AccountabilityAction> action() {
        var type = ObjectType.<AccountabilityAction>named("action");
        var id = type.required("id", ACTION_ID, AccountabilityAction::id);
        var kind = type.required("kind", ACTION_KIND, AccountabilityAction::kind);
        var subject = type.required("subject", subject(), AccountabilityAction::subject);
        var happenedOn = type.required("happenedOn", BaseTypes.DATE, AccountabilityAction::happenedOn);
        var reportedOn = type.required("reportedOn", BaseTypes.DATE, AccountabilityAction::reportedOn);
        var by = type.optional("by", ResponsibilityTypes.BODY_ID, AccountabilityAction::by);
        var clue = type.optional("clue", CLUE_ID, AccountabilityAction::clue);
        var inspection = type.optional("inspection", IssueTypes.INSPECTION_ID, AccountabilityAction::inspection);
        var issues = type.list("issues", IssueTypes.ISSUE_ID, AccountabilityAction::issues);
        var corrects = type.optional("corrects", ACTION_ID, AccountabilityAction::corrects);
        var withdrawnOn = type.optional("withdrawnOn", BaseTypes.DATE, AccountabilityAction::withdrawnOn);
        var sources = type.list("sources", BaseTypes.CITATION, AccountabilityAction::sources);
        return type.build(in -> AccountabilityAction.builder(in.get(id))
                .kind(in.get(kind))
                .subject(in.get(subject))
                .happenedOn(in.get(happenedOn))
                .reportedOn(in.get(reportedOn))
                .by(in.get(by))
                .clue(in.get(clue))
                .inspection(in.get(inspection))
                .issues(in.get(issues))
                .corrects(in.get(corrects))
                .withdrawnOn(in.get(withdrawnOn))
                .sources(in.get(sources))
                .build());
    }
}
