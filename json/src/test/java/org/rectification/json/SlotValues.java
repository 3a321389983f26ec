package org.rectification.json;

import static java.util.stream.Collectors.toMap;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.rectification.accountability.AccountableSubject;
import org.rectification.accountability.AccountableSubjectId;
import org.rectification.accountability.ActionKind;
import org.rectification.accountability.Rank;
import org.rectification.audit.Claim;
import org.rectification.base.Days;
import org.rectification.base.Id;
import org.rectification.base.LocalText;
import org.rectification.base.MessageCode;
import org.rectification.base.PercentFormat;
import org.rectification.base.Quantity;
import org.rectification.base.Reason;
import org.rectification.base.Slot;
import org.rectification.base.Truth;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.DayKind;
import org.rectification.calendar.NoticeWindow;
import org.rectification.calendar.TimeLimit;
import org.rectification.closeout.Condition;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.escalation.Trigger;
import org.rectification.indicator.Margin;
import org.rectification.indicator.MeasurementUnit;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageId;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.oversight.Act;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.PartKey;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.RecordKind;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.oversight.TriggeringEvent;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.NamedBody;
import org.rectification.responsibility.Post;
import org.rectification.responsibility.PostId;
import org.rectification.status.StatusRule;
import org.rectification.testkit.EscalationArbitraries;
import org.rectification.testkit.RectificationArbitraries;

/** Random values for the slots of messages, by the type that a slot declares. */
final class SlotValues {
    private static final Map<String, Arbitrary<?>> BY_TYPE = new TreeMap<>();

    private static final Map<String, Class<?>> TYPES_OF_CORE = PublicApi.classNames(Register.class).stream()
            .collect(toMap(
                    name -> name.substring(name.lastIndexOf('.') + 1).replace('$', '.'),
                    name -> PublicApi.load(name, Register.class.getClassLoader()),
                    (one, other) -> one));

    private static final Arbitrary<String> WORDS =
            Arbitraries.of("", "gx-1", "\"quoted\"", "two\nlines", "问题：“17”", "\t\\", "🐉");

    static {
        Arbitrary<LocalDate> dates = RectificationArbitraries.dates();
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 1000);
        Arbitrary<Quantity> quantities = RectificationArbitraries.quantities();
        Arbitrary<LocalText> texts = texts();
        Arbitrary<Subject> subjects = Arbitraries.of(Subject.Kind.values())
                .map(kind -> new Subject(kind, Optional.of("s1").filter(id -> kind != Subject.Kind.ISSUE)));
        Arbitrary<Optional<SupervisionMeasure>> measures =
                one(SupervisionMeasure.values()).optional();

        BY_TYPE.put(
                "AccountableSubject",
                Arbitraries.of(
                        new AccountableSubject.Person(
                                AccountableSubjectId.of("a"), Optional.of(rank()), Optional.empty()),
                        new AccountableSubject.AccountableUnit(
                                AccountableSubjectId.of("b"), Optional.of(BodyKind.GOVERNMENT))));
        BY_TYPE.put(
                "Act.Mark",
                Combinators.combine(texts, quantities, texts.optional()).as(Act.Mark::new));
        BY_TYPE.put(
                "BigDecimal",
                Arbitraries.oneOf(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.TEN.pow(20).negate(), BigDecimal.TEN.pow(20))
                                .ofScale(4),
                        Arbitraries.of("3E+1", "8E+1", "-1E+29", "0E+3", "1E-30")
                                .map(BigDecimal::new)));
        BY_TYPE.put("Body", Arbitraries.of(BodyKind.values()).map(SlotValues::body));
        BY_TYPE.put(
                "Claim",
                Arbitraries.of(
                        new Claim.OfAreas(InspectionKind.CENTRAL, 3),
                        new Claim.OfAggregate(RecordId.of("r"), Quantity.exactly(404), CountUnit.PERSON)));
        BY_TYPE.put(
                "Condition",
                Combinators.combine(
                                Arbitraries.of(Condition.Kind.values()),
                                Arbitraries.of(StageId.of("close")).optional(),
                                Arbitraries.of("papers", "1.2").optional())
                        .as(Condition::new));
        BY_TYPE.put("DateSpan", RectificationArbitraries.spans());
        BY_TYPE.put(
                "Days",
                counts.map(Days::working)
                        .injectNull(0.5)
                        .map(days -> days == null
                                ? Days.of(126, 184)
                                : new Days(OptionalInt.empty(), OptionalLong.of(5_000_000_000L))));
        BY_TYPE.put("LocalDate", dates);
        BY_TYPE.put("LocalText", texts);
        BY_TYPE.put("Long", Arbitraries.longs());
        BY_TYPE.put(
                "Margin",
                Combinators.combine(
                                Arbitraries.of(Margin.Side.UNDER, Margin.Side.OVER),
                                Arbitraries.bigDecimals()
                                        .between(BigDecimal.ONE, BigDecimal.TEN)
                                        .ofScale(2),
                                Arbitraries.of(Margin.MeasuredIn.values()))
                        .as((side, amount, measure) ->
                                new Margin(side, new Quantity(Quantity.Bound.EXACTLY, amount), measure)));
        BY_TYPE.put(
                "MeasurementUnit",
                Combinators.combine(texts, Arbitraries.of(true, false)).as(MeasurementUnit::new));
        BY_TYPE.put("NamedBody", texts.optional().map(name -> new NamedBody(BodyId.of("b"), name)));
        BY_TYPE.put(
                "NoticeWindow.Count",
                Combinators.combine(
                                Arbitraries.of(DayKind.WORKING, DayKind.CALENDAR),
                                Arbitraries.of(CountingConvention.StartDay.values()),
                                counts)
                        .as(NoticeWindow.Count::new));
        BY_TYPE.put(
                "PartKey",
                Arbitraries.of(
                        new PartKey.OfAction(ActionKind.values()[0]),
                        new PartKey.OfRank(rank()),
                        new PartKey.OfBody(BodyKind.ENTERPRISE),
                        new PartKey.Named(LocalText.of("其他", "other"))));
        BY_TYPE.put(
                "Post",
                Combinators.combine(Arbitraries.of(Truth.class), Arbitraries.of(Post.Side.class))
                        .as((principal, side) -> new Post(
                                        PostId.of("p"), LocalText.chinese("市长"), BodyId.of("b"), principal)
                                .withSide(side)));
        BY_TYPE.put("PercentFormat", Arbitraries.of(PercentFormat.DEFAULT, new PercentFormat(2, RoundingMode.FLOOR)));
        BY_TYPE.put("Quantity", quantities);
        BY_TYPE.put("IssueSubject", subjects.map(subject -> new IssueSubject(IssueId.of("gx-1"), subject)));
        BY_TYPE.put(
                "RateDefinition",
                Arbitraries.of(
                        RateDefinitions.issuesComplete(),
                        RateDefinition.builder("own")
                                .title(LocalText.chinese("自定"))
                                .unit(Subject.Kind.PART)
                                .addTiers(Tier.COMPLETE)
                                .build()));
        BY_TYPE.put("Ratio", RectificationArbitraries.ratios());
        BY_TYPE.put("RecordKind", Arbitraries.of(RecordKind.values()));
        BY_TYPE.put("RoundingMode", one(RoundingMode.values()));
        BY_TYPE.put("Selection", RectificationArbitraries.selections());
        BY_TYPE.put("String", WORDS);
        BY_TYPE.put("Subject", subjects);
        BY_TYPE.put(
                "LimitTable.Row",
                EscalationArbitraries.limitTables().map(table -> table.rows().get(0)));
        BY_TYPE.put(
                "TimeLimit",
                Combinators.combine(Arbitraries.of(TimeLimit.Kind.WORKING_DAYS, TimeLimit.Kind.CALENDAR_DAYS), counts)
                        .as((kind, count) -> new TimeLimit(kind, count + 1, Optional.empty())));
        BY_TYPE.put(
                "Trigger",
                Arbitraries.oneOf(
                        measures.map(measure -> new Trigger.BeforeDue(7, StatusRule.DayUnit.CALENDAR, measure)),
                        measures.map(measure -> new Trigger.BeforeDutyDue(
                                7, StatusRule.DayUnit.WORKING, Optional.of(DutyId.of("d")), measure)),
                        measures.map(measure -> new Trigger.Overdue(3, StatusRule.DayUnit.WORKING, measure)),
                        measures.map(measure -> new Trigger.MissedDuty(Optional.of(DutyId.of("d")), measure)),
                        measures.map(measure -> new Trigger.Refuted(List.of(RefutationKind.values()), measure)),
                        measures.map(measure ->
                                new Trigger.Repetition(TriggeringEvent.Kind.COMPLETION_REFUTED, 2, measure))));
        BY_TYPE.put(
                "Reason",
                Arbitraries.of(MessageCodes.all())
                        .filter(code -> code.template().slots().stream()
                                .noneMatch(slot -> slot.elementType().equals("Reason")))
                        .flatMap(SlotValues::reasons));
    }

    private SlotValues() {}

    private static Rank rank() {
        return new Rank(Rank.Level.values()[0], Rank.Seat.values()[0]);
    }

    private static Body body(BodyKind kind) {
        return Body.builder(BodyId.of("b"))
                .name(LocalText.of("赣州市", "Ganzhou"))
                .kind(kind)
                .level(BodyLevel.CITY)
                .build();
    }

    private static <T> Arbitrary<T> one(T[] values) {
        return Arbitraries.of(values);
    }

    private static Arbitrary<LocalText> texts() {
        return Combinators.combine(
                        WORDS.map(word -> "中" + word),
                        WORDS.map(word -> "en" + word).optional())
                .as((chinese, english) ->
                        new LocalText(Optional.of(withoutControls(chinese)), english.map(SlotValues::withoutControls)));
    }

    private static String withoutControls(String text) {
        return text.replace('\t', ' ');
    }

    /** The values of a slot; lists of up to twelve. */
    static Arbitrary<?> of(Slot slot) {
        Arbitrary<?> one = ofType(slot.elementType());
        return slot.isList() ? one.list().ofMaxSize(12) : one;
    }

    private static Arbitrary<?> ofType(String name) {
        Arbitrary<?> known = BY_TYPE.get(name);
        if (known != null) {
            return known;
        }
        Class<?> type = TYPES_OF_CORE.get(name);
        if (type != null && type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        }
        if (type != null && Id.class.isAssignableFrom(type)) {
            return Arbitraries.of("gx-1", "1.2", "广西").map(value -> id(type, value));
        }
        throw new IllegalArgumentException("there must be values for slots of type " + name);
    }

    private static Object id(Class<?> type, String value) {
        try {
            Method of = type.getMethod("of", String.class);
            return of.invoke(null, value);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reasons with the given code. */
    static Arbitrary<Reason> reasons(MessageCode code) {
        List<Slot> slots = code.template().slots();
        List<Arbitrary<Object>> values = new ArrayList<>();
        slots.forEach(slot -> values.add(of(slot).map(value -> value)));
        return Combinators.combine(values).as(chosen -> {
            Object[] namesAndValues = new Object[2 * slots.size()];
            for (int i = 0; i < slots.size(); i++) {
                namesAndValues[2 * i] = slots.get(i).name();
                namesAndValues[2 * i + 1] = chosen.get(i);
            }
            return Reason.of(code, namesAndValues);
        });
    }
}
