package org.rectification.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Suspension;
import org.rectification.plan.LimitStart;
import org.rectification.plan.RelativeLimit;

/**
 * A generated register of usual options has every end, exception and link often enough to be met by any test that uses
 * it: in at least one of twenty issues.
 */
class GeneratedFeaturesTest {

    private static final int ISSUES = 2_000;

    /** What must occur, by its name; a new fact or link takes its line here. */
    private static Map<String, Predicate<Issue>> features() {
        Map<String, Predicate<Issue>> features = new LinkedHashMap<>();
        for (EndKind end : EndKind.values()) {
            features.put("ended: " + end, any(fact -> fact.endKind().equals(Optional.of(end))));
        }
        features.put("exception requested", any(fact -> fact instanceof Fact.ExceptionRequested));
        features.put(
                "exception granted, with a last day",
                issue -> hasGranted(issue, request -> request.lastDay().isPresent()));
        features.put(
                "exception granted, without a last day",
                issue -> hasGranted(issue, request -> request.lastDay().isEmpty()));
        features.put(
                "exception refused", any(fact -> fact instanceof Fact.ExceptionDecided decided && !decided.granted()));
        features.put(
                "class-wide search required, with a last day",
                any(fact -> fact instanceof Fact.ClassWideSearchRequired required
                        && required.due().isPresent()));
        features.put(
                "class-wide search required, without a last day",
                any(fact -> fact instanceof Fact.ClassWideSearchRequired required
                        && required.due().isEmpty()));
        features.put(
                "class-wide search required and never done",
                issue -> facts(issue).stream().anyMatch(fact -> fact instanceof Fact.ClassWideSearchRequired)
                        && facts(issue).stream().noneMatch(fact -> fact instanceof Fact.ClassWideSearchDone));
        features.put(
                "class-wide search that found issues",
                any(fact -> fact instanceof Fact.ClassWideSearchDone search
                        && !search.found().isEmpty()));
        features.put(
                "class-wide search that found nothing",
                any(fact -> fact instanceof Fact.ClassWideSearchDone search
                        && search.found().isEmpty()));
        features.put(
                "dispatched to a body",
                any(fact -> fact instanceof Fact.Dispatched dispatched
                        && dispatched.to().isPresent()));
        features.put(
                "dispatched, to whom is not stated",
                any(fact -> fact instanceof Fact.Dispatched dispatched
                        && dispatched.to().isEmpty()));
        features.put("received", any(fact -> fact instanceof Fact.Received));
        features.put("sent back", any(fact -> fact instanceof Fact.SentBack));
        for (Subject.Kind kind : Subject.Kind.values()) {
            features.put("suspended: " + kind + ", open", issue -> isSuspended(issue, kind, true));
            features.put("suspended: " + kind + ", resumed", issue -> isSuspended(issue, kind, false));
        }
        features.put("extension granted in a suspension", GeneratedFeaturesTest::isExtendedMeanwhile);
        features.put(
                "suspended twice",
                issue -> issue.history()
                                .suspensionsOf(Subject.issue(), LocalDate.MAX)
                                .size()
                        > 1);
        features.put(
                "order within a day",
                issue -> issue.history().entries().stream()
                        .anyMatch(entry -> entry.order().isPresent()));
        features.put(
                "carried over from another", issue -> issue.carriedOverFrom().isPresent());
        features.put(
                "counts from an event", issue -> issue.deadline().relative().isPresent());
        features.put(
                "has an inner unit that counts from an event",
                issue -> Stream.of(Subject.Kind.PART, Subject.Kind.MEASURE, Subject.Kind.KEY_STEP)
                        .flatMap(kind -> relativeLimits(issue, kind))
                        .findAny()
                        .isPresent());
        for (LimitStart start : LimitStart.values()) {
            features.put("counts from: " + start, issue -> countsFrom(issue, start));
        }
        features.put("repeats another", issue -> issue.repeats().isPresent());
        return features;
    }

    private static Predicate<Issue> any(Predicate<Fact> meant) {
        return issue -> facts(issue).stream().anyMatch(meant);
    }

    private static List<Fact> facts(Issue issue) {
        return issue.history().entries().stream().map(Entry::fact).toList();
    }

    private static boolean hasGranted(Issue issue, Predicate<Fact.ExceptionRequested> meant) {
        return issue.history().entries().stream()
                .anyMatch(entry -> entry.fact() instanceof Fact.ExceptionRequested request
                        && meant.test(request)
                        && facts(issue).contains(new Fact.ExceptionDecided(entry.id(), true)));
    }

    private static boolean countsFrom(Issue issue, LimitStart start) {
        return Stream.of(Subject.Kind.values())
                .flatMap(kind -> relativeLimits(issue, kind))
                .anyMatch(limit -> limit.start() == start);
    }

    private static Stream<RelativeLimit> relativeLimits(Issue issue, Subject.Kind kind) {
        return issue.units(kind).stream()
                .flatMap(unit -> unit.deadline().stream())
                .flatMap(deadline -> deadline.relative().stream());
    }

    private static boolean isSuspended(Issue issue, Subject.Kind kind, boolean isOpen) {
        return suspensions(issue)
                .anyMatch(
                        suspension -> suspension.suspended().subject().kind() == kind && suspension.isOpen() == isOpen);
    }

    private static Stream<Suspension> suspensions(Issue issue) {
        return issue.history().entries().stream()
                .map(Entry::subject)
                .distinct()
                .flatMap(subject -> issue.history().suspensionsOf(subject, LocalDate.MAX).stream());
    }

    /** Whether an extension is granted of what is suspended on that day, as a whole or itself. */
    private static boolean isExtendedMeanwhile(Issue issue) {
        return issue.history().entries().stream()
                .filter(entry -> entry.fact() instanceof Fact.ExtensionDecided decided && decided.granted())
                .anyMatch(entry -> issue.suspensionsOf(entry.subject(), LocalDate.MAX).stream()
                        .anyMatch(suspension -> isWithin(suspension, entry.happenedOn())));
    }

    private static boolean isWithin(Suspension suspension, LocalDate day) {
        return !day.isBefore(suspension.suspended().happenedOn())
                && suspension
                        .resumed()
                        .map(resumed -> day.isBefore(resumed.happenedOn()))
                        .orElse(true);
    }

    @Test
    void everyFeatureIsInOneOfTwentyIssues() {
        List<Issue> issues =
                RegisterGenerator.seeded(42).withIssues(ISSUES).issues().toList();
        Map<String, Long> missing = new LinkedHashMap<>();
        features().forEach((name, isIn) -> {
            long count = issues.stream().filter(isIn).count();
            if (count < ISSUES / 20) {
                missing.put(name, count);
            }
        });
        assertThat(missing).isEmpty();
    }
}
