package org.rectification.closeout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rectification.base.DateSpan;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.oversight.Act;
import org.rectification.oversight.OversightRecord;
import org.rectification.register.Register;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.Role;

/**
 * The look-back rounds of a register, by the issues they checked: those they name, or all issues of the areas they
 * covered as a whole.
 */
final class LookBackRounds {

    static final LookBackRounds NONE = new LookBackRounds(Map.of(), List.of(), Map.of());

    private final Map<IssueId, List<OversightRecord>> byIssue;
    private final List<OversightRecord> overAreas;
    private final Map<BodyId, BodyId> parents;

    private LookBackRounds(
            Map<IssueId, List<OversightRecord>> byIssue, List<OversightRecord> overAreas, Map<BodyId, BodyId> parents) {
        this.byIssue = byIssue;
        this.overAreas = overAreas;
        this.parents = parents;
    }

    static LookBackRounds of(Register register) {
        Map<IssueId, List<OversightRecord>> byIssue = new HashMap<>();
        List<OversightRecord> overAreas = new ArrayList<>();
        OversightRecord.inEffect(register.records()).stream()
                .sorted(Comparator.comparing(OversightRecord::happenedBy))
                .forEach(record -> {
                    if (record.act() instanceof Act.RoundHeld round && round.round() == Act.RoundKind.LOOK_BACK) {
                        if (round.wholeArea() && record.concerns().isEmpty()) {
                            overAreas.add(record);
                        }
                        record.concerns().stream()
                                .map(IssueSubject::issue)
                                .distinct()
                                .forEach(id -> byIssue.computeIfAbsent(id, any -> new ArrayList<>())
                                        .add(record));
                    }
                });
        Map<BodyId, BodyId> parents = new HashMap<>();
        register.bodies().forEach(body -> body.parent().ifPresent(parent -> parents.put(body.id(), parent)));
        return new LookBackRounds(byIssue, overAreas, parents);
    }

    /** The rounds that name the issue and lie within the days, both included, in the order of their last days. */
    List<OversightRecord> naming(Issue issue, LocalDate first, LocalDate last) {
        return byIssue.getOrDefault(issue.id(), List.of()).stream()
                .filter(record -> isWithin(record, first, last))
                .toList();
    }

    /**
     * The rounds over whole areas that lie within the days and with which all areas of the issue were covered. An
     * issue of several areas is covered with the last of them.
     */
    List<OversightRecord> over(Issue issue, LocalDate first, LocalDate last) {
        Set<BodyId> areas = areasOf(issue);
        if (areas.isEmpty()) {
            return List.of();
        }
        List<OversightRecord> covering = new ArrayList<>();
        Set<BodyId> open = new HashSet<>(areas);
        for (OversightRecord record : overAreas) {
            if (isWithin(record, first, last)) {
                open.removeIf(area -> isWithin(area, record.to()));
                if (open.isEmpty()) {
                    covering.add(record);
                    open.addAll(areas);
                }
            }
        }
        return covering;
    }

    private static boolean isWithin(OversightRecord record, LocalDate first, LocalDate last) {
        return DateSpan.of(first, last).encloses(record.happenedWithin());
    }

    private boolean isWithin(BodyId area, List<BodyId> covered) {
        for (@Nullable BodyId at = area; at != null; at = parents.get(at)) {
            if (covered.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** The responsible bodies of the issue and its parts, or else the lead units. */
    private static Set<BodyId> areasOf(Issue issue) {
        Set<BodyId> responsible = bodiesOf(issue, Role.RESPONSIBLE);
        return responsible.isEmpty() ? bodiesOf(issue, Role.LEAD) : responsible;
    }

    private static Set<BodyId> bodiesOf(Issue issue, Role role) {
        Set<BodyId> bodies = new HashSet<>(issue.chain().bodies(role));
        issue.parts().forEach(part -> bodies.addAll(part.chain().bodies(role)));
        return bodies;
    }
}
