package org.rectification.responsibility.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.base.Truth;
import org.rectification.issue.Given;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.IssueBuilder;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureId;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Post;
import org.rectification.responsibility.PostId;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;
import org.rectification.responsibility.coverage.ChainFinding.Kind;

/** Who is first responsible person, on which side, at which level, in office when; and the levels between bodies. */
class FirstResponsibleTest {

    private static final LocalDate DAY = LocalDate.of(2017, 12, 31);
    private static final DateSpan SINCE_2016 = DateSpan.parse("2016-01-01/..");

    private final List<Body> bodies = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();

    private static LocalText named(String name) {
        return LocalText.of(name + "（中）", name);
    }

    private void body(String id, BodyKind kind, BodyLevel level, String parent) {
        body(id, kind, level, Optional.of(parent), Optional.empty());
    }

    private void body(String id, BodyKind kind, BodyLevel level) {
        body(id, kind, level, Optional.empty(), Optional.empty());
    }

    private void body(String id, BodyKind kind, BodyLevel level, Optional<String> parent, Optional<String> head) {
        bodies.add(Body.builder(BodyId.of(id))
                .name(named(id))
                .kind(kind)
                .level(level)
                .parent(parent.map(BodyId::of))
                .head(head.map(PostId::of))
                .build());
    }

    private void post(String id, String body, Truth principal) {
        post(id, body, principal, Post.Side.NOT_STATED);
    }

    private void post(String id, String body, Truth principal, Post.Side side) {
        posts.add(new Post(PostId.of(id), named(id), BodyId.of(body), principal)
                .withSide(side)
                .heldDuring(SINCE_2016));
    }

    private void city() {
        body("city", BodyKind.GOVERNMENT, BodyLevel.CITY);
        body("committee", BodyKind.PARTY_COMMITTEE, BodyLevel.CITY);
        post("mayor", "city", Truth.YES);
        post("vice-mayor", "city", Truth.NO);
        post("secretary", "committee", Truth.YES);
    }

    /** A link such as "lead city mayor" or "responsible city". */
    private static Assignment link(String text) {
        String[] words = text.split(" ");
        Role role = Role.valueOf(words[0].toUpperCase(Locale.ROOT));
        return words.length == 2
                ? Assignment.of(role, BodyId.of(words[1]))
                : Assignment.of(role, BodyId.of(words[1]), PostId.of(words[2]));
    }

    private static ResponsibilityChain chain(String... links) {
        return new ResponsibilityChain(
                Stream.of(links).map(FirstResponsibleTest::link).toList());
    }

    private Register register(IssueBuilder issue) {
        return Register.builder(named("register"))
                .origin(Origin.RECORDED)
                .addInspections(Inspection.builder(InspectionId.of("i1"))
                        .name(named("inspection"))
                        .kind(InspectionKind.CENTRAL)
                        .area(named("area"))
                        .build())
                .bodies(bodies)
                .posts(posts)
                .addIssues(issue.build())
                .build();
    }

    private Register register(String... links) {
        return register(Given.issue("x", "2018-12-31").chain(chain(links)));
    }

    private static List<String> found(ChainPolicy policy, Register register) {
        return policy.check(register, DAY).findings().stream()
                .map(finding -> finding.kind() + " " + finding.place())
                .toList();
    }

    private static List<String> said(Kind kind, Register register, Language language) {
        return ChainPolicy.strict().withObjections(List.of(kind)).check(register, DAY).findings().stream()
                .map(finding -> finding.reason().text(language))
                .toList();
    }

    private static List<String> complete(Register register) {
        return found(ChainPolicy.complete(), register);
    }

    @Test
    void principalPostsOnBothSidesAreComplete() {
        city();

        assertThat(complete(
                        register("lead city mayor", "responsible city vice-mayor", "responsible committee secretary")))
                .as("the vice-mayor in charge stands beside the mayor")
                .isEmpty();
    }

    @Test
    void aViceMayorIsNoFirstResponsiblePerson() {
        city();
        Register register = register("lead city vice-mayor", "responsible city vice-mayor", "lead committee secretary");

        assertThat(complete(register)).containsExactly("DEPUTY_ONLY /issues/0/chain/0");
        assertThat(found(ChainPolicy.strict(), register)).contains("DEPUTY_ONLY /issues/0/chain/0");
        assertThat(complete(
                        register("lead city mayor", "cooperating city vice-mayor", "responsible committee secretary")))
                .as("whoever assists need not be first responsible")
                .isEmpty();
    }

    @Test
    void aDeputyIsToldInBothLanguagesWithBodyAndRole() {
        city();
        post("aide", "city", Truth.NO);
        Register register = register("lead city vice-mayor", "responsible city aide", "lead committee secretary");
        ChainFinding finding =
                ChainPolicy.complete().check(register, DAY).findings().get(0);

        assertThat(finding.kind()).isEqualTo(Kind.DEPUTY_ONLY);
        assertThat(finding.body()).hasValue(BodyId.of("city"));
        assertThat(finding.role()).hasValue(Role.LEAD);
        assertThat(finding.reason().code()).isEqualTo("chain.deputy-only");
        assertThat(finding.reason().text(Language.ENGLISH))
                .isEqualTo("no post named for city in issue x (vice-mayor, aide) is a principal post, so its first"
                        + " responsible person is not named");
        assertThat(finding.reason().text(Language.CHINESE))
                .isEqualTo("问题x列于city（中）名下的岗位（vice-mayor（中）、aide（中））均非正职，未列第一责任人");
    }

    @Test
    void aPostThatMayBePrincipalIsAFindingOfItsOwn() {
        city();
        post("director", "city", Truth.UNDECIDABLE);
        Register register = register("lead city vice-mayor", "responsible city director", "lead committee secretary");

        assertThat(complete(register)).containsExactly("PRINCIPAL_NOT_STATED /issues/0/chain/0");
        assertThat(said(Kind.PRINCIPAL_NOT_STATED, register, Language.ENGLISH))
                .containsExactly("no post named for city in issue x (vice-mayor, director) is stated to be a principal"
                        + " post");
        assertThat(said(Kind.PRINCIPAL_NOT_STATED, register, Language.CHINESE))
                .containsExactly("问题x列于city（中）名下的岗位（vice-mayor（中）、director（中））未载明是否正职");
        assertThat(said(Kind.DEPUTY_ONLY, register, Language.ENGLISH)).isEmpty();
    }

    @Test
    void aBodyWithoutAStatedPrincipalPostHasNone() {
        body("bureau", BodyKind.DEPARTMENT, BodyLevel.CITY);
        post("director", "bureau", Truth.UNDECIDABLE);
        Register register = register("lead bureau director", "responsible bureau director");

        assertThat(complete(register))
                .containsExactly("NO_PRINCIPAL_POST /issues/0/chain/0/body", "PRINCIPAL_NOT_STATED /issues/0/chain/0");
        assertThat(said(Kind.NO_PRINCIPAL_POST, register, Language.ENGLISH))
                .containsExactly("no principal post of bureau is stated for 2017-12-31, so there is no first"
                        + " responsible person");
        assertThat(said(Kind.NO_PRINCIPAL_POST, register, Language.CHINESE))
                .containsExactly("bureau（中）于2017年12月31日未载明主要负责人岗位，第一责任人缺失");
    }

    @Test
    void thePostThatABodyStatesAsItsHeadIsFirstResponsible() {
        body("province", BodyKind.GOVERNMENT, BodyLevel.PROVINCE);
        post("vice-governor", "province", Truth.NO);
        body("group", BodyKind.LEADING_GROUP, BodyLevel.CITY, Optional.empty(), Optional.of("vice-governor"));
        body("office", BodyKind.OFFICE, BodyLevel.CITY, Optional.empty(), Optional.of("director"));
        post("director", "office", Truth.UNDECIDABLE);

        assertThat(complete(register("lead group vice-governor", "responsible office director")))
                .isEmpty();
    }

    @Test
    void aDeputyOfItsOwnDoesNotHeadABody() {
        body("city", BodyKind.DEPARTMENT, BodyLevel.CITY, Optional.empty(), Optional.of("deputy"));
        post("deputy", "city", Truth.NO);

        assertThat(complete(register("lead city deputy", "responsible city deputy")))
                .containsExactly("NO_PRINCIPAL_POST /issues/0/chain/0/body", "DEPUTY_ONLY /issues/0/chain/0");
    }

    @Test
    void aHeadThatNoLongerExistsIsNone() {
        body("group", BodyKind.LEADING_GROUP, BodyLevel.CITY, Optional.empty(), Optional.of("leader"));
        post("leader", "group", Truth.UNDECIDABLE);
        DateSpan until = DateSpan.parse("2016-01-01/2017-12-31");
        posts.set(
                0,
                new Post(PostId.of("leader"), named("leader"), BodyId.of("group"), Truth.UNDECIDABLE)
                        .withValidity(until)
                        .heldDuring(until));
        Register register = register("lead group leader", "responsible group leader");

        assertThat(complete(register)).isEmpty();
        assertThat(ChainPolicy.complete().check(register, DAY.plusDays(1)).findings())
                .extracting(ChainFinding::kind)
                .containsExactly(Kind.NO_PRINCIPAL_POST, Kind.POST_NOT_IN_EXISTENCE, Kind.POST_NOT_IN_EXISTENCE);
    }

    @Test
    void aPostOfAnotherLevelIsAFindingOfItsOwn() {
        city();
        body("county", BodyKind.DEPARTMENT, BodyLevel.COUNTY, "city");
        post("head", "county", Truth.YES);
        Register register = register("lead city mayor", "lead committee secretary", "responsible county mayor");
        Register supervised = register(
                "lead city mayor", "lead committee secretary", "responsible county head", "supervising county mayor");

        assertThat(complete(register))
                .containsExactly(
                        "POST_OF_ANOTHER_BODY /issues/0/chain/2/post", "POST_AT_ANOTHER_LEVEL /issues/0/chain/2/post");
        assertThat(said(Kind.POST_AT_ANOTHER_LEVEL, register, Language.ENGLISH))
                .containsExactly(
                        "post mayor at level city is named as first responsible person of county at level" + " county");
        assertThat(said(Kind.POST_AT_ANOTHER_LEVEL, register, Language.CHINESE))
                .containsExactly("县级的county（中）以地市级岗位mayor（中）为第一责任人，层级不符");
        assertThat(complete(supervised)).containsExactly("POST_OF_ANOTHER_BODY /issues/0/chain/3/post");
        assertThat(complete(register("lead city mayor", "lead committee secretary", "responsible committee mayor")))
                .as("of one level")
                .containsExactly("POST_OF_ANOTHER_BODY /issues/0/chain/2/post");
    }

    @Test
    void whoHoldsThePostMustBeStated() {
        city();
        posts.set(0, new Post(PostId.of("mayor"), named("mayor"), BodyId.of("city"), Truth.YES));
        Register register = register("lead city mayor", "responsible city mayor", "lead committee secretary");

        assertThat(complete(register))
                .containsExactly(
                        "TENURE_NOT_STATED /issues/0/chain/0/post", "TENURE_NOT_STATED /issues/0/chain/1/post");
        posts.set(0, posts.get(0).heldDuring(DateSpan.parse("2016-01-01/2017-12-30")));
        assertThat(complete(register("lead city mayor", "responsible city", "lead committee secretary")))
                .containsExactly("POST_VACANT /issues/0/chain/0/post", "NO_POST /issues/0/chain/1");
        posts.set(0, posts.get(0).heldDuring(DateSpan.ofDay(DAY)));
        assertThat(complete(register("lead city mayor", "responsible city mayor", "lead committee secretary")))
                .as("held on the day itself")
                .isEmpty();
    }

    @Test
    void aGovernmentAloneIsOneSideOnly() {
        city();
        Register register = register("lead city mayor", "responsible city mayor");
        Register party = register("lead committee secretary", "responsible committee secretary");

        assertThat(complete(register)).containsExactly("ONE_SIDE_ONLY /issues/0/chain");
        assertThat(said(Kind.ONE_SIDE_ONLY, register, Language.ENGLISH))
                .containsExactly("bodies at level city responsible for issue x: government 1, Party 0; Party and"
                        + " government must both be responsible");
        assertThat(said(Kind.ONE_SIDE_ONLY, register, Language.CHINESE))
                .containsExactly("问题x的地市级责任主体中，政府（行政）1个，党委（党组）0个，党政未同责");
        assertThat(said(Kind.ONE_SIDE_ONLY, party, Language.CHINESE))
                .containsExactly("问题x的地市级责任主体中，党委（党组）1个，政府（行政）0个，党政未同责");
        assertThat(complete(register("lead city mayor", "responsible city mayor", "supervising committee secretary")))
                .as("whoever supervises is not responsible")
                .containsExactly("ONE_SIDE_ONLY /issues/0/chain");
    }

    @Test
    void eachGovernmentOfALevelNeedsAPartyCommittee() {
        city();
        body("other-city", BodyKind.GOVERNMENT, BodyLevel.CITY);
        post("other-mayor", "other-city", Truth.YES);
        body("county", BodyKind.PARTY_COMMITTEE, BodyLevel.COUNTY, "committee");
        post("county-secretary", "county", Truth.YES);

        assertThat(said(
                        Kind.ONE_SIDE_ONLY,
                        register(
                                "lead city mayor",
                                "responsible other-city other-mayor",
                                "responsible committee secretary",
                                "responsible county county-secretary"),
                        Language.ENGLISH))
                .containsExactly(
                        "bodies at level city responsible for issue x: government 2, Party 1; Party and government must"
                                + " both be responsible",
                        "bodies at level county responsible for issue x: Party 1, government 0; Party and government must"
                                + " both be responsible");
    }

    @Test
    void thePostNamedSaysOnWhichSideABodyIsResponsible() {
        city();
        post("first-secretary", "city", Truth.YES, Post.Side.PARTY);
        post("deputy-secretary", "city", Truth.NO, Post.Side.PARTY);

        assertThat(complete(register("lead city mayor", "responsible city first-secretary")))
                .as("one body for both")
                .isEmpty();
        assertThat(said(
                        Kind.ONE_SIDE_ONLY,
                        register("lead city first-secretary", "responsible city first-secretary"),
                        Language.CHINESE))
                .containsExactly("问题x的地市级责任主体中，党委（党组）1个，政府（行政）0个，党政未同责");
        assertThat(complete(register("lead city mayor", "responsible city deputy-secretary")))
                .as("a deputy does not stand for the Party side")
                .containsExactly("ONE_SIDE_ONLY /issues/0/chain");
    }

    @Test
    void theCentreIsNotHeldToBothSides() {
        body("centre", BodyKind.GOVERNMENT, BodyLevel.NATIONAL);
        post("head", "centre", Truth.YES);

        assertThat(complete(register("lead centre head", "responsible centre head")))
                .isEmpty();
    }

    @Test
    void anEnterpriseWithBothPostsNamesBoth() {
        body("works", BodyKind.ENTERPRISE, BodyLevel.ENTERPRISE);
        post("manager", "works", Truth.YES, Post.Side.GOVERNMENT);
        post("party-secretary", "works", Truth.YES, Post.Side.PARTY);
        Register manager = register("lead works manager", "responsible works manager");
        Register secretary = register("lead works party-secretary", "responsible works party-secretary");

        assertThat(complete(register("lead works manager", "responsible works party-secretary")))
                .isEmpty();
        assertThat(complete(manager)).containsExactly("ONE_SIDE_ONLY /issues/0/chain/0");
        assertThat(said(Kind.ONE_SIDE_ONLY, manager, Language.ENGLISH))
                .containsExactly(
                        "of the principal posts of works, none on the Party side (party-secretary) is named for"
                                + " issue x");
        assertThat(said(Kind.ONE_SIDE_ONLY, secretary, Language.CHINESE))
                .containsExactly("问题x未列works（中）政府（行政）一方的正职（manager（中）），党政未同责");
        assertThat(complete(register("lead works", "responsible works")))
                .as("no post at all is another finding")
                .containsExactly("NO_POST /issues/0/chain/0", "NO_POST /issues/0/chain/1");
        posts.remove(1);
        assertThat(complete(register("lead works manager", "responsible works manager")))
                .as("with one principal post")
                .isEmpty();
    }

    @Test
    void whatAnEnclosingChainNamesNeedNotBeNamedAgain() {
        city();
        body("works", BodyKind.ENTERPRISE, BodyLevel.ENTERPRISE, "city");
        post("manager", "works", Truth.YES, Post.Side.GOVERNMENT);
        post("party-secretary", "works", Truth.YES, Post.Side.PARTY);
        Measure measure = Measure.builder(MeasureId.of("m"))
                .title(named("measure"))
                .chain(chain("responsible city vice-mayor", "responsible works manager"))
                .build();
        ResponsibilityChain whole = chain(
                "lead city mayor",
                "lead committee secretary",
                "responsible works manager",
                "responsible works party-secretary");

        ChainReport named = ChainPolicy.complete()
                .check(register(Given.issue("x", "2018-12-31").chain(whole).addMeasures(measure)), DAY);
        List<String> unnamed = complete(register(Given.issue("x", "2018-12-31")
                .chain(chain("lead committee secretary"))
                .addMeasures(measure)));

        assertThat(named.findings()).isEmpty();
        assertThat(named.coverage()).isEqualTo(new Ratio(2, 2));
        assertThat(unnamed)
                .containsExactly(
                        "NO_RESPONSIBLE_BODY /issues/0/chain",
                        "ONE_SIDE_ONLY /issues/0/chain",
                        "DEPUTY_ONLY /issues/0/measures/0/chain/0",
                        "ONE_SIDE_ONLY /issues/0/measures/0/chain/1");
    }

    private List<String> skips(ChainPolicy policy, String... links) {
        return policy.withObjections(List.of(Kind.LEVEL_SKIPPED)).check(register(links), DAY).findings().stream()
                .map(finding -> finding.body().orElseThrow() + ": "
                        + finding.reason().text(Language.ENGLISH).replace(" is responsible for issue x", ""))
                .toList();
    }

    @Test
    void levelsBetweenBodiesWithoutParentsAreSkipped() {
        body("province", BodyKind.GOVERNMENT, BodyLevel.PROVINCE);
        body("city", BodyKind.GOVERNMENT, BodyLevel.CITY);
        body("county", BodyKind.GOVERNMENT, BodyLevel.COUNTY);
        body("township", BodyKind.GOVERNMENT, BodyLevel.TOWNSHIP);
        ChainPolicy complete = ChainPolicy.complete();
        String unknown = "; whether this is lawful is unknown, because the parent of township is not stated";

        assertThat(skips(complete, "lead province", "responsible township"))
                .containsExactly(
                        "township: no body at level county between province and township" + unknown,
                        "township: no body at level city between province and township" + unknown);
        assertThat(skips(complete, "lead province", "responsible city", "responsible township"))
                .containsExactly("township: no body at level county between city and township" + unknown);
        assertThat(skips(complete, "lead province", "responsible county"))
                .as("a county that is not stated to be directly under the province")
                .containsExactly("county: no body at level city between province and county"
                        + unknown.replace("township", "county"));
        assertThat(skips(complete, "lead province", "responsible city", "responsible county", "responsible township"))
                .isEmpty();
        assertThat(skips(complete, "lead province", "supervising city", "responsible county"))
                .as("whoever supervises fills no level")
                .hasSize(1);
        assertThat(skips(complete, "supervising province", "responsible township"))
                .isEmpty();
        assertThat(said(Kind.LEVEL_SKIPPED, register("lead province", "responsible county"), Language.CHINESE))
                .containsExactly("问题x在province（中）与county（中）之间缺少地市级责任主体；county（中）的上级未载明，无法判定是否合规");
    }

    @Test
    void wherePartOfTheParentsIsStatedTheRestFollowsFromTheLevels() {
        body("province", BodyKind.GOVERNMENT, BodyLevel.PROVINCE);
        body("county", BodyKind.GOVERNMENT, BodyLevel.COUNTY);
        body("direct-county", BodyKind.GOVERNMENT, BodyLevel.COUNTY, "province");
        body("township", BodyKind.GOVERNMENT, BodyLevel.TOWNSHIP, "county");
        body("direct-township", BodyKind.GOVERNMENT, BodyLevel.TOWNSHIP, "direct-county");

        assertThat(skips(ChainPolicy.complete(), "lead province", "responsible township"))
                .containsExactly(
                        "township: no body at level county between province and township",
                        "township: no body at level city between province and township; whether this is lawful is"
                                + " unknown, because the parent of county is not stated");
        assertThat(skips(ChainPolicy.complete(), "lead province", "responsible direct-township"))
                .as("the parents reach the province")
                .containsExactly("direct-township: no body at level county between province and direct-township");
        assertThat(skips(ChainPolicy.complete(), "lead province", "responsible direct-county"))
                .as("lawful")
                .isEmpty();
    }

    @Test
    void anEnterpriseWithoutAParentSkipsOnlyUnderTheCentre() {
        body("centre", BodyKind.GOVERNMENT, BodyLevel.NATIONAL);
        body("province", BodyKind.GOVERNMENT, BodyLevel.PROVINCE);
        body("works", BodyKind.ENTERPRISE, BodyLevel.ENTERPRISE);
        body("central-works", BodyKind.ENTERPRISE, BodyLevel.ENTERPRISE, "centre");

        assertThat(skips(ChainPolicy.complete(), "lead province", "responsible works"))
                .isEmpty();
        assertThat(skips(ChainPolicy.complete(), "lead centre", "responsible works"))
                .containsExactly("works: no body at level province between centre and works; whether this is lawful is"
                        + " unknown, because the parent of works is not stated");
        assertThat(skips(ChainPolicy.complete(), "lead centre", "responsible central-works"))
                .isEmpty();
    }
}
