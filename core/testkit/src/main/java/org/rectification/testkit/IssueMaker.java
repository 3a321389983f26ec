package org.rectification.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.rectification.base.Citation;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.issue.EndKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueBuilder;
import org.rectification.issue.IssueId;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.Subject;
import org.rectification.issue.Unit;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.LimitStart;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureBuilder;
import org.rectification.plan.MeasureId;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.PostId;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;

/** Makes the issue with a given number from the seed and the number alone, so that issues can be made in any order. */
final class IssueMaker {

    private static final List<EndKind> ENDS =
            List.of(EndKind.MERGED, EndKind.SPLIT, EndKind.NOT_APPLICABLE, EndKind.WILL_NOT_BE_DONE);

    private final Options options;
    private final Draws root;
    private final Words words;
    private final Days days;
    private final Frame frame;

    IssueMaker(Options options, Draws root, Words words, Days days, Frame frame) {
        this.options = options;
        this.root = root;
        this.words = words;
        this.days = days;
        this.frame = frame;
    }

    static IssueId idOf(long index) {
        return IssueId.of("issue-" + (index + 1));
    }

    /**
     * The inspection of an issue and its connection with other issues. Issues that continue each other belong to
     * different inspections.
     */
    private record Standing(Frame.Visit visit, Optional<IssueId> continues, Optional<Frame.Visit> carriedInto) {}

    private Standing standing(long index) {
        Draws pair = root.branch("pairs").branch(index / 2);
        int visits = frame.visits().size();
        if (visits < 2 || !pair.chance(options.share(Share.CARRIED_OVER))) {
            Draws own = root.branch("standing").branch(index);
            return new Standing(own.oneOf(frame.visits()), Optional.empty(), Optional.empty());
        }
        int earlier = pair.below(visits - 1);
        Frame.Visit before = frame.visits().get(earlier);
        Frame.Visit after = frame.visits().get(earlier + 1 + pair.below(visits - 1 - earlier));
        return index % 2 == 0
                ? new Standing(before, Optional.empty(), Optional.of(after))
                : new Standing(after, Optional.of(idOf(index - 1)), Optional.empty());
    }

    Issue issue(long index) {
        Draws draws = root.branch("issues").branch(index);
        Standing standing = standing(index);
        LocalDate found = standing.visit().feedback();
        Words.Matter matter = Words.matter(draws);
        LocalText place = Words.place(draws.below(60));
        OptionalLong repeated = repeated(index);
        if (repeated.isPresent()) {
            Draws earlier = root.branch("issues").branch(repeated.getAsLong());
            matter = Words.matter(earlier);
            place = Words.place(earlier.below(60));
        }
        LocalDate due = dueAfter(draws, found);
        Deadline deadline = deadline(draws.branch("deadline"), due, Deadlines.STARTS);
        ResponsibilityChain chain = chain(draws.branch("chain"));
        IssueBuilder issue = Issue.builder(idOf(index))
                .title(words.text(
                        draws,
                        place.in(Language.CHINESE) + matter.finding().in(Language.CHINESE),
                        place.in(Language.ENGLISH) + ": " + matter.finding().in(Language.ENGLISH)))
                .inspection(standing.visit().inspection().id())
                .deadline(deadline)
                .objective(words.text(draws, matter.objective()))
                .chain(chain)
                .carriedOverFrom(standing.continues());
        repeated.ifPresent(earlier -> issue.repeats(idOf(earlier)));
        if (draws.chance(0.7)) {
            issue.number("第" + (index + 1) + "项");
        }
        if (draws.chance(0.2)) {
            issue.addSources(Citation.of(words.text(draws, "生成的整改方案", "Generated rectification plan")));
        }
        Draws filing = draws.branch("filing");
        if (filing.chance(options.share(Share.CATEGORISED))
                && !frame.categories().isEmpty()) {
            issue.category(filing.oneOf(frame.categories()).id());
        }
        Draws grading = draws.branch("severity");
        if (grading.chance(options.share(Share.GRADED)) && !frame.severities().isEmpty()) {
            issue.severity(grading.oneOf(frame.severities()).id());
        }
        if (filing.chance(options.share(Share.PHASED))) {
            issue.phase(frame.phaseOf(deadline.due()));
        }
        if (filing.chance(options.share(Share.RAISED)) || standing.continues().isPresent() || repeated.isPresent()) {
            issue.raisedOn(found);
        }

        List<BodyId> authors =
                chain.assignments().stream().map(Assignment::body).toList();
        HistoryMaker history = new HistoryMaker(options, words, days, authors);
        Draws courses = draws.branch("history");
        int facts = courses.upTo(options.size(Size.FACTS));
        history.addCourse(courses, Subject.issue(), facts, found, due);
        addParts(draws.branch("parts"), issue, history, found, due);
        addMeasures(draws.branch("measures"), matter, issue, history, found, due);
        addEnd(draws.branch("end"), index, issue, history, authors, found, due);
        standing.carriedInto()
                .ifPresent(into -> history.addCarriedOver(
                        draws.branch("carried"), into.inspection().id(), into.feedback()));
        if (facts > 0) {
            addSearch(draws.branch("search"), index, history, found, due);
        }
        return issue.history(history.history()).build();
    }

    /** The earlier issue whose matter an issue finds again: one that was found by then and repeats no other itself. */
    private OptionalLong repeated(long index) {
        Draws draws = root.branch("repeats").branch(index);
        if (index == 0
                || !draws.chance(options.share(Share.REPEATS))
                || standing(index).continues().isPresent()) {
            return OptionalLong.empty();
        }
        long earlier = index - 1 - draws.below((int) Math.min(index, 1000));
        boolean fits =
                !foundOf(earlier).isAfter(foundOf(index)) && repeated(earlier).isEmpty();
        return fits ? OptionalLong.of(earlier) : OptionalLong.empty();
    }

    /** Adds an end to the issue as a whole or to something in it; it goes into issues made before this one. */
    private void addEnd(
            Draws draws,
            long index,
            IssueBuilder issue,
            HistoryMaker history,
            List<BodyId> authors,
            LocalDate found,
            LocalDate due) {
        if (authors.isEmpty() || !draws.chance(options.share(Share.ENDS))) {
            return;
        }
        EndKind end = draws.oneOf(ENDS);
        List<IssueId> into = end == EndKind.MERGED
                ? List.of(idOf(index - 1))
                : end == EndKind.SPLIT ? List.of(idOf(index - 2), idOf(index - 1)) : List.of();
        // The first issues have too few before them, and what continues an issue does not go back into it.
        if (into.size() > index
                || (!into.isEmpty() && standing(index).continues().isPresent())) {
            end = EndKind.NOT_APPLICABLE;
            into = List.of();
        }
        // The issues it goes into are raised by then.
        LocalDate from = into.isEmpty() ? found : latest(found, foundOf(index - 1), foundOf(Math.max(0, index - 2)));
        Issue whole = issue.build();
        List<Subject> inner = Stream.of(Subject.Kind.PART, Subject.Kind.MEASURE, Subject.Kind.KEY_STEP)
                .flatMap(kind -> whole.units(kind).stream())
                .map(Unit::subject)
                .toList();
        Subject subject = inner.isEmpty() || draws.chance(0.7) ? Subject.issue() : draws.oneOf(inner);
        LocalDate day = latest(from, days.between(draws, found, days.later(due, 100)));
        history.addEnd(draws, subject, end, draws.oneOf(authors), into, day);
    }

    /** Adds a class-wide search; it finds issues made before this one. */
    private void addSearch(Draws draws, long index, HistoryMaker history, LocalDate found, LocalDate due) {
        if (!draws.chance(options.share(Share.SEARCHES))) {
            return;
        }
        long first = Math.max(0, index - 1 - draws.below(2));
        List<IssueId> others =
                LongStream.range(first, index).mapToObj(IssueMaker::idOf).toList();
        LocalDate raised = latest(found, foundOf(first), foundOf(Math.max(0, index - 1)));
        history.addSearch(draws, others, raised, found, due);
    }

    private LocalDate foundOf(long index) {
        return standing(index).visit().feedback();
    }

    private static LocalDate latest(LocalDate... days) {
        return Stream.of(days).max(Comparator.naturalOrder()).orElseThrow();
    }

    private void addParts(Draws source, IssueBuilder issue, HistoryMaker history, LocalDate found, LocalDate due) {
        int most = options.size(Size.PARTS);
        if (most == 0 || !source.chance(options.share(Share.PARTS))) {
            return;
        }
        int count = most < 2 ? most : 2 + source.upTo(most - 2);
        for (int i = 0; i < count; i++) {
            Draws draws = source.branch(i);
            PartId id = PartId.of("p" + (i + 1));
            boolean own = draws.chance(0.4);
            LocalDate partDue = own ? days.between(draws, found, due) : due;
            issue.addParts(new Part(
                    id,
                    words.text(draws, Words.place(draws.below(60))),
                    own ? Optional.of(deadline(draws, partDue, Deadlines.STARTS)) : Optional.empty(),
                    draws.chance(0.5) ? chain(draws.branch("chain")) : ResponsibilityChain.none()));
            addInnerCourse(draws, Subject.of(id), history, found, partDue);
        }
    }

    private void addMeasures(
            Draws source,
            Words.Matter matter,
            IssueBuilder issue,
            HistoryMaker history,
            LocalDate found,
            LocalDate due) {
        int most = options.size(Size.MEASURES);
        if (most == 0 || !source.chance(options.share(Share.MEASURES))) {
            return;
        }
        int count = 1 + source.below(most);
        for (int i = 0; i < count; i++) {
            Draws draws = source.branch(i);
            MeasureId id = MeasureId.of("m" + (i + 1));
            boolean own = draws.chance(0.6);
            LocalDate measureDue = own ? days.between(draws, found, due) : due;
            MeasureBuilder measure = Measure.builder(id)
                    .title(numbered(draws, matter.measure(), i + 1))
                    .chain(draws.chance(0.3) ? chain(draws.branch("chain")) : ResponsibilityChain.none());
            if (own) {
                measure.deadline(deadline(draws, measureDue, Deadlines.INNER_STARTS));
            }
            addInnerCourse(draws, Subject.of(id), history, found, measureDue);
            addKeySteps(draws.branch("steps"), matter, i + 1, measure, history, found, measureDue);
            issue.addMeasures(measure.build());
        }
    }

    private void addKeySteps(
            Draws source,
            Words.Matter matter,
            int measureNumber,
            MeasureBuilder measure,
            HistoryMaker history,
            LocalDate found,
            LocalDate due) {
        int most = options.size(Size.KEY_STEPS);
        if (most == 0 || !source.chance(options.share(Share.KEY_STEPS))) {
            return;
        }
        int count = 1 + source.below(most);
        for (int i = 0; i < count; i++) {
            Draws draws = source.branch(i);
            KeyStepId id = KeyStepId.of("s" + measureNumber + "." + (i + 1));
            // Occasionally later than the date of the measure, as in real plans.
            LocalDate stepDue = days.between(draws, found, draws.below(10) == 0 ? due.plusMonths(6) : due);
            measure.addKeySteps(new KeyStep(
                    id,
                    numbered(draws, matter.step(), i + 1),
                    deadline(draws, stepDue, Deadlines.INNER_STARTS),
                    draws.chance(0.2) ? chain(draws.branch("chain")) : ResponsibilityChain.none()));
            addInnerCourse(draws, Subject.of(id), history, found, stepDue);
        }
    }

    private void addInnerCourse(Draws draws, Subject subject, HistoryMaker history, LocalDate found, LocalDate due) {
        Draws course = draws.branch("history");
        history.addCourse(course, subject, course.upTo(options.size(Size.INNER_FACTS)), found, due);
    }

    private LocalText numbered(Draws draws, LocalText text, int number) {
        return words.text(
                draws, text.in(Language.CHINESE) + "(" + number + ")", text.in(Language.ENGLISH) + " (" + number + ")");
    }

    /** Returns a day that is usually within the span, and in one of five cases up to two years after it. */
    private LocalDate dueAfter(Draws draws, LocalDate found) {
        LocalDate end = draws.below(5) == 0 ? days.last().plusYears(2) : days.last();
        return days.between(draws, found, end);
    }

    private Deadline deadline(Draws draws, LocalDate due, List<LimitStart> starts) {
        Draws relative = draws.branch("relative");
        if (relative.chance(options.share(Share.RELATIVE))) {
            return Deadlines.relative(relative, starts);
        }
        if (draws.chance(options.share(Share.UNDATED))) {
            return draws.oneOf(Deadlines.UNDATED);
        }
        return draws.chance(options.share(Share.WORDED)) ? Deadlines.worded(due) : Deadline.by(due);
    }

    private ResponsibilityChain chain(Draws draws) {
        List<Body> bodies = frame.bodies();
        if (bodies.isEmpty()) {
            return ResponsibilityChain.none();
        }
        List<Assignment> links = new ArrayList<>();
        add(draws, links, Role.LEAD, draws.chance(options.share(Share.JOINT_LEADS)) ? 2 : 1);
        add(draws, links, Role.RESPONSIBLE, draws.upTo(2));
        add(draws, links, Role.COOPERATING, draws.upTo(2));
        add(draws, links, Role.SUPERVISING, draws.upTo(1));
        add(draws, links, Role.ACCEPTING, draws.upTo(1));
        return new ResponsibilityChain(links);
    }

    /** Adds consecutive bodies of the list in a role, so that no body is added twice. */
    private void add(Draws draws, List<Assignment> links, Role role, int count) {
        List<Body> bodies = frame.bodies();
        int at = draws.below(bodies.size());
        for (int i = 0; i < Math.min(count, bodies.size()); i++) {
            int index = (at + i) % bodies.size();
            BodyId body = bodies.get(index).id();
            links.add(
                    draws.chance(0.3)
                            ? Assignment.of(role, body, PostId.of("post-" + (index + 1)))
                            : Assignment.of(role, body));
        }
    }
}
