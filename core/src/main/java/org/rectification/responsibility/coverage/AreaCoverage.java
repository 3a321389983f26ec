package org.rectification.responsibility.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.base.Truth;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.oversight.Act;
import org.rectification.oversight.CampaignId;
import org.rectification.oversight.OversightRecord;
import org.rectification.register.BodySelection;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.GroupPurpose;

/**
 * The areas reached by a campaign or by leading groups, and the areas not reached. An area is represented by the body
 * responsible for it, such as the government of a city.
 *
 * <pre>{@code
 * AreaCoverage cities = AreaCoverage.ofCampaign(
 *         register, CampaignId.of("province-2017"), BodySelection.all().atLevels(List.of(BodyLevel.CITY)), asOf);
 * cities.ratio();      // 1/2
 * cities.missing();    // [nanchang]
 * }</pre>
 *
 * @param reached the areas reached, in the order of the register
 * @param missing the areas not reached, in the order of the register
 * @param reasons the number reached, and what is not counted: areas a source counts without naming them, and leading
 *     groups without a head; never empty
 * @since 0.1.0
 */
public record AreaCoverage(List<BodyId> reached, List<BodyId> missing, List<Reason> reasons) {

    /**
     * Makes a coverage.
     *
     * @param reached the areas reached
     * @param missing the areas not reached
     * @param reasons the number reached, and what is not counted
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if there is no reason
     */
    public AreaCoverage {
        reached = List.copyOf(Checks.notNull(reached, "reached"));
        missing = List.copyOf(Checks.notNull(missing, "missing"));
        reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons must not be empty, but were for " + reached.size() + " areas");
        }
    }

    /**
     * Returns the share of the areas reached.
     *
     * @return areas reached over all areas; 0/0 if there is no area
     */
    public Ratio ratio() {
        return new Ratio(reached.size(), (long) reached.size() + missing.size());
    }

    /**
     * Returns the areas reached by the rounds of a campaign: those a round was addressed to, and those below a body
     * that a round covered as a whole.
     *
     * @param register the register
     * @param campaign the campaign
     * @param areas the areas to consider
     * @param asOf the day; only rounds known to have ended by then count, and only areas that exist on it
     * @return the coverage
     * @throws NullPointerException if an argument is null
     */
    public static AreaCoverage ofCampaign(Register register, CampaignId campaign, BodySelection areas, LocalDate asOf) {
        Checks.notNull(campaign, "campaign");
        Checks.notNull(asOf, "asOf");
        List<BodyId> all = Checks.notNull(areas, "areas").select(register, asOf);
        Set<BodyId> visited = new HashSet<>();
        Set<BodyId> wholly = new HashSet<>();
        List<Reason> unnamed = new ArrayList<>();
        for (OversightRecord record : OversightRecord.inEffect(register.records(), asOf)) {
            if (record.act() instanceof Act.RoundHeld round && round.campaign().equals(campaign)) {
                visited.addAll(record.to());
                if (round.wholeArea()) {
                    wholly.addAll(record.to());
                }
                round.unnamed()
                        .ifPresent(count ->
                                unnamed.add(Reason.of(CoverageMessage.UNNAMED, "record", record.id(), "areas", count)));
            }
        }
        Map<BodyId, BodyId> parents = new HashMap<>();
        register.bodies().forEach(body -> body.parent().ifPresent(parent -> parents.put(body.id(), parent)));
        Set<BodyId> reached = new HashSet<>();
        for (BodyId area : all) {
            if (visited.contains(area) || standsBelow(area, wholly, parents)) {
                reached.add(area);
            }
        }
        return of(register, all, reached, unnamed);
    }

    /**
     * Returns which areas have set up a leading group (领导小组) of their own. A group counts if it has a head (组长): the
     * post it states as its head, or its own principal post, that exists on the day and is not known to be vacant.
     *
     * @param register the register
     * @param purpose the purpose of the group
     * @param areas the areas to consider: an area is the parent body of its group
     * @param asOf the day on which areas, groups and their heads must exist
     * @return the coverage
     * @throws NullPointerException if an argument is null
     */
    public static AreaCoverage ofLeadingGroups(
            Register register, GroupPurpose purpose, BodySelection areas, LocalDate asOf) {
        Checks.notNull(purpose, "purpose");
        Checks.notNull(asOf, "asOf");
        List<BodyId> all = Checks.notNull(areas, "areas").select(register, asOf);
        Principals heads = new Principals(register, asOf);
        Set<BodyId> reached = new HashSet<>();
        List<Body> headless = new ArrayList<>();
        for (Body body : register.bodies()) {
            if (body.kind() == BodyKind.LEADING_GROUP
                    && body.purpose().filter(purpose::equals).isPresent()
                    && body.parent().isPresent()
                    && body.existsOn(asOf)) {
                if (heads.of(body.id()).stream().anyMatch(head -> head.heldOn(asOf) != Truth.NO)) {
                    reached.add(body.parent().get());
                } else if (all.contains(body.parent().get())) {
                    headless.add(body);
                }
            }
        }
        List<Reason> reasons = headless.isEmpty()
                ? List.of()
                : List.of(Reason.of(CoverageMessage.GROUP_WITHOUT_HEAD, "asOf", asOf, "groups", headless));
        return of(register, all, reached, reasons);
    }

    private static boolean standsBelow(BodyId area, Set<BodyId> above, Map<BodyId, BodyId> parents) {
        for (@Nullable BodyId at = parents.get(area); at != null; at = parents.get(at)) {
            if (above.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private static AreaCoverage of(Register register, List<BodyId> all, Set<BodyId> in, List<Reason> notCounted) {
        List<BodyId> reached = all.stream().filter(in::contains).toList();
        List<BodyId> missing = all.stream().filter(area -> !in.contains(area)).toList();
        List<Reason> reasons = new ArrayList<>();
        if (all.isEmpty()) {
            reasons.add(Reason.of(CoverageMessage.NO_AREA));
        }
        if (!reached.isEmpty()) {
            reasons.add(counted(CoverageMessage.REACHED, register, reached, all.size()));
        }
        if (!missing.isEmpty()) {
            reasons.add(counted(CoverageMessage.NOT_REACHED, register, missing, all.size()));
        }
        reasons.addAll(notCounted);
        return new AreaCoverage(reached, missing, reasons);
    }

    private static Reason counted(CoverageMessage message, Register register, List<BodyId> some, int total) {
        List<Body> bodies =
                some.stream().map(id -> register.body(id).orElseThrow()).toList();
        return Reason.of(message, "count", some.size(), "total", total, "bodies", bodies);
    }

    @Override
    public String toString() {
        return OneLine.sentence(reached.size(), "of", reached.size() + missing.size(), "areas reached");
    }
}
