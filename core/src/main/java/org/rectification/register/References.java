package org.rectification.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.issue.Category;
import org.rectification.issue.CategoryId;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact;
import org.rectification.issue.Fact.CarriedOver;
import org.rectification.issue.Fact.ClassWideSearchDone;
import org.rectification.issue.Fact.Dispatched;
import org.rectification.issue.Fact.Ended;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Severity;
import org.rectification.issue.SeverityId;
import org.rectification.issue.Subject;
import org.rectification.oversight.AggregateRecord;
import org.rectification.plan.KeyStep;
import org.rectification.plan.Measure;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.Post;
import org.rectification.responsibility.PostId;
import org.rectification.responsibility.ResponsibilityChain;

/** Checks that ids are unique in a register and that every reference has a target in it. */
final class References {

    static final LocalText BODY = LocalText.of("主体", "body");
    private static final LocalText POST = LocalText.of("岗位", "post");
    static final LocalText INSPECTION = LocalText.of("督察", "inspection");
    private static final LocalText CATEGORY = LocalText.of("类别", "category");
    private static final LocalText SEVERITY = LocalText.of("严重程度", "severity");
    private static final LocalText PHASE = LocalText.of("阶段", "phase");
    static final LocalText ISSUE = LocalText.of("问题", "issue");
    static final LocalText RECORD = LocalText.of("记录", "record");

    private final Faults faults = Faults.of("register");
    private final Set<BodyId> bodies;
    private final Set<PostId> posts;
    private final Set<InspectionId> inspections;
    private final Set<CategoryId> categories;
    private final Set<SeverityId> severities;
    private final Set<PhaseId> phases;
    private final Map<IssueId, Issue> issues;
    private final Set<IssueId> carriedInCircles;
    private final Set<IssueId> repeatedInCircles;
    private final Set<IssueId> endedInCircles;

    private References(Register register) {
        this.bodies = unique("bodies", register.bodies(), Body::id, BODY);
        this.posts = unique("posts", register.posts(), Post::id, POST);
        this.inspections = unique("inspections", register.inspections(), Inspection::id, INSPECTION);
        this.categories = unique("categories", register.categories(), Category::id, CATEGORY);
        this.severities = unique("severities", register.severities(), Severity::id, SEVERITY);
        this.phases = unique("phases", register.phases(), Phase::id, PHASE);
        unique("issues", register.issues(), Issue::id, ISSUE);
        this.issues = register.byId().issues();
        this.carriedInCircles = circlesOf(Issue::carriedOverFrom);
        this.repeatedInCircles = circlesOf(Issue::repeats);
        this.endedInCircles = register.allowsCirclesOfEnds() ? Set.of() : circlesOfEnds();
        unique("aggregates", register.aggregates(), AggregateRecord::id, RECORD);
    }

    Faults faults() {
        return faults;
    }

    boolean hasBody(BodyId id) {
        return bodies.contains(id);
    }

    boolean hasInspection(InspectionId id) {
        return inspections.contains(id);
    }

    boolean hasIssue(IssueId id) {
        return issues.containsKey(id);
    }

    static void check(Register register) {
        References references = new References(register);
        references.checkBodies(register.bodies());
        references.checkPosts(register.posts());
        for (int i = 0; i < register.issues().size(); i++) {
            references.checkIssue(register.issues().get(i), i);
        }
        references.checkAggregates(register.aggregates());
        new RecordReferences(references, register).check();
        new OversightReferences(references, register).check();
        references.faults.throwIfAny();
    }

    <T, I> Set<I> unique(String property, List<T> values, Function<T, I> idOf, LocalText what) {
        Set<I> ids = new HashSet<>(values.size() * 2);
        for (int i = 0; i < values.size(); i++) {
            I id = idOf.apply(values.get(i));
            if (!ids.add(id)) {
                faults.require(
                        false,
                        RegisterFault.DUPLICATE_ID,
                        Place.of(property).at(i).at("id"),
                        "what",
                        what,
                        "id",
                        String.valueOf(id));
            }
        }
        return ids;
    }

    void unknown(Place place, LocalText what, Object id) {
        faults.require(false, RegisterFault.UNKNOWN_REFERENCE, place, "what", what, "id", id.toString());
    }

    /**
     * A history is stored in its declared order, so the entry is identified by its id, not by its position in a
     * document.
     */
    private void unknown(Entry entry, int index, LocalText what, Object id) {
        faults.require(
                false,
                RegisterFault.ENTRY_UNKNOWN_REFERENCE,
                placeOf(index).at("history"),
                "what",
                what,
                "id",
                id.toString(),
                "entry",
                entry.id());
    }

    private void checkBodies(List<Body> all) {
        Map<BodyId, BodyId> parents = new HashMap<>();
        for (Body body : all) {
            body.parent().ifPresent(parent -> parents.putIfAbsent(body.id(), parent));
        }
        Set<BodyId> circling = Circles.of(parents);
        for (int i = 0; i < all.size(); i++) {
            Body body = all.get(i);
            if (body.parent().isPresent() && !bodies.contains(body.parent().get())) {
                unknown(
                        Place.of("bodies").at(i).at("parent"),
                        BODY,
                        body.parent().get());
            }
            if (body.head().isPresent() && !posts.contains(body.head().get())) {
                unknown(Place.of("bodies").at(i).at("head"), POST, body.head().get());
            }
            if (body.parent().isPresent() && circling.contains(body.id())) {
                Place place = Place.of("bodies").at(i).at("parent");
                faults.require(false, RegisterFault.CIRCLE_OF_BODIES, place, "id", body.id());
            }
        }
    }

    private void checkPosts(List<Post> all) {
        for (int i = 0; i < all.size(); i++) {
            if (!bodies.contains(all.get(i).body())) {
                unknown(Place.of("posts").at(i).at("body"), BODY, all.get(i).body());
            }
        }
    }

    /** The issues that a link leads back to. */
    private Set<IssueId> circlesOf(Function<Issue, Optional<IssueId>> link) {
        Map<IssueId, IssueId> earlier = new HashMap<>();
        for (Issue issue : issues.values()) {
            link.apply(issue).ifPresent(from -> earlier.put(issue.id(), from));
        }
        return Circles.of(earlier);
    }

    /** The issues that end by going into themselves through others, by the ends in force after all entries. */
    private Set<IssueId> circlesOfEnds() {
        Map<IssueId, List<IssueId>> wentInto = new HashMap<>();
        for (Issue issue : issues.values()) {
            if (endOf(issue) instanceof Ended ended && !ended.into().isEmpty()) {
                wentInto.put(issue.id(), ended.into());
            }
            Issue earlier = issue.carriedOverFrom().map(issues::get).orElse(null);
            if (earlier != null && endOf(earlier) instanceof CarriedOver) {
                wentInto.computeIfAbsent(earlier.id(), id -> new ArrayList<>()).add(issue.id());
            }
        }
        return Circles.of(wentInto.keySet(), id -> wentInto.getOrDefault(id, List.of()));
    }

    private static @Nullable Fact endOf(Issue issue) {
        return issue.endOf(Subject.issue(), LocalDate.MAX).map(Entry::fact).orElse(null);
    }

    private void checkIssue(Issue issue, int index) {
        // Places are created only for faults: a register may have millions of issues, and mostly no fault.
        if (!inspections.contains(issue.inspection())) {
            unknown(placeOf(index).at("inspection"), INSPECTION, issue.inspection());
        }
        if (issue.category().isPresent()
                && !categories.contains(issue.category().get())) {
            unknown(placeOf(index).at("category"), CATEGORY, issue.category().get());
        }
        if (issue.severity().isPresent()
                && !severities.contains(issue.severity().get())) {
            unknown(placeOf(index).at("severity"), SEVERITY, issue.severity().get());
        }
        if (issue.phase().isPresent() && !phases.contains(issue.phase().get())) {
            unknown(placeOf(index).at("phase"), PHASE, issue.phase().get());
        }
        if (issue.carriedOverFrom().isPresent()) {
            Place place = placeOf(index).at("carriedOverFrom");
            checkEarlier(issue, issue.carriedOverFrom().get(), RegisterFault.CARRIED_FROM_LATER, place);
            faults.require(
                    !carriedInCircles.contains(issue.id()), RegisterFault.CIRCLE_OF_ISSUES, place, "id", issue.id());
        }
        if (issue.repeats().isPresent()) {
            Place place = placeOf(index).at("repeats");
            checkEarlier(issue, issue.repeats().get(), RegisterFault.REPEATS_LATER, place);
            faults.require(
                    !repeatedInCircles.contains(issue.id()), RegisterFault.CIRCLE_OF_REPEATS, place, "id", issue.id());
        }
        if (endedInCircles.contains(issue.id())) {
            faults.require(
                    false,
                    RegisterFault.CIRCLE_OF_ENDS,
                    placeOf(index).at("history"),
                    "id",
                    issue.id(),
                    "entry",
                    issue.endOf(Subject.issue(), LocalDate.MAX).orElseThrow().id());
        }
        checkChain(issue.chain(), index);
        for (int i = 0; i < issue.parts().size(); i++) {
            checkChain(issue.parts().get(i).chain(), index, "parts", Integer.toString(i));
        }
        for (int i = 0; i < issue.measures().size(); i++) {
            Measure measure = issue.measures().get(i);
            String at = Integer.toString(i);
            checkChain(measure.chain(), index, "measures", at);
            for (int j = 0; j < measure.keySteps().size(); j++) {
                KeyStep step = measure.keySteps().get(j);
                checkChain(step.chain(), index, "measures", at, "keySteps", Integer.toString(j));
            }
        }
        for (Entry entry : issue.history().entries()) {
            if (entry.by().isPresent() && !bodies.contains(entry.by().get())) {
                unknown(entry, index, BODY, entry.by().get());
            }
            if (entry.fact() instanceof Dispatched dispatched) {
                dispatched.to().filter(to -> !bodies.contains(to)).ifPresent(to -> unknown(entry, index, BODY, to));
            }
            if (entry.fact() instanceof CarriedOver carried && !inspections.contains(carried.into())) {
                unknown(entry, index, INSPECTION, carried.into());
            }
            if (entry.fact() instanceof Ended ended) {
                if (!bodies.contains(ended.decidedBy())) {
                    unknown(entry, index, BODY, ended.decidedBy());
                }
                ended.into().forEach(into -> checkNamed(entry, into, index, RegisterFault.ENDED_INTO_LATER));
            }
            if (entry.fact() instanceof ClassWideSearchDone search) {
                search.found().forEach(found -> checkNamed(entry, found, index, RegisterFault.FOUND_LATER));
            }
        }
    }

    /** A register as known on a day has every issue that its ends and class-wide searches name. */
    private void checkNamed(Entry entry, IssueId id, int index, RegisterFault raisedLater) {
        Issue other = issues.get(id);
        if (other == null) {
            unknown(entry, index, ISSUE, id);
        } else if (!other.isRaisedOn(entry.reportedOn())) {
            faults.require(
                    false,
                    raisedLater,
                    placeOf(index).at("history"),
                    "reported",
                    entry.reportedOn(),
                    "id",
                    id,
                    "entry",
                    entry.id(),
                    "raised",
                    other.raisedOn().orElseThrow());
        }
    }

    /** An issue that another refers back to must be on the register whenever that one is. */
    private void checkEarlier(Issue issue, IssueId from, RegisterFault raisedLater, Place place) {
        Issue earlier = issues.get(from);
        if (earlier == null) {
            unknown(place, ISSUE, from);
        } else if (earlier.raisedOn().isPresent()) {
            boolean raisedBefore = issue.raisedOn().isEmpty()
                    || issue.raisedOn().get().isBefore(earlier.raisedOn().get());
            faults.require(
                    !raisedBefore,
                    raisedLater,
                    place,
                    "id",
                    from,
                    "there",
                    earlier.raisedOn().get());
        }
    }

    private void checkChain(ResponsibilityChain chain, int index, String... steps) {
        for (int i = 0; i < chain.assignments().size(); i++) {
            Assignment link = chain.assignments().get(i);
            boolean bodyKnown = bodies.contains(link.body());
            boolean postKnown =
                    link.post().isEmpty() || posts.contains(link.post().get());
            if (!bodyKnown || !postKnown) {
                Place place = placeOf(index)
                        .then(new Place(List.of(steps)))
                        .at("chain")
                        .at(i);
                if (!bodyKnown) {
                    unknown(place.at("body"), BODY, link.body());
                }
                if (!postKnown) {
                    unknown(place.at("post"), POST, link.post().orElseThrow());
                }
            }
        }
    }

    private void checkAggregates(List<AggregateRecord> all) {
        for (int i = 0; i < all.size(); i++) {
            List<InspectionId> named = all.get(i).inspections();
            for (int j = 0; j < named.size(); j++) {
                if (!inspections.contains(named.get(j))) {
                    unknown(Place.of("aggregates").at(i).at("inspections").at(j), INSPECTION, named.get(j));
                }
            }
        }
    }

    private static Place placeOf(int index) {
        return Place.of("issues").at(index);
    }
}
