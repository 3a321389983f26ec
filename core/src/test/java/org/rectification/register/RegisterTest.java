package org.rectification.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Truth;
import org.rectification.issue.Category;
import org.rectification.issue.CategoryId;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact.CarriedOver;
import org.rectification.issue.Fact.ProgressReported;
import org.rectification.issue.History;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueBuilder;
import org.rectification.issue.IssueId;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.Severity;
import org.rectification.issue.SeverityId;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.AggregateRecordBuilder;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.RecordKind;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureId;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Post;
import org.rectification.responsibility.PostId;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;

class RegisterTest {
    private static final LocalText TEXT = LocalText.of("文字", "text");
    private static final LocalDate DAY = LocalDate.of(2017, 12, 31);
    private static final Deadline DUE = Deadline.by(DAY);
    private static final BodyId NOBODY = BodyId.of("nobody");
    private static final PostId NO_POST = PostId.of("no-post");
    private static final InspectionId NO_INSPECTION = InspectionId.of("no-inspection");

    private static Body body(String id, String... parent) {
        return Body.builder(BodyId.of(id))
                .name(TEXT)
                .kind(BodyKind.GOVERNMENT)
                .level(BodyLevel.CITY)
                .parent(parent.length == 0 ? Optional.empty() : Optional.of(BodyId.of(parent[0])))
                .build();
    }

    private static Post post(String id, String body) {
        return new Post(PostId.of(id), TEXT, BodyId.of(body), Truth.YES);
    }

    private static Inspection inspection(String id) {
        return Inspection.builder(InspectionId.of(id))
                .name(TEXT)
                .kind(InspectionKind.CENTRAL)
                .area(TEXT)
                .build();
    }

    private static Phase phase(String id) {
        return Phase.of(PhaseId.of(id), TEXT, DUE);
    }

    private static Category category(String id) {
        return new Category(CategoryId.of(id), TEXT);
    }

    private static Severity severity(String id) {
        return new Severity(SeverityId.of(id), TEXT);
    }

    private static IssueBuilder issue(String id) {
        return Issue.builder(IssueId.of(id))
                .title(TEXT)
                .inspection(InspectionId.of("i1"))
                .deadline(DUE);
    }

    private static AggregateRecordBuilder aggregate(String id) {
        return AggregateRecord.builder(RecordId.of(id))
                .kind(RecordKind.COMPLAINTS)
                .quantity(Quantity.exactly(1))
                .unit(CountUnit.COMPLAINT)
                .scope(TEXT);
    }

    private static Entry progress(String id, Tier tier, LocalDate day) {
        return Entry.of(EntryId.of(id), Subject.issue(), new ProgressReported(tier), day);
    }

    /** A register with one of each: body b1, post p1 in it, inspection i1, category c1, severity v1, phase f1. */
    private static RegisterBuilder register() {
        return Register.builder(TEXT)
                .origin(Origin.RECORDED)
                .bodies(List.of(body("b1")))
                .posts(List.of(post("p1", "b1")))
                .inspections(List.of(inspection("i1")))
                .categories(List.of(category("c1")))
                .severities(List.of(severity("v1")))
                .phases(List.of(phase("f1")));
    }

    private static Register registerOf(Issue... issues) {
        return register().issues(List.of(issues)).build();
    }

    private static List<String> faults(ThrowingCallable making) {
        InvalidValueException thrown = catchThrowableOfType(InvalidValueException.class, making);
        assertThat(thrown).as("what was thrown").isNotNull();
        return thrown.faults().stream().map(Object::toString).toList();
    }

    private static List<String> chinese(ThrowingCallable making) {
        return catchThrowableOfType(InvalidValueException.class, making).faults().stream()
                .map(fault -> fault.code() + " " + fault.text(Language.CHINESE))
                .toList();
    }

    // ids

    @Test
    void anIdStandsOnceInEachList() {
        RegisterBuilder twice = register()
                .bodies(List.of(body("b1"), body("b2"), body("b1")))
                .posts(List.of(post("p1", "b1"), post("p1", "b2")))
                .inspections(List.of(inspection("i1"), inspection("i1")))
                .categories(List.of(category("c1"), category("c1"), category("c1")))
                .severities(List.of(severity("v1"), severity("v2"), severity("v1")))
                .phases(List.of(phase("f1"), phase("f1")))
                .issues(List.of(issue("x").build(), issue("x").build()))
                .aggregates(List.of(
                        aggregate("a").build(),
                        aggregate("b").build(),
                        aggregate("b").build()));

        assertThat(faults(twice::build))
                .containsExactly(
                        "/bodies/2/id: body id must be unique in the register, but b1 occurs twice",
                        "/posts/1/id: post id must be unique in the register, but p1 occurs twice",
                        "/inspections/1/id: inspection id must be unique in the register, but i1 occurs twice",
                        "/categories/1/id: category id must be unique in the register, but c1 occurs twice",
                        "/categories/2/id: category id must be unique in the register, but c1 occurs twice",
                        "/severities/2/id: severity id must be unique in the register, but v1 occurs twice",
                        "/phases/1/id: phase id must be unique in the register, but f1 occurs twice",
                        "/issues/1/id: issue id must be unique in the register, but x occurs twice",
                        "/aggregates/2/id: record id must be unique in the register, but b occurs twice");
        assertThat(chinese(twice::build))
                .containsExactly(
                        "register.duplicate-id 主体编号在台账内须唯一，b1重复",
                        "register.duplicate-id 岗位编号在台账内须唯一，p1重复",
                        "register.duplicate-id 督察编号在台账内须唯一，i1重复",
                        "register.duplicate-id 类别编号在台账内须唯一，c1重复",
                        "register.duplicate-id 类别编号在台账内须唯一，c1重复",
                        "register.duplicate-id 严重程度编号在台账内须唯一，v1重复",
                        "register.duplicate-id 阶段编号在台账内须唯一，f1重复",
                        "register.duplicate-id 问题编号在台账内须唯一，x重复",
                        "register.duplicate-id 记录编号在台账内须唯一，b重复");
    }

    @Test
    void thingsOfDifferentListsMayShareAnId() {
        Register register = Register.builder(TEXT)
                .origin(Origin.RECORDED)
                .bodies(List.of(body("same")))
                .posts(List.of(post("same", "same")))
                .inspections(List.of(inspection("same")))
                .categories(List.of(category("same")))
                .severities(List.of(severity("same")))
                .phases(List.of(phase("same")))
                .issues(List.of(issue("same")
                        .inspection(InspectionId.of("same"))
                        .category(CategoryId.of("same"))
                        .severity(SeverityId.of("same"))
                        .phase(PhaseId.of("same"))
                        .build()))
                .aggregates(List.of(aggregate("same").build()))
                .build();

        assertThat(register.issues()).hasSize(1);
    }

    // references

    @Test
    void everyReferenceLeadsSomewhereAndAllThatDoNotAreTold() {
        ResponsibilityChain lost = new ResponsibilityChain(List.of(
                Assignment.of(Role.LEAD, BodyId.of("b1"), PostId.of("p1")),
                Assignment.of(Role.RESPONSIBLE, NOBODY, NO_POST),
                Assignment.of(Role.ACCEPTING, BodyId.of("b1"), NO_POST)));
        KeyStep step = new KeyStep(KeyStepId.of("s1"), TEXT, DUE, lost);
        Measure fine = Measure.builder(MeasureId.of("m1")).title(TEXT).build();
        Measure measure = Measure.builder(MeasureId.of("m2"))
                .title(TEXT)
                .chain(lost)
                .keySteps(List.of(KeyStep.of(KeyStepId.of("s0"), TEXT, DUE), step))
                .build();
        Issue issue = Issue.builder(IssueId.of("x"))
                .title(TEXT)
                .deadline(DUE)
                .inspection(NO_INSPECTION)
                .category(CategoryId.of("no-category"))
                .severity(SeverityId.of("no-severity"))
                .phase(PhaseId.of("no-phase"))
                .carriedOverFrom(IssueId.of("no-issue"))
                .repeats(IssueId.of("no-issue"))
                .chain(lost)
                .parts(List.of(new Part(PartId.of("part"), TEXT, Optional.empty(), lost)))
                .measures(List.of(fine, measure))
                .history(History.of(List.of(
                        progress("e1", Tier.IN_PROGRESS, DAY).statedBy(NOBODY),
                        Entry.of(EntryId.of("e2"), Subject.issue(), new CarriedOver(NO_INSPECTION), DAY))))
                .build();
        RegisterBuilder register = register()
                .bodies(List.of(body("b1"), body("b2", "nobody")))
                .posts(List.of(post("p1", "b1"), post("p2", "nobody")))
                .issues(List.of(issue("fine").build(), issue))
                .aggregates(List.of(
                        aggregate("a").build(),
                        aggregate("b")
                                .inspections(List.of(InspectionId.of("i1"), NO_INSPECTION))
                                .build()));

        assertThat(faults(register::build))
                .containsExactly(
                        "/bodies/1/parent: body must be on the register, but nobody is not",
                        "/posts/1/body: body must be on the register, but nobody is not",
                        "/issues/1/inspection: inspection must be on the register, but no-inspection is not",
                        "/issues/1/category: category must be on the register, but no-category is not",
                        "/issues/1/severity: severity must be on the register, but no-severity is not",
                        "/issues/1/phase: phase must be on the register, but no-phase is not",
                        "/issues/1/carriedOverFrom: issue must be on the register, but no-issue is not",
                        "/issues/1/repeats: issue must be on the register, but no-issue is not",
                        "/issues/1/chain/1/body: body must be on the register, but nobody is not",
                        "/issues/1/chain/1/post: post must be on the register, but no-post is not",
                        "/issues/1/chain/2/post: post must be on the register, but no-post is not",
                        "/issues/1/parts/0/chain/1/body: body must be on the register, but nobody is not",
                        "/issues/1/parts/0/chain/1/post: post must be on the register, but no-post is not",
                        "/issues/1/parts/0/chain/2/post: post must be on the register, but no-post is not",
                        "/issues/1/measures/1/chain/1/body: body must be on the register, but nobody is not",
                        "/issues/1/measures/1/chain/1/post: post must be on the register, but no-post is not",
                        "/issues/1/measures/1/chain/2/post: post must be on the register, but no-post is not",
                        "/issues/1/measures/1/keySteps/1/chain/1/body: body must be on the register, but nobody is not",
                        "/issues/1/measures/1/keySteps/1/chain/1/post: post must be on the register, but no-post is not",
                        "/issues/1/measures/1/keySteps/1/chain/2/post: post must be on the register, but no-post is not",
                        "/issues/1/history: body must be on the register, but nobody, named by entry e1, is not",
                        "/issues/1/history: inspection must be on the register, but no-inspection, named by entry e2,"
                                + " is not",
                        "/aggregates/1/inspections/1: inspection must be on the register, but no-inspection is not");
        assertThat(chinese(register::build))
                .contains(
                        "register.unknown-reference 所指主体须在台账内，nobody不在",
                        "register.unknown-reference 所指岗位须在台账内，no-post不在",
                        "register.unknown-reference 所指类别须在台账内，no-category不在",
                        "register.unknown-reference 所指严重程度须在台账内，no-severity不在",
                        "register.unknown-reference 所指阶段须在台账内，no-phase不在",
                        "register.unknown-reference 所指问题须在台账内，no-issue不在",
                        "register.entry-unknown-reference 所指主体须在台账内，记录e1所指的nobody不在",
                        "register.entry-unknown-reference 所指督察须在台账内，记录e2所指的no-inspection不在");
    }

    @Test
    void aPostOfAnotherBodyMayAnswer() {
        Register register = register()
                .bodies(List.of(body("b1"), body("province")))
                .posts(List.of(post("vice-governor", "province")))
                .issues(List.of(issue("x")
                        .chain(new ResponsibilityChain(
                                List.of(Assignment.of(Role.RESPONSIBLE, BodyId.of("b1"), PostId.of("vice-governor")))))
                        .build()))
                .build();

        assertThat(register.posts()).hasSize(1);
    }

    // circles of bodies

    @Test
    void bodiesInACircleOfTwoOrThreeAreNamedAndTheTailsThatLeadInAreNot() {
        RegisterBuilder circles = Register.builder(TEXT)
                .origin(Origin.RECORDED)
                .bodies(List.of(
                        body("tail2", "tail1"),
                        body("tail1", "a"),
                        body("a", "b"),
                        body("b", "a"),
                        body("tail3", "b"),
                        body("x", "y"),
                        body("y", "z"),
                        body("z", "x"),
                        body("tail4", "z"),
                        body("top"),
                        body("under", "top")));

        assertThat(faults(circles::build))
                .containsExactly(
                        "/bodies/2/parent: bodies must not be above each other in a cycle, but body a is",
                        "/bodies/3/parent: bodies must not be above each other in a cycle, but body b is",
                        "/bodies/5/parent: bodies must not be above each other in a cycle, but body x is",
                        "/bodies/6/parent: bodies must not be above each other in a cycle, but body y is",
                        "/bodies/7/parent: bodies must not be above each other in a cycle, but body z is");
        assertThat(chinese(circles::build).get(0)).isEqualTo("register.circle-of-bodies 主体隶属关系不得成环，涉及主体a");
    }

    @Test
    void aCircleOfOneIsRefusedWithTheBody() {
        assertThat(faults(() -> body("a", "a")))
                .containsExactly("/parent: body must not be above itself, but body a is");
    }

    @Test
    @Tag("slow")
    void aLongCircleWithALongTailIsFoundWithoutWalkingItAgainAndAgain() {
        int size = 60_000;
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            bodies.add(body("t" + i, i == 0 ? "c0" : "t" + (i - 1)));
            bodies.add(body("c" + i, "c" + (i + 1) % size));
        }
        RegisterBuilder circle = Register.builder(TEXT).origin(Origin.GENERATED).bodies(bodies);

        assertThat(faults(circle::build)).hasSize(size).allMatch(fault -> fault.contains("but body c"));
    }

    // issues carried over

    @Test
    void anIssueIsCarriedOverFromOneRaisedNoLater() {
        LocalDate later = DAY.plusDays(1);
        Issue old = issue("old").raisedOn(DAY).build();
        for (LocalDate raised : List.of(DAY, later)) {
            assertThat(registerOf(
                                    old,
                                    issue("new")
                                            .raisedOn(raised)
                                            .carriedOverFrom(old.id())
                                            .build())
                            .issues())
                    .hasSize(2);
        }
        assertThat(registerOf(
                                issue("old").build(),
                                issue("new").carriedOverFrom(old.id()).build())
                        .issues())
                .hasSize(2);

        assertThat(faults(() -> registerOf(
                        issue("new")
                                .raisedOn(DAY.minusDays(1))
                                .carriedOverFrom(old.id())
                                .build(),
                        old)))
                .containsExactly(
                        "/issues/0/carriedOverFrom: issue must not be carried over from one raised later, but issue"
                                + " old was raised on 2017-12-31");
        assertThat(chinese(
                        () -> registerOf(issue("new").carriedOverFrom(old.id()).build(), old)))
                .containsExactly("register.carried-from-later 问题不得结转自更晚提出的问题，问题old于2017年12月31日提出");
    }

    @Test
    void anIssueRepeatsOneRaisedNoLater() {
        Issue old = issue("old").raisedOn(DAY).build();
        for (LocalDate raised : List.of(DAY, DAY.plusDays(1))) {
            Issue again = issue("new").raisedOn(raised).repeats(old.id()).build();
            assertThat(registerOf(old, again).asKnown(DAY).issues()).contains(old);
        }
        Issue early = issue("new").raisedOn(DAY.minusDays(1)).repeats(old.id()).build();
        assertThat(faults(() -> registerOf(early, old)))
                .containsExactly(
                        "/issues/0/repeats: issue must not repeat one raised later, but issue old was raised on"
                                + " 2017-12-31");
        assertThat(chinese(() -> registerOf(issue("new").repeats(old.id()).build(), old)))
                .containsExactly("register.repeats-later 问题不得与更晚提出的问题重复，问题old于2017年12月31日提出");
    }

    @Test
    void issuesDoNotRepeatEachOtherInACircle() {
        Issue tail = issue("tail").repeats(IssueId.of("a")).build();
        Issue a = issue("a").repeats(IssueId.of("b")).build();
        Issue b = issue("b").repeats(IssueId.of("a")).build();
        assertThat(faults(() -> registerOf(tail, a, b)))
                .containsExactly(
                        "/issues/1/repeats: issues must not repeat each other in a cycle, but issue a does",
                        "/issues/2/repeats: issues must not repeat each other in a cycle, but issue b does");
        assertThat(chinese(() -> registerOf(a, b)))
                .containsExactly(
                        "register.circle-of-repeats 问题不得循环重复，涉及问题a", "register.circle-of-repeats 问题不得循环重复，涉及问题b");
    }

    @Test
    void issuesAreNotCarriedOverInACircle() {
        Issue tail = issue("tail").carriedOverFrom(IssueId.of("a")).build();
        Issue a = issue("a").carriedOverFrom(IssueId.of("b")).build();
        Issue b = issue("b").carriedOverFrom(IssueId.of("a")).build();

        assertThat(faults(() -> registerOf(tail, a, b)))
                .containsExactly(
                        "/issues/1/carriedOverFrom: issues must not be carried over from each other in a cycle, but"
                                + " issue a is",
                        "/issues/2/carriedOverFrom: issues must not be carried over from each other in a cycle, but"
                                + " issue b is");
        assertThat(chinese(() -> registerOf(a, b)))
                .containsExactly(
                        "register.circle-of-issues 问题不得循环结转，涉及问题a", "register.circle-of-issues 问题不得循环结转，涉及问题b");
    }

    // adding

    @Test
    void whatHasAnIdIsFoundByIt() {
        AggregateRecord total = aggregate("r1").build();
        Register register = register().aggregates(List.of(total)).build();

        assertThat(register.body(BodyId.of("b1"))).contains(body("b1"));
        assertThat(register.post(PostId.of("p1"))).contains(post("p1", "b1"));
        assertThat(register.inspection(InspectionId.of("i1"))).contains(inspection("i1"));
        assertThat(register.category(CategoryId.of("c1"))).contains(category("c1"));
        assertThat(register.severity(SeverityId.of("v1"))).contains(severity("v1"));
        assertThat(register.phase(PhaseId.of("f1"))).contains(phase("f1"));
        assertThat(register.aggregate(RecordId.of("r1"))).contains(total);

        assertThat(register.body(NOBODY)).isEmpty();
        assertThat(register.post(NO_POST)).isEmpty();
        assertThat(register.inspection(NO_INSPECTION)).isEmpty();
        assertThat(register.category(CategoryId.of("c2"))).isEmpty();
        assertThat(register.severity(SeverityId.of("v2"))).isEmpty();
        assertThat(register.phase(PhaseId.of("f2"))).isEmpty();
        assertThat(register.aggregate(RecordId.of("r2"))).isEmpty();
    }

    @Test
    void anIssueIsFoundByItsId() {
        Issue x = issue("x").build();

        assertThat(registerOf(x).issue(IssueId.of("x"))).contains(x);
        assertThat(registerOf(x).issue(IssueId.of("y"))).isEmpty();
    }

    @Test
    void anIssueIsAddedOrPutInThePlaceOfItsOlderSelf() {
        Issue x = issue("x").build();
        Issue y = issue("y").build();
        Issue changed = issue("x").number("第1项").build();
        Register register = registerOf(x, y);

        assertThat(register.with(changed).issues()).containsExactly(changed, y);
        assertThat(register.with(issue("z").build()).issues())
                .extracting(Issue::id)
                .extracting(IssueId::value)
                .containsExactly("x", "y", "z");
        assertThat(register.issues()).containsExactly(x, y).isUnmodifiable();
        assertThat(register.with(x)).isEqualTo(register);
        assertThat(faults(
                        () -> register.with(issue("z").inspection(NO_INSPECTION).build())))
                .containsExactly("/issues/2/inspection: inspection must be on the register, but no-inspection is not");
    }

    @Test
    void aFactIsAddedToItsIssue() {
        Entry done = progress("e1", Tier.COMPLETE, DAY);
        Register register = registerOf(issue("x").build(), issue("y").build());
        Register later = register.with(IssueId.of("y"), done);

        assertThat(later.issues().get(1).history().entries()).containsExactly(done);
        assertThat(later.issues().get(0)).isEqualTo(register.issues().get(0));
        assertThat(register.issues().get(1).history().entries()).isEmpty();
        assertThatThrownBy(() -> register.with(IssueId.of("z"), done))
                .isInstanceOf(IllegalArgumentException.class)
                .isNotInstanceOf(InvalidValueException.class)
                .hasMessage("issue must be on the register, but was z");
        assertThat(faults(() -> register.with(IssueId.of("y"), done.statedBy(NOBODY))))
                .containsExactly(
                        "/issues/1/history: body must be on the register, but nobody, named by entry e1, is not");
    }

    // as known

    @Test
    void laterReportsAreNotKnown() {
        Entry onTime = progress("e1", Tier.IN_PROGRESS, DAY);
        Entry late = progress("e2", Tier.COMPLETE, DAY).reported(DAY.plusDays(8));
        Register register =
                registerOf(issue("x").history(History.of(List.of(onTime, late))).build());

        assertThat(register.asKnown(DAY.plusDays(7)).issues().get(0).history().entries())
                .containsExactly(onTime);
        assertThat(register.asKnown(DAY.plusDays(8))).isEqualTo(register);
        assertThat(register.asKnown(DAY.minusDays(1)).issues().get(0).history().entries())
                .isEmpty();
    }

    @Test
    void issuesRaisedLaterAreNotKnownAndWhatIsCarriedOverKeepsItsOrigin() {
        Issue first = issue("first").raisedOn(DAY).build();
        Issue second = issue("second")
                .raisedOn(DAY.plusYears(1))
                .carriedOverFrom(first.id())
                .build();
        Issue third = issue("third")
                .raisedOn(DAY.plusYears(2))
                .carriedOverFrom(second.id())
                .build();
        Issue always = issue("always").build();
        Register register = registerOf(third, second, first, always);

        assertThat(register.asKnown(DAY.minusDays(1)).issues()).containsExactly(always);
        assertThat(register.asKnown(DAY).issues()).containsExactly(first, always);
        assertThat(register.asKnown(DAY.plusYears(1)).issues()).containsExactly(second, first, always);
        assertThat(register.asKnown(DAY.plusYears(2))).isEqualTo(register);
        assertThat(register.asKnown(DAY.minusDays(1)).inspections()).isEqualTo(register.inspections());
    }

    // the rest

    @Test
    void originMustBeGiven() {
        RegisterBuilder bare = Register.builder(TEXT);

        assertThatThrownBy(bare::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/origin: origin must be given");
    }

    @Test
    void registersAreEqualByWhatTheyHold() {
        Register register = registerOf(issue("x").build());

        assertThat(register)
                .isEqualTo(registerOf(issue("x").build()))
                .hasSameHashCodeAs(registerOf(issue("x").build()));
        assertThat(register).isNotEqualTo(registerOf());
        assertThat(register.toString()).doesNotContain("issuesById");
    }

    @Test
    void eachOriginHasAWordInBothLanguages() {
        assertThat(Origin.values())
                .extracting(origin -> origin.label() + " " + origin.label().in(Language.ENGLISH))
                .containsExactly("实录 recorded", "推算还原 reconstructed", "生成 generated");
    }
}
