package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.register.Register;
import org.rectification.status.Extension;
import org.rectification.status.ExtensionFinding;
import org.rectification.status.ExtensionFinding.Kind;
import org.rectification.status.ExtensionPolicy;
import org.rectification.status.ExtensionPolicyBuilder;
import org.rectification.testkit.EscalationArbitraries;
import org.rectification.testkit.RectificationArbitraries;

/** Laws of the rules for extensions. */
class ExtensionProperties {

    private static final WorkingDayCalendar CALENDAR = ChinaWorkingDays.official();

    @Provide
    Arbitrary<Register> registers() {
        return RectificationArbitraries.registers();
    }

    @Provide
    Arbitrary<ExtensionPolicy> policies() {
        return EscalationArbitraries.extensionPolicies();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return RectificationArbitraries.dates();
    }

    @Property
    void eachRuleDecidesByItself(
            @ForAll("registers") Register register,
            @ForAll("policies") ExtensionPolicy policy,
            @ForAll("dates") LocalDate asOf) {
        List<ExtensionFinding> all = policy.check(register, asOf, CALENDAR);

        reductions(policy)
                .forEach((kind, reduced) -> assertThat(reduced.check(register, asOf, CALENDAR))
                        .containsExactlyElementsOf(
                                all.stream().filter(each -> each.kind() == kind).toList()));
        assertThat(all)
                .allSatisfy(each -> assertThat(each.extension().outcome()).isEqualTo(Extension.Outcome.GRANTED));
    }

    /** The policy with one of its rules alone, for each of them. */
    private static Map<Kind, ExtensionPolicy> reductions(ExtensionPolicy policy) {
        Map<Kind, ExtensionPolicy> reduced = new EnumMap<>(Kind.class);
        reduced.put(Kind.GRANTING_LEVEL, like(policy, alone -> alone.grantingLevels(policy.grantingLevels())));
        reduced.put(Kind.GRANTING_ROLE, like(policy, alone -> alone.grantingRoles(policy.grantingRoles())));
        reduced.put(Kind.GRANTED_BY_ANOTHER, like(policy, alone -> alone.askerMayGrant(policy.askerMayGrant())));
        reduced.put(Kind.TIMES, like(policy, alone -> alone.mostTimes(policy.mostTimes())));
        reduced.put(Kind.LENGTH, like(policy, alone -> alone.longest(policy.longest())));
        reduced.put(Kind.TOTAL_LENGTH, like(policy, alone -> alone.longestInTotal(policy.longestInTotal())));
        reduced.put(Kind.DAY_OF_REQUEST, like(policy, alone -> alone.daysBefore(policy.daysBefore())));
        return reduced;
    }

    private static ExtensionPolicy like(ExtensionPolicy policy, UnaryOperator<ExtensionPolicyBuilder> rule) {
        return rule.apply(ExtensionPolicy.builder(policy.name())
                        .title(policy.title())
                        .inForce(policy.inForce())
                        .sources(policy.sources()))
                .build();
    }

    @Property
    void aPolicyThatAllowsNoneFindsEveryGrant(@ForAll("registers") Register register, @ForAll("dates") LocalDate asOf) {
        ExtensionPolicy none = ExtensionPolicy.builder("none")
                .title(LocalText.of("不得延期", "no extension"))
                .mostTimes(0)
                .addSources(Citation.of(LocalText.of("依据", "source")))
                .build();
        List<ExtensionFinding> all = none.check(register, asOf, CALENDAR);

        for (Issue issue : register.issues()) {
            long found = all.stream()
                    .filter(each -> each.issue().equals(issue.id()))
                    .filter(each -> each.subject().equals(Subject.issue()))
                    .count();
            assertThat(found).isEqualTo(issue.isRaisedOn(asOf) ? grantsTo(issue, asOf) : 0);
        }
    }

    /** How many requests about the issue as a whole were granted and stand on any day. */
    private static long grantsTo(Issue issue, LocalDate asOf) {
        List<EntryId> requests = issue.history().inEffect(Subject.issue(), LocalDate.MAX).stream()
                .filter(entry -> entry.fact() instanceof Fact.ExtensionRequested)
                .map(entry -> entry.id())
                .toList();
        return issue.history().inEffect(Subject.issue(), asOf).stream()
                .map(entry -> entry.fact())
                .filter(fact -> fact instanceof Fact.ExtensionDecided decided
                        && decided.granted()
                        && requests.contains(decided.request()))
                .map(fact -> ((Fact.ExtensionDecided) fact).request())
                .distinct()
                .count();
    }
}
