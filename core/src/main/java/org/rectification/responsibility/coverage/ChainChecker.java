package org.rectification.responsibility.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Place;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.base.Truth;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact;
import org.rectification.issue.Inspection;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.plan.KeyStep;
import org.rectification.plan.Measure;
import org.rectification.register.Register;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Post;
import org.rectification.responsibility.Post.Side;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;
import org.rectification.responsibility.coverage.ChainFinding.Kind;

/** Checks the chains of one register. */
final class ChainChecker {

    /** The roles with primary responsibility. */
    private static final Set<Role> DUTY = EnumSet.of(Role.LEAD, Role.RESPONSIBLE);

    /** The side of the bodies that stand for one. */
    private static final Map<BodyKind, Side> SIDES =
            new EnumMap<>(Map.of(BodyKind.PARTY_COMMITTEE, Side.PARTY, BodyKind.GOVERNMENT, Side.GOVERNMENT));

    private final ChainPolicy policy;
    private final Register register;
    private final LocalDate asOf;
    private final Principals principals;

    private final List<ChainFinding> findings = new ArrayList<>();
    private final Map<BodyId, Count> links = new HashMap<>();
    private final Count chains = new Count();

    /** The number of items without a finding, over all items. */
    private static final class Count {
        private long sound;
        private long all;

        void add(boolean isSound) {
            all++;
            if (isSound) {
                sound++;
            }
        }

        Ratio ratio() {
            return new Ratio(sound, all);
        }
    }

    /** A chain with its enclosing chains and its place. */
    private record Spot(
            Issue issue,
            Subject subject,
            ResponsibilityChain chain,
            List<ResponsibilityChain> above,
            int index,
            List<String> steps) {

        /** A role that a chain does not name is inherited from an enclosing chain. */
        boolean lacks(Role role) {
            return chain.bodies(role).isEmpty()
                    && above.stream().allMatch(upper -> upper.bodies(role).isEmpty());
        }

        /** Returns whether a link is the first in which its body has primary responsibility. */
        boolean isFirstDuty(Assignment link, int index) {
            return DUTY.contains(link.role())
                    && chain.assignments().subList(0, index).stream()
                            .noneMatch(earlier -> earlier.body().equals(link.body()) && DUTY.contains(earlier.role()));
        }

        /** Returns this chain and the enclosing ones. */
        List<ResponsibilityChain> all() {
            return Stream.concat(Stream.of(chain), above.stream()).toList();
        }

        Place place() {
            return Place.of("issues").at(index).then(new Place(steps));
        }
    }

    ChainChecker(ChainPolicy policy, Register register, LocalDate asOf) {
        this.policy = policy;
        this.register = register;
        this.asOf = asOf;
        this.principals = new Principals(register, asOf);
    }

    ChainReport check() {
        for (int i = 0; i < register.issues().size(); i++) {
            Issue issue = register.issues().get(i);
            if (issue.isRaisedOn(asOf)) {
                checkIssue(issue, i);
            }
        }
        Map<BodyLevel, Count> byLevel = new TreeMap<>();
        Map<BodyId, Ratio> byBody = new LinkedHashMap<>();
        for (Body body : register.bodies()) {
            Count count = links.get(body.id());
            if (count != null) {
                byBody.put(body.id(), count.ratio());
                Count ofLevel = byLevel.computeIfAbsent(body.level(), level -> new Count());
                ofLevel.sound += count.sound;
                ofLevel.all += count.all;
            }
        }
        Map<BodyLevel, Ratio> levels = new LinkedHashMap<>();
        byLevel.forEach((level, count) -> levels.put(level, count.ratio()));
        return new ChainReport(policy, asOf, findings, chains.ratio(), levels, byBody);
    }

    private void checkIssue(Issue issue, int index) {
        checkWorkBeforeFeedback(issue, index);
        checkChain(new Spot(issue, Subject.issue(), issue.chain(), List.of(), index, List.of()));
        List<ResponsibilityChain> above = List.of(issue.chain());
        for (int i = 0; i < issue.parts().size(); i++) {
            Subject part = Subject.of(issue.parts().get(i).id());
            checkOwn(issue, part, issue.parts().get(i).chain(), above, index, "parts", Integer.toString(i));
        }
        for (int i = 0; i < issue.measures().size(); i++) {
            Measure measure = issue.measures().get(i);
            String at = Integer.toString(i);
            checkOwn(issue, Subject.of(measure.id()), measure.chain(), above, index, "measures", at);
            for (int j = 0; j < measure.keySteps().size(); j++) {
                KeyStep step = measure.keySteps().get(j);
                checkOwn(
                        issue,
                        Subject.of(step.id()),
                        step.chain(),
                        List.of(issue.chain(), measure.chain()),
                        index,
                        "measures",
                        at,
                        "keySteps",
                        Integer.toString(j));
            }
        }
    }

    private void checkOwn(
            Issue issue,
            Subject subject,
            ResponsibilityChain chain,
            List<ResponsibilityChain> above,
            int index,
            String... steps) {
        if (!chain.isEmpty()) {
            checkChain(new Spot(issue, subject, chain, above, index, List.of(steps)));
        }
    }

    private void checkChain(Spot spot) {
        int before = findings.size();
        checkRoles(spot);
        List<Assignment> assignments = spot.chain().assignments();
        for (int i = 0; i < assignments.size(); i++) {
            checkBody(spot, assignments.get(i), i);
            checkPost(spot, assignments.get(i), i);
            checkFirst(spot, assignments.get(i), i);
        }
        checkLevels(spot);
        checkAcceptors(spot);
        checkSides(spot);
        List<ChainFinding> own = findings.subList(before, findings.size());
        chains.add(own.isEmpty());
        for (Assignment link : assignments) {
            boolean isSound = own.stream()
                    .noneMatch(finding -> finding.body().equals(Optional.of(link.body()))
                            && finding.role().equals(Optional.of(link.role())));
            links.computeIfAbsent(link.body(), body -> new Count()).add(isSound);
        }
    }

    private void checkRoles(Spot spot) {
        if (spot.lacks(Role.RESPONSIBLE)) {
            missing(spot, Kind.NO_RESPONSIBLE_BODY, CoverageMessage.NO_RESPONSIBLE_BODY, Role.RESPONSIBLE);
        }
        List<BodyId> leads = spot.chain().bodies(Role.LEAD);
        if (spot.lacks(Role.LEAD)) {
            missing(spot, Kind.NO_LEAD, CoverageMessage.NO_LEAD, Role.LEAD);
        }
        if (leads.size() > 1 && objects(Kind.SEVERAL_LEADS)) {
            find(
                    Kind.SEVERAL_LEADS,
                    spot,
                    Optional.of(Role.LEAD),
                    Optional.empty(),
                    spot.place().at("chain"),
                    reason(CoverageMessage.SEVERAL_LEADS, spot, "count", leads.size(), "bodies", bodies(leads)));
        }
        if (spot.lacks(Role.ACCEPTING)) {
            missing(spot, Kind.NO_ACCEPTOR, CoverageMessage.NO_ACCEPTOR, Role.ACCEPTING);
        }
    }

    private void missing(Spot spot, Kind kind, CoverageMessage message, Role role) {
        if (objects(kind)) {
            Place place = spot.place().at("chain");
            find(kind, spot, Optional.of(role), Optional.empty(), place, reason(message, spot));
        }
    }

    private void checkBody(Spot spot, Assignment link, int index) {
        Body body = bodyOf(link);
        if (!body.existsOn(asOf) && objects(Kind.BODY_NOT_IN_EXISTENCE)) {
            find(
                    Kind.BODY_NOT_IN_EXISTENCE,
                    spot,
                    Optional.of(link.role()),
                    Optional.of(link.body()),
                    placeOf(spot, index).at("body"),
                    reason(
                            CoverageMessage.BODY_NOT_IN_EXISTENCE,
                            spot,
                            "body",
                            body,
                            "role",
                            link.role(),
                            "validity",
                            body.validity().orElseThrow(),
                            "asOf",
                            asOf));
        }
        if (spot.isFirstDuty(link, index) && principals.of(link.body()).isEmpty()) {
            Reason reason = Reason.of(CoverageMessage.NO_PRINCIPAL_POST, "body", body, "asOf", asOf);
            findAt(Kind.NO_PRINCIPAL_POST, spot, link, placeOf(spot, index).at("body"), reason);
        }
    }

    private void checkPost(Spot spot, Assignment link, int index) {
        Place place = placeOf(spot, index);
        Body body = bodyOf(link);
        if (link.post().isEmpty()) {
            if (policy.rolesWithPost().contains(link.role())) {
                Reason reason = reason(CoverageMessage.NO_POST, spot, "body", body, "role", link.role());
                findAt(Kind.NO_POST, spot, link, place, reason);
            }
            return;
        }
        Post post = register.post(link.post().get()).orElseThrow();
        place = place.at("post");
        if (!post.body().equals(link.body()) && !Principals.includes(body, post)) {
            checkOtherBody(spot, link, post, place);
        }
        if (!post.existsOn(asOf)) {
            Reason reason = Reason.of(
                    CoverageMessage.POST_NOT_IN_EXISTENCE,
                    "post",
                    post,
                    "body",
                    body,
                    "validity",
                    post.validity().orElseThrow(),
                    "asOf",
                    asOf);
            findAt(Kind.POST_NOT_IN_EXISTENCE, spot, link, place, reason);
            return;
        }
        Truth held = post.heldOn(asOf);
        if (held == Truth.UNDECIDABLE) {
            Reason reason = Reason.of(CoverageMessage.TENURE_NOT_STATED, "post", post, "body", body);
            findAt(Kind.TENURE_NOT_STATED, spot, link, place, reason);
        } else if (held == Truth.NO) {
            Reason reason = Reason.of(CoverageMessage.POST_VACANT, "post", post, "body", body, "asOf", asOf);
            findAt(Kind.POST_VACANT, spot, link, place, reason);
        }
    }

    private void checkOtherBody(Spot spot, Assignment link, Post post, Place place) {
        Body body = bodyOf(link);
        Body other = body(post.body());
        Reason reason = Reason.of(CoverageMessage.POST_OF_ANOTHER_BODY, "post", post, "body", body, "other", other);
        findAt(Kind.POST_OF_ANOTHER_BODY, spot, link, place, reason);
        if (DUTY.contains(link.role()) && other.level() != body.level()) {
            Reason level = Reason.of(
                    CoverageMessage.POST_AT_ANOTHER_LEVEL,
                    "post",
                    post,
                    "found",
                    other.level(),
                    "body",
                    body,
                    "level",
                    body.level());
            findAt(Kind.POST_AT_ANOTHER_LEVEL, spot, link, place, level);
        }
    }

    /** Checks that a principal post of the body is among the posts named for it, here or in an enclosing chain. */
    private void checkFirst(Spot spot, Assignment link, int index) {
        Body body = bodyOf(link);
        if (!spot.isFirstDuty(link, index)) {
            return;
        }
        List<Post> own = postsNamed(List.of(spot.chain()), body).stream()
                .filter(post -> post.body().equals(body.id()))
                .toList();
        if (!own.isEmpty() && principalsNamed(spot.all(), body).isEmpty()) {
            boolean isDeputy = own.stream().allMatch(post -> post.principal() == Truth.NO);
            findAt(
                    isDeputy ? Kind.DEPUTY_ONLY : Kind.PRINCIPAL_NOT_STATED,
                    spot,
                    link,
                    placeOf(spot, index),
                    reason(
                            isDeputy ? CoverageMessage.DEPUTY_ONLY : CoverageMessage.PRINCIPAL_NOT_STATED,
                            spot,
                            "body",
                            body,
                            "posts",
                            own));
        }
        if (!SIDES.containsKey(body.kind())) {
            checkSidesOf(body, spot, link, index);
        }
    }

    /** Checks that a body with principal posts on both sides names one of each. */
    private void checkSidesOf(Body body, Spot spot, Assignment link, int index) {
        Set<Side> named = sidesOf(principalsNamed(spot.all(), body));
        for (Side side : SIDES.values()) {
            List<Post> posts = principals.of(body.id()).stream()
                    .filter(post -> post.side() == side)
                    .toList();
            if (!posts.isEmpty() && named.contains(opposite(side)) && !named.contains(side)) {
                findAt(
                        Kind.ONE_SIDE_ONLY,
                        spot,
                        link,
                        placeOf(spot, index),
                        reason(
                                CoverageMessage.BODY_ON_ONE_SIDE_ONLY,
                                spot,
                                "body",
                                body,
                                "side",
                                side,
                                "posts",
                                posts));
            }
        }
    }

    private List<Post> postsNamed(List<ResponsibilityChain> chains, Body body) {
        return chains.stream()
                .flatMap(chain -> chain.assignments().stream())
                .filter(link -> DUTY.contains(link.role()) && link.body().equals(body.id()))
                .flatMap(link -> link.post().flatMap(register::post).stream())
                .distinct()
                .toList();
    }

    private List<Post> principalsNamed(List<ResponsibilityChain> chains, Body body) {
        return postsNamed(chains, body).stream()
                .filter(post -> Principals.includes(body, post))
                .toList();
    }

    private void checkLevels(Spot spot) {
        if (!objects(Kind.LEVEL_SKIPPED)) {
            return;
        }
        Set<BodyId> seen = new HashSet<>();
        List<Assignment> assignments = spot.chain().assignments();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment link = assignments.get(i);
            if (DUTY.contains(link.role()) && seen.add(link.body())) {
                checkLevelsAbove(spot, link, i);
            }
        }
    }

    private void checkLevelsAbove(Spot spot, Assignment link, int index) {
        Body body = bodyOf(link);
        @Nullable Body superior = superiorOf(body);
        if (superior != null && ChainPolicy.Skip.skips(superior.level(), body.level())) {
            boolean isLawful = policy.lawfulSkips().stream()
                    .anyMatch(skip -> skip.upper() == superior.level() && skip.lower() == body.level());
            if (!isLawful) {
                BodyLevel skipped = BodyLevel.values()[superior.level().ordinal() + 1];
                findAt(
                        Kind.LEVEL_SKIPPED,
                        spot,
                        link,
                        placeOf(spot, index).at("body"),
                        skip(spot, skipped, superior, body));
            }
        }
        Optional<BodyLevel> upper = spot.chain().assignments().stream()
                .filter(other -> DUTY.contains(other.role()))
                .map(other -> bodyOf(other).level())
                .filter(level -> level.compareTo(body.level()) < 0)
                .max(BodyLevel::compareTo);
        if (upper.isEmpty()) {
            return;
        }
        Body top = upperBody(spot, upper.get());
        Place place = placeOf(spot, index).at("body");
        BodyLevel found = body.level();
        Body last = body;
        for (@Nullable Body above = superior; above != null; above = superiorOf(above)) {
            BodyLevel level = above.level();
            if (level.compareTo(upper.get()) <= 0) {
                return;
            }
            if (level.compareTo(found) < 0) {
                found = level;
                findAt(Kind.LEVEL_SKIPPED, spot, link, place, skip(spot, level, top, body));
            }
            last = above;
        }
        for (BodyLevel level : skipped(upper.get(), found)) {
            Reason reason = reason(
                    CoverageMessage.LEVEL_SKIPPED_PARENT_NOT_STATED,
                    spot,
                    "level",
                    level,
                    "upper",
                    top,
                    "body",
                    body,
                    "last",
                    last);
            findAt(Kind.LEVEL_SKIPPED, spot, link, place, reason);
        }
    }

    /** Returns the levels skipped between two, from the bottom up; between the centre and an enterprise the first only. */
    private static List<BodyLevel> skipped(BodyLevel upper, BodyLevel lower) {
        if (!ChainPolicy.Skip.skips(upper, lower)) {
            return List.of();
        }
        int first = upper.ordinal() + 1;
        int end = lower == BodyLevel.ENTERPRISE ? first + 1 : lower.ordinal();
        List<BodyLevel> levels = new ArrayList<>(List.of(BodyLevel.values()).subList(first, end));
        Collections.reverse(levels);
        return levels;
    }

    private Body upperBody(Spot spot, BodyLevel level) {
        return spot.chain().assignments().stream()
                .filter(link -> DUTY.contains(link.role()))
                .map(this::bodyOf)
                .filter(body -> body.level() == level)
                .findFirst()
                .orElseThrow();
    }

    private Reason skip(Spot spot, BodyLevel level, Body upper, Body body) {
        return reason(CoverageMessage.LEVEL_SKIPPED, spot, "level", level, "upper", upper, "body", body);
    }

    private void checkAcceptors(Spot spot) {
        List<Assignment> assignments = spot.chain().assignments();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment link = assignments.get(i);
            if (link.role() == Role.ACCEPTING) {
                int index = i;
                assignments.stream()
                        .filter(other -> DUTY.contains(other.role()) && dependsOn(link.body(), other.body()))
                        .findFirst()
                        .ifPresent(other -> findAt(
                                Kind.ACCEPTOR_NOT_INDEPENDENT,
                                spot,
                                link,
                                placeOf(spot, index).at("body"),
                                reason(
                                        CoverageMessage.ACCEPTOR_NOT_INDEPENDENT,
                                        spot,
                                        "body",
                                        bodyOf(link),
                                        "other",
                                        bodyOf(other),
                                        "role",
                                        other.role())));
            }
        }
    }

    private boolean dependsOn(BodyId acceptor, BodyId responsible) {
        if (acceptor.equals(responsible)) {
            return true;
        }
        if (policy.acceptorMayStandBelow()) {
            return false;
        }
        for (@Nullable Body above = superiorOf(body(acceptor)); above != null; above = superiorOf(above)) {
            if (above.id().equals(responsible)) {
                return true;
            }
        }
        return false;
    }

    private void checkSides(Spot spot) {
        if (!objects(Kind.ONE_SIDE_ONLY)) {
            return;
        }
        Map<BodyLevel, Map<Side, Set<BodyId>>> own = sides(List.of(spot.chain()));
        Map<BodyLevel, Map<Side, Set<BodyId>>> all = sides(spot.all());
        own.forEach((level, bodies) -> bodies.forEach((side, ids) -> {
            Side other = opposite(side);
            int others = all.getOrDefault(level, Map.of())
                    .getOrDefault(other, Set.of())
                    .size();
            if (others < ids.size()) {
                find(
                        Kind.ONE_SIDE_ONLY,
                        spot,
                        Optional.empty(),
                        Optional.empty(),
                        spot.place().at("chain"),
                        reason(
                                CoverageMessage.ONE_SIDE_ONLY,
                                spot,
                                "level",
                                level,
                                "side",
                                side,
                                "count",
                                ids.size(),
                                "other",
                                other,
                                "others",
                                others));
            }
        }));
    }

    /** Returns the local Party committees and governments with primary responsibility in chains, by level and side. */
    private Map<BodyLevel, Map<Side, Set<BodyId>>> sides(List<ResponsibilityChain> chains) {
        Map<BodyLevel, Map<Side, Set<BodyId>>> sides = new TreeMap<>();
        for (ResponsibilityChain chain : chains) {
            for (Assignment link : chain.assignments()) {
                Body body = bodyOf(link);
                @Nullable Side usual = SIDES.get(body.kind());
                if (usual != null && DUTY.contains(link.role()) && body.level() != BodyLevel.NATIONAL) {
                    Set<Side> named = sidesOf(principalsNamed(chains, body));
                    for (Side side : named.isEmpty() ? Set.of(usual) : named) {
                        sides.computeIfAbsent(body.level(), level -> new TreeMap<>())
                                .computeIfAbsent(side, ofLevel -> new HashSet<>())
                                .add(body.id());
                    }
                }
            }
        }
        return sides;
    }

    /** Returns the sides of posts, stated or known from the kind of their bodies. */
    private Set<Side> sidesOf(List<Post> posts) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (Post post : posts) {
            @Nullable
            Side side =
                    post.side() == Side.NOT_STATED ? SIDES.get(body(post.body()).kind()) : post.side();
            if (side != null) {
                sides.add(side);
            }
        }
        return sides;
    }

    private static Side opposite(Side side) {
        return side == Side.PARTY ? Side.GOVERNMENT : Side.PARTY;
    }

    private void checkWorkBeforeFeedback(Issue issue, int index) {
        @Nullable
        LocalDate day = register.inspection(issue.inspection())
                .flatMap(Inspection::feedbackOn)
                .orElse(null);
        if (day == null || !objects(Kind.WORK_BEFORE_FEEDBACK)) {
            return;
        }
        for (Entry entry : issue.history().inEffect(Subject.issue(), asOf)) {
            boolean isWork = entry.fact() instanceof Fact.ProgressReported || entry.fact() instanceof Fact.StageTaken;
            if (isWork && entry.happenedOn().isBefore(day)) {
                findings.add(new ChainFinding(
                        Kind.WORK_BEFORE_FEEDBACK,
                        issue.id(),
                        Subject.issue(),
                        Optional.empty(),
                        entry.by(),
                        Place.of("issues").at(index).at("history"),
                        Reason.of(
                                CoverageMessage.WORK_BEFORE_FEEDBACK,
                                "issue",
                                issue.id(),
                                "happened",
                                entry.happenedOn(),
                                "feedback",
                                day)));
                return;
            }
        }
    }

    private void findAt(Kind kind, Spot spot, Assignment link, Place place, Reason reason) {
        if (objects(kind)) {
            find(kind, spot, Optional.of(link.role()), Optional.of(link.body()), place, reason);
        }
    }

    private void find(Kind kind, Spot spot, Optional<Role> role, Optional<BodyId> body, Place place, Reason reason) {
        findings.add(new ChainFinding(kind, spot.issue().id(), spot.subject(), role, body, place, reason));
    }

    private boolean objects(Kind kind) {
        return policy.objections().contains(kind);
    }

    private static Place placeOf(Spot spot, int index) {
        return spot.place().at("chain").at(index);
    }

    private Body bodyOf(Assignment link) {
        return body(link.body());
    }

    private List<Body> bodies(List<BodyId> ids) {
        return ids.stream().map(this::body).toList();
    }

    /** A register contains every body it refers to. */
    private Body body(BodyId id) {
        return register.body(id).orElseThrow();
    }

    private @Nullable Body superiorOf(Body body) {
        return body.parent().map(this::body).orElse(null);
    }

    private static Reason reason(CoverageMessage message, Spot spot, Object... namesAndValues) {
        Object[] all = new Object[namesAndValues.length + 2];
        all[0] = "subject";
        all[1] = new IssueSubject(spot.issue().id(), spot.subject());
        System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
        return Reason.of(message, all);
    }
}
