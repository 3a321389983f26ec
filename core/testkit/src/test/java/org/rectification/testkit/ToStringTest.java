package org.rectification.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.rectification.accountability.figures.AccountabilityFigures;
import org.rectification.accountability.figures.AccountabilityTally;
import org.rectification.base.DateSpan;
import org.rectification.breakdown.ClassRateDefinitions;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.closeout.CloseOutComparison;
import org.rectification.closeout.CloseOutRule;
import org.rectification.complaint.figures.ComplaintFigures;
import org.rectification.complaint.figures.ComplaintUnit;
import org.rectification.completion.CompletionTally;
import org.rectification.completion.GroupedTally;
import org.rectification.completion.Grouping;
import org.rectification.completion.RateComparison;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.RateUnit;
import org.rectification.completion.TargetOutcome;
import org.rectification.duty.Duties;
import org.rectification.duty.Duty;
import org.rectification.escalation.Escalation;
import org.rectification.escalation.EscalationPolicies;
import org.rectification.escalation.NextStep;
import org.rectification.escalation.RaisedMatter;
import org.rectification.indicator.IndicatorOutcome;
import org.rectification.issue.Issue;
import org.rectification.mechanism.MechanismList;
import org.rectification.procedure.Procedures;
import org.rectification.register.Lists;
import org.rectification.register.Register;
import org.rectification.responsibility.coverage.ChainPolicy;
import org.rectification.series.DifferenceRule;
import org.rectification.series.IssueColumns;
import org.rectification.series.Knowledge;
import org.rectification.series.RateIndex;
import org.rectification.series.SeriesTally;
import org.rectification.series.Step;
import org.rectification.series.Sweep;
import org.rectification.status.StatusRule;

/** Every fact and answer says itself in one line: walks from registers and their answers to all they hold. */
class ToStringTest {
    private static final int EACH = 40;
    private static final LocalDate DAY = LocalDate.of(2018, 6, 30);
    private static final WorkingDayCalendar CALENDAR = ChinaWorkingDays.official();

    /** They say all they hold: documents and messages take their texts from them. */
    private static final Set<String> WHOLE = Set.of("Place", "Reason", "Fault", "Standing");

    private final Map<Class<?>, Integer> met = new HashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();
    private final Set<String> bad = new TreeSet<>();

    @Test
    void everyFactAndAnswerIsOneShortLine() {
        roots().forEach(this::meet);
        while (!open.isEmpty()) {
            look(open.remove());
        }

        assertThat(bad).isEmpty();
        Set<String> unmet = new TreeSet<>();
        for (Class<?> type : types()) {
            if (isValue(type) && !met.containsKey(type)) {
                unmet.add(type.getName().substring("org.rectification.".length()));
            }
        }
        assertThat(unmet).containsExactly();
    }

    private static List<Object> roots() {
        List<Object> roots = new ArrayList<>();
        Register generated = RegisterGenerator.seeded(1).withIssues(60).register();
        List<Register> registers = new ArrayList<>(samples(RectificationArbitraries.registers(), 10));
        registers.add(generated);
        registers.addAll(samples(EscalationArbitraries.records(generated), 10).stream()
                .map(generated::withRecords)
                .toList());
        registers.forEach(register -> addAnswers(roots, register));
        roots.addAll(Procedures.all());
        roots.addAll(Duties.all());
        roots.addAll(EscalationPolicies.all());
        roots.addAll(RateDefinitions.all());
        roots.addAll(ClassRateDefinitions.all());
        roots.addAll(samples(RectificationArbitraries.selections(), 200));
        roots.addAll(samples(RectificationArbitraries.histories(), 50));
        roots.addAll(samples(RectificationArbitraries.issues(), 50));
        roots.addAll(samples(RectificationArbitraries.actions(), 20));
        roots.addAll(samples(RectificationArbitraries.complaints(), 20));
        roots.addAll(samples(RectificationArbitraries.aggregates(), 50));
        roots.addAll(samples(RectificationArbitraries.procedures(), 20));
        roots.addAll(samples(RectificationArbitraries.breakdowns(), 20));
        roots.addAll(samples(EscalationArbitraries.rules(), 20));
        roots.addAll(samples(EscalationArbitraries.selections(), 20));
        TimeLimit limit = TimeLimit.workingDays(10);
        roots.add(limit.dueDate(LocalDate.of(2017, 12, 20), CountingConvention.statutory(), CALENDAR));
        return roots;
    }

    private static void addAnswers(List<Object> roots, Register register) {
        RateDefinition complete = RateDefinitions.issuesComplete();
        StatusRule status = StatusRule.of(CALENDAR);
        Sweep sweep = Sweep.of(DateSpan.of(LocalDate.of(2018, 1, 1), DAY), Step.MONTH);
        roots.add(register);
        roots.add(complete.of(register, DAY));
        roots.add(complete.items(register, DAY));
        roots.add(complete.byPhase(register, DAY));
        roots.add(RateComparison.of(register, complete, RateDefinitions.issuesBasicallyComplete(), DAY));
        roots.add(TargetOutcome.of(register, complete, DAY));
        roots.add(CompletionTally.empty(complete, DAY));
        roots.add(GroupedTally.empty(List.of(complete), DAY, Grouping.byPhase()));
        roots.add(Grouping.byArea(register));
        roots.add(sweep.over(register, complete));
        roots.add(SeriesTally.empty(sweep, complete));
        roots.add(RateIndex.of(register, complete));
        IssueColumns<Object> columns = IssueColumns.of(register, DAY, issue -> Optional.of(issue.inspection()));
        roots.add(columns);
        roots.add(columns.tally(DAY));
        roots.add(DifferenceRule.of(complete, status)
                .between(register, LocalDate.of(2017, 6, 30), DAY, Knowledge.everything()));
        roots.add(status);
        roots.add(status.statusesOf(register, DAY));
        roots.add(Lists.issues(register));
        roots.add(Lists.rectification(register));
        roots.add(Lists.responsibility(register));
        CloseOutRule guangxi = CloseOutRule.of(Procedures.guangxi(), CALENDAR).in(register);
        CloseOutRule jiangxi = CloseOutRule.of(Procedures.jiangxi(), CALENDAR).in(register);
        roots.add(guangxi.funnel(register, RateUnit.ISSUE, DAY));
        roots.add(guangxi.backFrom(DAY));
        for (Issue issue : register.issues()) {
            roots.add(guangxi.assess(issue, DAY));
            roots.add(jiangxi.assess(issue, DAY));
            roots.add(CloseOutComparison.of(guangxi.assess(issue, DAY), jiangxi.assess(issue, DAY)));
        }
        roots.add(AccountabilityFigures.of(register, DAY));
        roots.add(AccountabilityTally.empty());
        ComplaintFigures complaints = ComplaintFigures.of(register.complaints(), DAY);
        roots.add(complaints);
        roots.add(complaints.byCourse(ComplaintUnit.MATTER));
        roots.add(MechanismList.of(register.mechanisms()));
        roots.add(ChainPolicy.complete().check(register, DAY));
        roots.add(ChainPolicy.strict().check(register, DAY));
        for (Duty duty : Duties.all()) {
            roots.add(duty.owed(register, DateSpan.of(LocalDate.of(2018, 1, 1), DAY), DAY, CALENDAR));
        }
        EscalationPolicies.all()
                .forEach(policy -> roots.add(Escalation.of(policy, status).propose(register, DAY)));
        roots.add(NextStep.in(register, status, DAY));
        roots.add(RaisedMatter.in(register, DAY));
        register.indicators()
                .forEach(indicator -> register.readings().stream()
                        .filter(reading -> reading.indicator().equals(indicator.id()))
                        .forEach(reading -> roots.add(IndicatorOutcome.of(indicator, reading))));
    }

    private static <T> List<T> samples(Arbitrary<T> values, int count) {
        return values.sampleStream().limit(count).toList();
    }

    private void meet(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::meet);
        } else if (value instanceof Collection<?> several) {
            several.stream().limit(EACH).forEach(this::meet);
        } else if (value instanceof Map<?, ?> map) {
            meet(map.keySet());
            meet(map.values());
        } else if (value != null && isOurs(value.getClass()) && !(value instanceof Enum<?>) && seen.add(value)) {
            Class<?> type = publicTypeOf(value.getClass());
            if (met.merge(type, 1, Integer::sum) <= EACH) {
                open.add(value);
            }
        }
    }

    private void look(Object value) {
        Class<?> type = publicTypeOf(value.getClass());
        String line = value.toString();
        if (type.hashCode() != 0)
            try {
                java.nio.file.Files.writeString(
                        Path.of("/tmp/dump.txt"),
                        type.getName() + "  |  " + line + "\n",
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        boolean tooLong = line.length() > 200 && !WHOLE.contains(type.getSimpleName());
        if (WHOLE.contains(type.getSimpleName())) {
        } else if (tooLong
                || line.contains("\n")
                || line.contains("Optional[")
                || line.contains("Optional.empty")
                || line.matches(".*[\\w$]@[0-9a-f]{5,8}\\b.*")
                || line.contains("null")) {
            bad.add(type.getName() + ": " + line);
        }
        for (Class<?> part = value.getClass(); part != null && part != Object.class; part = part.getSuperclass()) {
            ask(value, part);
            for (Class<?> face : part.getInterfaces()) {
                ask(value, face);
            }
        }
    }

    private void ask(Object value, Class<?> type) {
        if (!isOurs(type) || !isPublic(type)) {
            return;
        }
        for (Method method : type.getDeclaredMethods()) {
            int modifiers = method.getModifiers();
            if (Modifier.isPublic(modifiers)
                    && !Modifier.isStatic(modifiers)
                    && method.getParameterCount() == 0
                    && method.getReturnType() != void.class
                    && !method.isSynthetic()) {
                try {
                    meet(method.invoke(value));
                } catch (InvocationTargetException e) {
                    assertThat(e.getCause()).as(method.toString()).isInstanceOf(RuntimeException.class);
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.rectification.");
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    /** The public type a value is known by: its own, or the one above its hidden implementation. */
    private static Class<?> publicTypeOf(Class<?> type) {
        Class<?> at = type;
        while (!isPublic(at) && at.getSuperclass() != Object.class && at.getSuperclass() != Record.class) {
            at = at.getSuperclass();
        }
        return at;
    }

    private static boolean isValue(Class<?> type) {
        boolean hasMembers = Stream.of(type.getDeclaredMethods())
                .anyMatch(method ->
                        Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()));
        return isPublic(type)
                && !type.getName().startsWith("org.rectification.internal.")
                && !type.isInterface()
                && !type.isEnum()
                && !Throwable.class.isAssignableFrom(type)
                && !type.getSimpleName().endsWith("Builder")
                && hasMembers;
    }

    private static List<Class<?>> types() {
        try {
            Path home = Path.of(Register.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) {
                return types(home);
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return types(jar.getPath("/"));
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> types(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replaceAll("[/\\\\]", "."))
                    .<Class<?>>map(ToStringTest::type)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Register.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
