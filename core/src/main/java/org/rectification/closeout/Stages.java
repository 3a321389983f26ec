package org.rectification.closeout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rectification.internal.Checks;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.StageId;
import org.rectification.issue.StageOutcome;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.Stage;

/** The stages of a procedure by position: the order of the stages, and the stage that an entry belongs to. */
final class Stages {

    /** No stage of the procedure. */
    static final int NONE = -1;

    /** There are several stages of the kind, and the entry does not say which. */
    static final int SEVERAL = -2;

    /** The position of a stage relative to the closing stage. */
    enum Part {
        BEFORE,
        CLOSING,
        AFTER
    }

    private final List<Stage> stages;
    private final Map<StageId, Integer> byId = new HashMap<>();
    private final int[] byKind = new int[CloseOutStage.values().length];
    private final int[][] earlier;
    private final Part[] parts;
    private final int closing;
    private final boolean[] basicallyMetEnough;
    private final List<Integer> inOrder;
    private final BitSet[] before; // all earlier stages, directly or not

    Stages(Procedure procedure) {
        this.stages = procedure.stages();
        int size = stages.size();
        Arrays.fill(byKind, NONE);
        for (int i = 0; i < size; i++) {
            Stage stage = stages.get(i);
            byId.put(stage.id(), i);
            int kind = stage.kind().ordinal();
            byKind[kind] = byKind[kind] == NONE ? i : SEVERAL;
        }
        this.earlier = new int[size][];
        this.basicallyMetEnough = new boolean[size];
        for (int i = 0; i < size; i++) {
            Stage stage = stages.get(i);
            earlier[i] =
                    stage.after().stream().mapToInt(this::indexOf).distinct().toArray();
            // If a threshold is set, the threshold decides and not the name of the outcome.
            basicallyMetEnough[i] =
                    !stage.threshold().isEmpty() || stage.outcomes().contains(StageOutcome.BASICALLY_MET);
        }
        this.inOrder = inOrder();
        this.closing = procedure.closing().map(rule -> indexOf(rule.stage())).orElse(NONE);
        this.parts = new Part[size];
        this.before = new BitSet[size];
        for (int i : inOrder) {
            before[i] = new BitSet(size);
            for (int each : earlier[i]) {
                before[i].set(each);
                before[i].or(before[each]);
            }
            parts[i] = i == closing ? Part.CLOSING : Part.BEFORE;
            for (int before : earlier[i]) {
                if (parts[before] != Part.BEFORE) {
                    parts[i] = Part.AFTER;
                }
            }
        }
    }

    /** All stages, each after all stages that must be over before it. */
    private List<Integer> inOrder() {
        List<Integer> order = new ArrayList<>();
        boolean[] done = new boolean[stages.size()];
        while (order.size() < stages.size()) {
            for (int i = 0; i < stages.size(); i++) {
                if (!done[i] && Arrays.stream(earlier[i]).allMatch(before -> done[before])) {
                    done[i] = true;
                    order.add(i);
                }
            }
        }
        return List.copyOf(order);
    }

    int size() {
        return stages.size();
    }

    Stage get(int index) {
        return stages.get(index);
    }

    int indexOf(StageId id) {
        return Checks.notNull(byId.get(id), "stage");
    }

    int indexOf(StageTaken taken) {
        return taken.stageId().isPresent()
                ? byId.getOrDefault(taken.stageId().get(), NONE)
                : byKind[taken.stage().ordinal()];
    }

    int[] earlier(int index) {
        return earlier[index];
    }

    /** Whether a stage must be over before another, directly or because of the stages between them. */
    boolean isEarlier(int stage, int than) {
        return before[than].get(stage);
    }

    /** Whether the stage closes the subject: the closing stage or, if none is named, every stage of that kind. */
    boolean closes(int stage) {
        return closing == NONE ? stages.get(stage).kind() == CloseOutStage.CLOSE : stage == closing;
    }

    /** Whether the stage closes the subject, or follows a stage that does. */
    boolean isFromClosingOn(int stage) {
        for (int i = 0; i < stages.size(); i++) {
            if (closes(i) && (i == stage || isEarlier(i, stage))) {
                return true;
            }
        }
        return false;
    }

    Part part(int index) {
        return parts[index];
    }

    /** The closing stage, or {@link #NONE} if the procedure does not name one. */
    int closing() {
        return closing;
    }

    boolean isBasicallyMetEnough(int index) {
        return basicallyMetEnough[index];
    }

    /** All stages, each after all stages that must be over before it. */
    List<Integer> topological() {
        return inOrder;
    }
}
