package org.rectification.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import org.rectification.base.LocalText;
import org.rectification.base.Truth;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Fact;
import org.rectification.issue.Issue;
import org.rectification.issue.StageId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Tier;
import org.rectification.procedure.Certainty;
import org.rectification.procedure.Closing;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.ProcedureBuilder;
import org.rectification.procedure.ProcedureId;
import org.rectification.procedure.Stage;
import org.rectification.testkit.GivenIssue;

/**
 * Completion and seven stages, the eight plain conditions in the order of their bits, and issues that leave some unmet.
 */
final class PlainConditions {

    static final LocalDate AS_OF = LocalDate.of(2018, 12, 31);
    static final int COUNT = 8;

    private static final List<CloseOutStage> STAGES = List.of(
            CloseOutStage.SELF_CHECK,
            CloseOutStage.SITE_INSPECTION,
            CloseOutStage.ACCEPTANCE,
            CloseOutStage.PUBLIC_NOTICE,
            CloseOutStage.APPLICATION,
            CloseOutStage.VERIFICATION,
            CloseOutStage.AUDIT);

    /** What the library calls them. */
    static final List<String> CODES = List.of(
            "completion",
            "self-check/taken",
            "site-inspection/taken",
            "acceptance/taken",
            "public-notice/taken",
            "application/taken",
            "verification/taken",
            "audit/taken");

    /** Every list of unmet codes there can be, by its mask. */
    static final List<List<String>> READY = ready();

    private PlainConditions() {}

    private static List<List<String>> ready() {
        List<List<String>> lists = new ArrayList<>();
        for (int mask = 0; mask < 1 << COUNT; mask++) {
            List<String> codes = new ArrayList<>();
            for (int i = 0; i < COUNT; i++) {
                if ((mask & 1 << i) != 0) {
                    codes.add(CODES.get(i));
                }
            }
            lists.add(List.copyOf(codes));
        }
        return List.copyOf(lists);
    }

    static boolean isPassed(Fact fact, CloseOutStage stage) {
        return fact instanceof Fact.StageTaken taken
                && taken.stage() == stage
                && taken.outcome() == StageOutcome.PASSED;
    }

    /** The conditions as anybody would hand them in, each true where it is met. */
    static List<Predicate<PlainCase>> predicates() {
        return List.of(
                PlainCase::complete,
                PlainCase::selfChecked,
                PlainCase::inspected,
                PlainCase::accepted,
                PlainCase::noticed,
                PlainCase::appliedFor,
                PlainCase::verified,
                PlainCase::audited);
    }

    /** A procedure that asks for the eight and no more. */
    static Procedure procedure() {
        ProcedureBuilder procedure = start().addCompletion(Tier.COMPLETE);
        STAGES.forEach(stage -> procedure.addStages(stage(stage)));
        return closed(procedure);
    }

    /** A procedure that asks for nothing before it closes. */
    static Procedure nothingButClosing() {
        return closed(start());
    }

    private static ProcedureBuilder start() {
        return Procedure.builder(ProcedureId.of("plain"))
                .title(LocalText.of("销号条件", "Conditions of close-out"))
                .jurisdiction(LocalText.of("某地", "somewhere"));
    }

    private static Procedure closed(ProcedureBuilder procedure) {
        Stage close = stage(CloseOutStage.CLOSE);
        return procedure
                .addStages(close)
                .closing(new Closing(close.id(), Truth.UNDECIDABLE, Certainty.CONFIGURED))
                .build();
    }

    private static Stage stage(CloseOutStage kind) {
        return Stage.builder(StageId.of(id(kind))).kind(kind).name(kind.label()).build();
    }

    private static String id(CloseOutStage kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An issue that leaves exactly the conditions of a mask unmet, some of them because they failed. */
    static Issue issue(String id, int mask, Random random) {
        LocalDate day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(60));
        GivenIssue issue = GivenIssue.of(id);
        issue = (mask & 1) == 0 ? issue.completed(day) : issue.progressed(Tier.ON_SCHEDULE, day);
        for (int i = 0; i < STAGES.size(); i++) {
            day = day.plusDays(1 + random.nextInt(20));
            if ((mask & 2 << i) == 0) {
                issue = issue.passed(STAGES.get(i), day);
            } else if (random.nextBoolean()) {
                issue = issue.stage(STAGES.get(i), StageOutcome.FAILED, day);
            }
        }
        return issue.issue();
    }

    /** A random mask with so many bits. */
    static int mask(int bits, Random random) {
        int mask = 0;
        while (Integer.bitCount(mask) < bits) {
            mask |= 1 << random.nextInt(COUNT);
        }
        return mask;
    }
}
