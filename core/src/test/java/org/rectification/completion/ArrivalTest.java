package org.rectification.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.day;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rectification.Sending;
import org.rectification.accountability.figures.AccountabilityTally;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.breakdown.BreakdownTally;
import org.rectification.plan.PhaseId;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.Role;

/**
 * What somebody tampered with on its way is refused where it arrives, before it can spoil what it would be merged into.
 */
@Tag("classpath")
class ArrivalTest {

    private record TallyForm(
            @Nullable List<?> persons,
            long personTimes,
            @Nullable List<?> units,
            long unitActions) implements Serializable {}

    private record TextForm(
            @Nullable Object chinese, @Nullable Object english) implements Serializable {}

    private record SpanForm(Object first, Object last) implements Serializable {}

    private record ClassesForm(List<?> classes, List<?> counts) implements Serializable {}

    private record CompletionForm(
            @Nullable Object definition, @Nullable Object asOf, List<?> counters) implements Serializable {}

    private record GroupedForm(
            List<?> definitions, Object asOf, @Nullable Object grouping, HashMap<?, ?> groups, List<?> ungrouped)
            implements Serializable {}

    private static final class GroupingForm implements Serializable {
        private static final long serialVersionUID = 1;
        private final @Nullable Serializable finder;
        private final ArrayList<?> keys;

        private GroupingForm(@Nullable Serializable finder, ArrayList<?> keys) {
            this.finder = finder;
            this.keys = keys;
        }
    }

    private record ByPhase() implements Serializable {}

    private record ByBody(@Nullable Object role, HashMap<?, ?> single) implements Serializable {}

    private static Object arrived(Object form, Class<?> owner, String name) throws IOException, ClassNotFoundException {
        Map<Class<?>, Class<?>> realByStandIn = new HashMap<>();
        realByStandIn.put(ByPhase.class, Class.forName(Grouping.class.getName() + "$ByPhase"));
        realByStandIn.put(ByBody.class, Class.forName(Grouping.class.getName() + "$ByBody"));
        realByStandIn.put(form.getClass(), Class.forName(owner.getName() + name));
        return Sending.sentUnder(realByStandIn, form);
    }

    private static void assertRefused(Object form, Class<?> owner, String message) {
        assertThatThrownBy(() -> arrived(form, owner, "$Form"))
                .as("%s", form)
                .isExactlyInstanceOf(InvalidObjectException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aTallyOfActionsIsWhatActionsMake() throws IOException, ClassNotFoundException {
        AccountabilityTally arrived = (AccountabilityTally)
                arrived(new TallyForm(List.of("a", "b"), 3, List.of("u"), 1), AccountabilityTally.class, "$Form");
        assertThat(arrived.count().personTimes().count()).isEqualTo(3);
        assertThat(arrived.count().persons().count()).isEqualTo(2);

        Map<TallyForm, String> tampered = new HashMap<>();
        tampered.put(
                new TallyForm(List.of("a"), -5, List.of(), 0), "person-times must be what 1 subjects met, but were -5");
        tampered.put(
                new TallyForm(List.of(), -5, List.of(), 0), "person-times must be what 0 subjects met, but were -5");
        tampered.put(
                new TallyForm(List.of("a", "b"), 1, List.of(), 0),
                "person-times must be what 2 subjects met, but were 1");
        tampered.put(new TallyForm(List.of(), 1, List.of(), 0), "person-times must be what 0 subjects met, but were 1");
        tampered.put(
                new TallyForm(List.of(), 0, List.of("u"), 0),
                "actions against units must be what 1 subjects met, but were 0");
        tampered.put(new TallyForm(List.of(7), 1, List.of(), 0), "java.lang.Integer cannot be cast");
        tampered.put(new TallyForm(Arrays.asList("a", null), 2, List.of(), 0), "must not be null");
        tampered.put(
                new TallyForm(List.of(" "), 1, List.of(), 0), "accountable subject id must be 1 to 100 characters");
        tampered.put(new TallyForm(null, 0, List.of(), 0), "null");
        tampered.put(new TallyForm(List.of(), 0, null, 0), "null");
        tampered.forEach((form, message) -> assertRefused(form, AccountabilityTally.class, message));
    }

    @Test
    void aTallyThatIsMergedIsAllOrNothing() throws IOException, ClassNotFoundException {
        AccountabilityTally tally = (AccountabilityTally) arrived(
                new TallyForm(List.of("a"), 1, List.of("u"), Long.MAX_VALUE), AccountabilityTally.class, "$Form");
        AccountabilityTally other = (AccountabilityTally)
                arrived(new TallyForm(List.of("a"), 1, List.of("u"), 1), AccountabilityTally.class, "$Form");

        assertThatThrownBy(() -> tally.merge(other)).isExactlyInstanceOf(ArithmeticException.class);
        assertThat(tally.count().personTimes().count()).isEqualTo(1);
        assertThat(tally.count().unitActions()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void theOtherFormsAreRefusedAlike() {
        assertRefused(new TextForm(null, null), LocalText.class, "text must be given in at least one language");
        assertRefused(new TextForm("a ", null), LocalText.class, "must be 1 to 2000 characters");
        assertRefused(new SpanForm(day("2018-01-02"), day("2018-01-01")), DateSpan.class, "end must not precede start");
        assertRefused(new ClassesForm(List.of("a"), List.of()), BreakdownTally.class, "counts must be 1, but were 0");
        assertRefused(
                new ClassesForm(List.of(1), List.of(1L)), BreakdownTally.class, "java.lang.Integer cannot be cast");
        assertRefused(new CompletionForm(null, day("2018-01-01"), List.of()), CompletionTally.class, "definition");
        assertRefused(
                new CompletionForm(RateDefinitions.issuesComplete(), null, List.of(0L)), CompletionTally.class, "asOf");
        assertRefused(
                new CompletionForm(RateDefinitions.issuesComplete(), day("2018-01-01"), List.of(0L)),
                CompletionTally.class,
                "counters must be 14, but were 1");
    }

    @Test
    void aGroupedTallyHasGroupsOfItsGroupingAlone() {
        List<Long> none = List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
        HashMap<Object, Object> phases = new HashMap<>();
        phases.put(PhaseId.of("p1"), none);
        assertRefused(
                new GroupedForm(
                        List.of(RateDefinitions.issuesComplete()),
                        day("2018-01-01"),
                        Grouping.bySeverity(),
                        phases,
                        none),
                GroupedTally.class,
                "key must be of the grouping's own kind, but was p1");
        for (Object key : Arrays.asList("p1", null)) {
            HashMap<Object, Object> groups = new HashMap<>();
            groups.put(key, none);
            assertRefused(
                    new GroupedForm(
                            List.of(RateDefinitions.issuesComplete()),
                            day("2018-01-01"),
                            Grouping.byPhase(),
                            groups,
                            none),
                    GroupedTally.class,
                    key == null ? "key must not be null" : "key must be of the grouping's own kind, but was p1");
        }
        assertRefused(
                new GroupedForm(List.of(), day("2018-01-01"), Grouping.byPhase(), new HashMap<>(), List.of()),
                GroupedTally.class,
                "definitions must be at least 1, but were 0");
        assertRefused(
                new GroupedForm(
                        List.of(RateDefinitions.issuesComplete()), day("2018-01-01"), null, new HashMap<>(), none),
                GroupedTally.class,
                "grouping must not be null");
    }

    @Test
    void aGroupingHasKeysOfItsOwnKind() throws IOException, ClassNotFoundException {
        PhaseId phase = PhaseId.of("p");
        Grouping<?> sound = (Grouping<?>)
                arrived(new GroupingForm(new ByPhase(), new ArrayList<>(List.of(phase))), Grouping.class, "");
        assertThat(sound.keys()).isEqualTo(List.of(phase));

        Map<GroupingForm, String> tampered = Map.of(
                new GroupingForm(null, new ArrayList<>()), "finder must not be null",
                new GroupingForm(new ByPhase(), new ArrayList<>(List.of("p"))), "of the grouping's own kind, but was p",
                new GroupingForm(new ByPhase(), new ArrayList<>(List.of(phase, phase))), "stands twice",
                new GroupingForm(
                                new ByBody(Role.LEAD, new HashMap<>(Map.of(BodyId.of("b"), List.of()))),
                                new ArrayList<>()),
                        "key and value must be of their kinds, but were b=[]",
                new GroupingForm(new ByBody(null, new HashMap<>()), new ArrayList<>()), "role must not be null");
        tampered.forEach((form, message) -> assertThatThrownBy(() -> arrived(form, Grouping.class, ""))
                .isExactlyInstanceOf(InvalidObjectException.class)
                .hasMessageContaining(message));
    }

    private record CitationForm(
            @Nullable Object title,
            @Nullable Object provision,
            @Nullable Object address,
            @Nullable Object publishedOn) implements Serializable {}

    @Test
    void aCitationHasATitle() {
        assertRefused(new CitationForm(null, null, null, null), Citation.class, "title must not be null");
    }
}
