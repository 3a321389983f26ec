package org.rectification.examples.quickstart;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rectification.audit.Claim;
import org.rectification.audit.PublishedStatement;
import org.rectification.audit.StatementCheck;
import org.rectification.audit.StatementCheck.Result;
import org.rectification.base.FigureKind;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinitions;
import org.rectification.issue.CategoryId;
import org.rectification.plan.PhaseId;
import org.rectification.register.Register;

/** Prints a statement beside what its register gives. */
final class Report {

    private final PrintStream out;
    private final Language language;

    Report(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(Register register, PublishedStatement statement, StatementCheck check) {
        out.println("== " + both(statement.title()) + say(" as of ", "（截至")
                + LocalText.ofDay(statement.asOf()).in(language) + say("", "）"));
        out.println(say("Register: ", "台账：")
                + register.title().in(language)
                + bracketed(register.origin().label()));
        register.originNote().ifPresent(note -> out.println("  " + note.in(language)));
        out.println();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                say("figure", "编号"),
                say("what", "内容"),
                say("stated", "公布"),
                say("computed", "计算"),
                say("kind", "性质"),
                say("verdict", "核对")));
        for (Result result : check.results()) {
            rows.add(List.of(
                    result.figure().id().value(),
                    both(result.figure().label()),
                    stated(result),
                    result.computed().map(claim -> claim.label().in(language)).orElse("–"),
                    result.figure().kind().label().in(language),
                    verdict(result)));
        }
        printTable(rows, check);
        printUnstated(register, statement);
        out.println();
    }

    private String verdict(Result result) {
        return switch (result.agreement()) {
            case YES -> say("agrees", "一致");
            case NO -> say("DISAGREES", "不一致");
            case UNDECIDABLE -> say("undecided", "无法判定");
        };
    }

    private static List<Reason> grounds(Result result) {
        return switch (result.agreement()) {
            case YES -> result.reasons();
            case NO -> result.faults();
            case UNDECIDABLE -> result.doubts();
        };
    }

    /** A derived figure is stated by nobody; its place in that column stays empty. */
    private static String stated(Result result, Language language) {
        return result.figure().kind() == FigureKind.PUBLISHED
                ? result.figure().claim().label().in(language)
                : "–";
    }

    private String stated(Result result) {
        return stated(result, language);
    }

    private void printTable(List<List<String>> rows, StatementCheck check) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            StringBuilder line = new StringBuilder();
            for (int j = 0; j < columns; j++) {
                String cell = rows.get(i).get(j);
                line.append(cell).append(" ".repeat(widths[j] - width(cell) + 2));
            }
            out.println(line.toString().stripTrailing());
            if (i > 0) {
                out.println("        " + sentences(grounds(check.results().get(i - 1))));
            }
        }
    }

    /** Figures that no source states: they rest on the rows of the register alone and say so. */
    private void printUnstated(Register register, PublishedStatement statement) {
        Map<PhaseId, CompletionRate> phases = RateDefinitions.issuesComplete()
                .byPhase(register, statement.asOf())
                .groups();
        Map<CategoryId, CompletionRate> categories = RateDefinitions.issuesComplete()
                .byCategory(register, statement.asOf())
                .groups();
        if (phases.isEmpty() && categories.isEmpty()) {
            return;
        }
        FigureKind kind = StatementCheck.kindOfUnstated(register);
        out.println();
        out.println(say("No source states these; they rest on the register's rows alone.", "以下数字均未公布，仅出自台账。"));
        register.phases()
                .forEach(phase -> printUnstated(
                        say("phase " + both(phase.name()), "阶段“" + both(phase.name()) + "”"),
                        Objects.requireNonNull(phases.get(phase.id())),
                        kind));
        register.categories()
                .forEach(category -> printUnstated(
                        say("category " + both(category.name()), "类别“" + both(category.name()) + "”"),
                        Objects.requireNonNull(categories.get(category.id())),
                        kind));
    }

    private void printUnstated(String label, CompletionRate rate, FigureKind kind) {
        out.println("  " + label + say(": ", "：")
                + new Claim.OfRate(
                                rate.definition(),
                                Optional.of(rate.numerator()),
                                Optional.of(rate.denominator()),
                                rate.percent())
                        .label()
                        .in(language)
                + bracketed(kind.label()));
    }

    private String sentences(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.text(language)).collect(Collectors.joining(say("; ", "；")));
    }

    private String bracketed(LocalText text) {
        return say(" [", "【") + text.in(language) + say("]", "】");
    }

    private String say(String english, String chinese) {
        return language == Language.CHINESE ? chinese : english;
    }

    /** In English the Chinese term stands beside it; in Chinese it stands alone. */
    private String both(LocalText text) {
        String wanted = text.in(language);
        String chinese = text.in(Language.CHINESE);
        return language == Language.CHINESE || wanted.equals(chinese) ? wanted : wanted + " (" + chinese + ")";
    }

    /** Columns a text takes in a terminal: ideographs and full-width signs take two. */
    private static int width(String text) {
        return text.codePoints()
                .map(c -> Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF60)
                        ? 2
                        : 1)
                .sum();
    }
}
