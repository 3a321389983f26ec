package org.rectification.responsibility.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.faultsOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.base.Truth;
import org.rectification.issue.Given;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.IssueBuilder;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureId;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyBuilder;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Post;
import org.rectification.responsibility.PostId;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;
import org.rectification.responsibility.coverage.ChainFinding.Kind;

class ChainPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2017, 12, 31);
    private static final LocalText TEXT = LocalText.of("文字", "text");
    private static final List<String> GOVERNMENTS = List.of("province", "city", "county", "direct-county");

    private static BodyBuilder body(String id, BodyKind kind, BodyLevel level) {
        return Body.builder(BodyId.of(id))
                .name(LocalText.of(id + "单位", "the " + id))
                .kind(kind)
                .level(level);
    }

    private static BodyBuilder below(String parent, String id, BodyKind kind, BodyLevel level) {
        return body(id, kind, level).parent(BodyId.of(parent));
    }

    private static Assignment link(Role role, String body) {
        return Assignment.of(role, BodyId.of(body), PostId.of(body + "-head"));
    }

    private static Register register(Assignment... links) {
        return register(Given.issue("x", "2018-12-31").chain(alike(links)));
    }

    /** The links, and at the end the Party secretary of each government among those responsible. */
    private static ResponsibilityChain alike(Assignment... links) {
        List<Assignment> both = new ArrayList<>(List.of(links));
        for (Assignment link : links) {
            if (GOVERNMENTS.contains(link.body().value()) && link.role() != Role.ACCEPTING) {
                both.add(Assignment.of(link.role(), link.body(), PostId.of(link.body() + "-secretary")));
            }
        }
        return new ResponsibilityChain(both);
    }

    private static Register register(IssueBuilder issue) {
        List<Body> bodies = List.of(
                body("centre", BodyKind.GOVERNMENT, BodyLevel.NATIONAL).build(),
                below("centre", "province", BodyKind.GOVERNMENT, BodyLevel.PROVINCE)
                        .build(),
                below("province", "city", BodyKind.GOVERNMENT, BodyLevel.CITY).build(),
                below("city", "bureau", BodyKind.DEPARTMENT, BodyLevel.CITY).build(),
                below("city", "county", BodyKind.GOVERNMENT, BodyLevel.COUNTY).build(),
                below("province", "direct-county", BodyKind.GOVERNMENT, BodyLevel.COUNTY)
                        .build(),
                below("centre", "central-works", BodyKind.ENTERPRISE, BodyLevel.ENTERPRISE)
                        .build(),
                below("county", "works", BodyKind.ENTERPRISE, BodyLevel.ENTERPRISE)
                        .build(),
                below("city", "abolished", BodyKind.DEPARTMENT, BodyLevel.CITY)
                        .validity(DateSpan.parse("../2017-12-30"))
                        .build(),
                body("committee", BodyKind.PARTY_COMMITTEE, BodyLevel.CITY).build());
        RegisterBuilder register = Register.builder(TEXT)
                .origin(Origin.RECORDED)
                .addInspections(Inspection.builder(InspectionId.of("i1"))
                        .name(TEXT)
                        .kind(InspectionKind.CENTRAL)
                        .area(TEXT)
                        .feedbackOn(LocalDate.of(2017, 6, 1))
                        .build())
                .bodies(bodies);
        for (Body body : bodies) {
            register.addPosts(new Post(PostId.of(body.id() + "-head"), TEXT, body.id(), Truth.YES)
                    .heldDuring(DateSpan.parse("2010-01-01/..")));
        }
        for (String government : GOVERNMENTS) {
            register.addPosts(new Post(PostId.of(government + "-secretary"), TEXT, BodyId.of(government), Truth.YES)
                    .withSide(Post.Side.PARTY)
                    .heldDuring(DateSpan.parse("2010-01-01/..")));
        }
        return register.addIssues(issue.build()).build();
    }

    private static List<String> found(ChainPolicy policy, Register register) {
        return policy.check(register, DAY).findings().stream()
                .map(finding -> finding.kind() + " " + finding.place())
                .toList();
    }

    private static ChainPolicy only(Kind... kinds) {
        return ChainPolicy.strict().withName("only").withObjections(List.of(kinds));
    }

    @Test
    void noChainAtAllLacksEverything() {
        assertThat(found(ChainPolicy.complete(), register()))
                .containsExactly("NO_RESPONSIBLE_BODY /issues/0/chain", "NO_LEAD /issues/0/chain");
    }

    @Test
    void aLevelThatNobodyOfTheChainStandsAtIsSkipped() {
        Register register = register(link(Role.LEAD, "province"), link(Role.RESPONSIBLE, "county"));

        assertThat(found(ChainPolicy.complete(), register)).containsExactly("LEVEL_SKIPPED /issues/0/chain/1/body");
        assertThat(ChainPolicy.complete()
                        .check(register, DAY)
                        .findings()
                        .get(0)
                        .reason()
                        .text(Language.ENGLISH))
                .isEqualTo("no body at level city between the province and the county is responsible for issue x");
        assertThat(found(
                        ChainPolicy.complete(),
                        register(
                                link(Role.LEAD, "province"),
                                link(Role.RESPONSIBLE, "bureau"),
                                link(Role.RESPONSIBLE, "county"))))
                .as("any body of the level fills it")
                .isEmpty();
    }

    @Test
    void provinceAdministeredCountiesAndCentralEnterprisesSkipLawfully() {
        Register county = register(link(Role.LEAD, "province"), link(Role.RESPONSIBLE, "direct-county"));
        Register works = register(link(Role.LEAD, "centre"), link(Role.RESPONSIBLE, "central-works"));

        assertThat(found(ChainPolicy.complete(), county)).isEmpty();
        assertThat(found(ChainPolicy.complete(), works)).isEmpty();
        assertThat(found(only(Kind.LEVEL_SKIPPED), county)).containsExactly("LEVEL_SKIPPED /issues/0/chain/1/body");
        assertThat(found(only(Kind.LEVEL_SKIPPED), works)).containsExactly("LEVEL_SKIPPED /issues/0/chain/1/body");
        assertThat(found(ChainPolicy.complete().withLawfulSkips(List.of(ChainPolicy.Skip.CENTRAL_ENTERPRISE)), county))
                .hasSize(1);
    }

    @Test
    void anEnterpriseStandsUnderItsArea() {
        Register register = register(link(Role.LEAD, "city"), link(Role.RESPONSIBLE, "works"));

        assertThat(ChainPolicy.complete().check(register, DAY).findings())
                .extracting(finding -> finding.reason().text(Language.ENGLISH))
                .containsExactly("no body at level county between the city and the works is responsible for issue x");
    }

    @Test
    void aBodyThatHasCeasedIsFound() {
        Register register = register(link(Role.LEAD, "city"), link(Role.RESPONSIBLE, "abolished"));

        assertThat(found(ChainPolicy.complete(), register))
                .containsExactly("BODY_NOT_IN_EXISTENCE /issues/0/chain/1/body");
        assertThat(ChainPolicy.complete().check(register, DAY.minusDays(1)).isComplete())
                .as("on its last day it exists")
                .isTrue();
    }

    @Test
    void anAcceptorMustBeIndependent() {
        Register same =
                register(link(Role.LEAD, "city"), link(Role.RESPONSIBLE, "county"), link(Role.ACCEPTING, "county"));
        Register under =
                register(link(Role.LEAD, "city"), link(Role.RESPONSIBLE, "county"), link(Role.ACCEPTING, "bureau"));
        Register above =
                register(link(Role.LEAD, "city"), link(Role.RESPONSIBLE, "county"), link(Role.ACCEPTING, "province"));

        assertThat(found(ChainPolicy.complete(), same))
                .containsExactly("ACCEPTOR_NOT_INDEPENDENT /issues/0/chain/2/body");
        assertThat(found(ChainPolicy.complete(), under))
                .containsExactly("ACCEPTOR_NOT_INDEPENDENT /issues/0/chain/2/body");
        assertThat(found(ChainPolicy.complete().withAcceptorMayStandBelow(true), under))
                .isEmpty();
        assertThat(found(ChainPolicy.complete().withAcceptorMayStandBelow(true), same))
                .hasSize(1);
        assertThat(found(ChainPolicy.complete(), above)).isEmpty();
    }

    @Test
    void whatIsOddIsAFindingOnlyUnderThePolicyThatObjects() {
        Register register = register(Given.issue("x", "2018-12-31")
                .chain(new ResponsibilityChain(List.of(
                        link(Role.LEAD, "city"),
                        Assignment.of(Role.LEAD, BodyId.of("bureau"), PostId.of("city-head")),
                        link(Role.RESPONSIBLE, "city"))))
                .history(Given.history(Given.entry("e1", Given.tier(Tier.IN_PROGRESS), "2017-05-31"))));

        assertThat(found(ChainPolicy.complete(), register))
                .containsExactly("POST_OF_ANOTHER_BODY /issues/0/chain/1/post", "ONE_SIDE_ONLY /issues/0/chain");
        assertThat(found(
                        only(Kind.SEVERAL_LEADS, Kind.WORK_BEFORE_FEEDBACK, Kind.ONE_SIDE_ONLY, Kind.NO_ACCEPTOR),
                        register))
                .containsExactly(
                        "WORK_BEFORE_FEEDBACK /issues/0/history",
                        "SEVERAL_LEADS /issues/0/chain",
                        "NO_ACCEPTOR /issues/0/chain",
                        "ONE_SIDE_ONLY /issues/0/chain");
    }

    @Test
    void reasonsHoldBodiesAndPostsAndPrintTheirNames() {
        Register register = register(
                link(Role.LEAD, "city"), Assignment.of(Role.LEAD, BodyId.of("bureau"), PostId.of("city-head")));
        Reason leads = reason(Kind.SEVERAL_LEADS, register);
        Reason post = reason(Kind.POST_OF_ANOTHER_BODY, register);

        assertThat(leads.arguments().get("bodies"))
                .isEqualTo(List.of(
                        register.body(BodyId.of("city")).orElseThrow(),
                        register.body(BodyId.of("bureau")).orElseThrow()));
        assertThat(leads.text(Language.ENGLISH)).endsWith("has 2 lead bodies: the city, the bureau");
        assertThat(leads.text(Language.CHINESE)).endsWith("有2家牵头单位：city单位、bureau单位");
        assertThat(post.arguments())
                .containsEntry("post", register.post(PostId.of("city-head")).orElseThrow())
                .containsEntry("other", register.body(BodyId.of("city")).orElseThrow());
        assertThat(post.text(Language.ENGLISH)).isEqualTo("post text is named for the bureau but belongs to the city");
    }

    private static Reason reason(Kind kind, Register register) {
        return only(kind).check(register, DAY).findings().get(0).reason();
    }

    @Test
    void anIssueRaisedLaterAndAnEmptyInnerChainAreNotJudged() {
        Register register = register(Given.issue("x", "2018-12-31")
                .addParts(Given.part("p1"))
                .raisedOn(DAY)
                .chain(alike(link(Role.LEAD, "city"), link(Role.RESPONSIBLE, "city"))));

        assertThat(ChainPolicy.complete().check(register, DAY).coverage()).isEqualTo(new Ratio(1, 1));
        assertThat(ChainPolicy.complete().check(register, DAY.minusDays(1)).coverage())
                .isEqualTo(new Ratio(0, 0));
    }

    @Test
    void aRoleThatAnInnerChainDoesNotNameIsThatOfTheChainAboveIt() {
        ResponsibilityChain counties = alike(link(Role.RESPONSIBLE, "county"));
        Measure measure = Measure.builder(MeasureId.of("m"))
                .title(TEXT)
                .chain(counties)
                .addKeySteps(new KeyStep(
                        KeyStepId.of("s"),
                        TEXT,
                        Deadline.continuing(),
                        new ResponsibilityChain(List.of(link(Role.COOPERATING, "bureau")))))
                .build();
        ResponsibilityChain whole = alike(link(Role.LEAD, "city"), link(Role.RESPONSIBLE, "city"));
        IssueBuilder led = Given.issue("x", "2018-12-31").addMeasures(measure).chain(whole);
        IssueBuilder unled = Given.issue("x", "2018-12-31").addMeasures(measure);

        assertThat(found(ChainPolicy.complete(), register(led))).isEmpty();
        assertThat(ChainPolicy.complete().check(register(led), DAY).coverage()).isEqualTo(new Ratio(3, 3));
        assertThat(found(ChainPolicy.complete(), register(unled)))
                .containsExactly(
                        "NO_RESPONSIBLE_BODY /issues/0/chain",
                        "NO_LEAD /issues/0/chain",
                        "NO_LEAD /issues/0/measures/0/chain",
                        "NO_LEAD /issues/0/measures/0/keySteps/0/chain");
    }

    @Test
    void aPolicyThatCannotBeIsRefused() {
        assertThat(faultsOf(() -> ChainPolicy.builder("p").title(TEXT).build()))
                .extracting(Object::toString)
                .containsExactly("/objections: policy must check for at least one gap");
        assertThat(faultsOf(() -> new ChainPolicy.Skip(BodyLevel.CITY, BodyLevel.COUNTY)))
                .extracting(Object::toString)
                .containsExactly("permitted skip must pass over a level, but city to county passes over none");
        assertThat(faultsOf(() -> new ChainPolicy.Skip(BodyLevel.PROVINCE, BodyLevel.ENTERPRISE)))
                .hasSize(1);
    }
}
