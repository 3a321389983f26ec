package org.rectification.procedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.coherence.Contradiction;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.CriterionId;
import org.rectification.issue.StageId;
import org.rectification.procedure.Independence.AboveImplementer;
import org.rectification.procedure.Independence.AboveStage;
import org.rectification.procedure.Independence.FromImplementer;
import org.rectification.procedure.Independence.FromStage;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Role;

/** Checks that the stages of a procedure are consistent. */
final class ProcedureCheck {

    private final Procedure procedure;
    private final Faults faults = Faults.of("procedure");
    private final Map<StageId, Stage> stages = new HashMap<>();

    private ProcedureCheck(Procedure procedure) {
        this.procedure = procedure;
    }

    static void check(Procedure procedure) {
        ProcedureCheck check = new ProcedureCheck(procedure);
        check.ids();
        check.references();
        check.gates();
        check.circles();
        check.faults.throwIfAny();
    }

    private void ids() {
        faults.require(!procedure.stages().isEmpty(), ProcedureFault.NO_STAGE, Place.of("stages"));
        for (int i = 0; i < procedure.stages().size(); i++) {
            Stage stage = procedure.stages().get(i);
            faults.require(
                    stages.putIfAbsent(stage.id(), stage) == null,
                    ProcedureFault.DUPLICATE_STAGE,
                    Place.of("stages").at(i).at("id"),
                    "id",
                    stage.id());
        }
    }

    private void references() {
        Set<CriterionId> criteria = new HashSet<>();
        for (int i = 0; i < procedure.criteria().size(); i++) {
            CriterionId id = procedure.criteria().get(i).id();
            faults.require(
                    criteria.add(id),
                    ProcedureFault.DUPLICATE_CRITERION,
                    Place.of("criteria").at(i).at("id"),
                    "id",
                    id);
        }
        for (int i = 0; i < procedure.stages().size(); i++) {
            Stage stage = procedure.stages().get(i);
            Place place = Place.of("stages").at(i);
            for (int j = 0; j < stage.after().size(); j++) {
                known(stage.after().get(j), place.at("after").at(j));
            }
            for (int j = 0; j < stage.intervals().size(); j++) {
                Place since = place.at("intervals").at(j).at("since");
                stage.intervals().get(j).since().ifPresent(id -> {
                    if (known(id, since)) {
                        faults.require(
                                precedes(id, stage), ProcedureFault.NOT_BEFORE, since, "id", stage.id(), "since", id);
                    }
                });
            }
            for (int j = 0; j < stage.independence().size(); j++) {
                independence(
                        stage,
                        stage.independence().get(j),
                        place.at("independence").at(j));
            }
            for (int j = 0; j < stage.criteria().size(); j++) {
                CriterionId id = stage.criteria().get(j);
                faults.require(
                        criteria.contains(id),
                        ProcedureFault.UNKNOWN_CRITERION,
                        place.at("criteria").at(j),
                        "id",
                        id);
            }
        }
        procedure.closing().ifPresent(this::closing);
    }

    /** A close-out closes for every calculator, also for those that know no procedure, so nothing else can. */
    private void closing(Closing closing) {
        Place place = Place.of("closing").at("stage");
        Stage closes = stages.get(closing.stage());
        if (!known(closing.stage(), place) || closes == null) {
            return;
        }
        CloseOutStage kind = closes.kind();
        faults.require(
                kind == CloseOutStage.CLOSE,
                ProcedureFault.CLOSES_BY_ANOTHER_KIND,
                place,
                "id",
                closing.stage(),
                "kind",
                kind);
        for (int i = 0; i < procedure.stages().size(); i++) {
            Stage stage = procedure.stages().get(i);
            faults.require(
                    stage.kind() != CloseOutStage.CLOSE || stage.id().equals(closing.stage()),
                    ProcedureFault.ANOTHER_CLOSE,
                    Place.of("stages").at(i).at("kind"),
                    "id",
                    stage.id(),
                    "closing",
                    closing.stage());
        }
    }

    private void gates() {
        Set<Contradiction.Kind> gates = EnumSet.noneOf(Contradiction.Kind.class);
        for (int i = 0; i < procedure.gates().size(); i++) {
            Contradiction.Kind kind = procedure.gates().get(i);
            Place place = Place.of("gates").at(i);
            faults.require(gates.add(kind), ProcedureFault.DUPLICATE_GATE, place, "kind", kind);
            faults.require(!kind.needsRegister(), ProcedureFault.GATE_NEEDS_REGISTER, place, "kind", kind);
        }
    }

    private boolean known(StageId id, Place place) {
        boolean known = stages.containsKey(id);
        faults.require(known, ProcedureFault.UNKNOWN_STAGE, place, "id", id);
        return known;
    }

    /** Whether a stage must be over before another, directly or through others. */
    private boolean precedes(StageId id, Stage stage) {
        Set<StageId> seen = new HashSet<>();
        List<StageId> open = new ArrayList<>(stage.after());
        while (!open.isEmpty()) {
            StageId next = open.remove(open.size() - 1);
            Stage earlier = stages.get(next);
            if (seen.add(next) && earlier != null) {
                open.addAll(earlier.after());
            }
        }
        return seen.contains(id);
    }

    private void circles() {
        for (int i = 0; i < procedure.stages().size(); i++) {
            Stage stage = procedure.stages().get(i);
            faults.require(
                    !precedes(stage.id(), stage),
                    ProcedureFault.CYCLE,
                    Place.of("stages").at(i).at("after"),
                    "id",
                    stage.id());
        }
    }

    private void independence(Stage stage, Independence rule, Place place) {
        boolean somebody = true;
        if (rule instanceof FromImplementer) {
            somebody = !isImplementerAlone(stage);
        } else if (rule instanceof AboveImplementer) {
            somebody = !isImplementerAlone(stage) && isAbove(levels(stage), EnumSet.allOf(BodyLevel.class));
        } else if (rule instanceof FromStage from) {
            somebody = !known(from.stage(), place.at("stage")) || !from.stage().equals(stage.id());
        } else if (rule instanceof AboveStage above) {
            Stage other = stages.get(above.stage());
            somebody = !known(above.stage(), place.at("stage"))
                    || other == null
                    || (!above.stage().equals(stage.id()) && isAbove(levels(stage), levels(other)));
        }
        faults.require(somebody, ProcedureFault.NOBODY, place, "id", stage.id());
    }

    private static boolean isImplementerAlone(Stage stage) {
        return stage.actor().isPresent() && stage.actor().get().roles().equals(List.of(Role.RESPONSIBLE));
    }

    private static Set<BodyLevel> levels(Stage stage) {
        boolean stated =
                stage.actor().isPresent() && !stage.actor().get().levels().isEmpty();
        return stated ? EnumSet.copyOf(stage.actor().get().levels()) : EnumSet.allOf(BodyLevel.class);
    }

    /** Whether some level of one set is above some level of the other; levels are declared from the highest. */
    private static boolean isAbove(Set<BodyLevel> ones, Set<BodyLevel> others) {
        return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> one.compareTo(other) < 0));
    }
}
