// What the examples in Javadoc and Markdown use without declaring it. An example extends the nearest of these that
// there
// is: of its type (OfRatio) or page (Page_README), of its package (In_status), of all.
package examples;

import java.io.*;
import java.math.*;
import java.nio.file.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
import java.util.stream.*;
import net.jqwik.api.*;
import org.rectification.accountability.*;
import org.rectification.accountability.figures.*;
import org.rectification.audit.*;
import org.rectification.base.*;
import org.rectification.breakdown.*;
import org.rectification.calendar.*;
import org.rectification.closeout.*;
import org.rectification.complaint.*;
import org.rectification.complaint.figures.*;
import org.rectification.completion.*;
import org.rectification.duty.*;
import org.rectification.escalation.*;
import org.rectification.indicator.*;
import org.rectification.issue.*;
import org.rectification.json.*;
import org.rectification.mechanism.*;
import org.rectification.oversight.*;
import org.rectification.plan.*;
import org.rectification.procedure.*;
import org.rectification.register.*;
import org.rectification.responsibility.*;
import org.rectification.responsibility.coverage.*;
import org.rectification.series.*;
import org.rectification.status.*;
import org.rectification.testkit.*;
import org.rectification.testkit.assertions.*;

class OfAll {

    static final WorkingDayCalendar calendar = ChinaWorkingDays.official();
    static final LocalDate asOf = LocalDate.of(2017, 12, 31);
    static final Register register = read("guangxi-register.json");
    static final Register jiangxi = read("jiangxi-register.json");
    static final List<Issue> issues = register.issues();
    static final RateDefinition definition = RateDefinitions.issuesComplete();

    /** Due at the end of 2018, with an extension asked for and not granted. */
    static final Issue issue = GivenIssue.of("issue-1")
            .deadline("2018年12月31日前")
            .happened(
                    new Fact.ExtensionRequested(LocalDate.of(2019, 6, 30), LocalText.chinese("施工受阻")),
                    LocalDate.of(2018, 12, 20))
            .issue();

    static Register read(String name) {
        return got(() -> Documents.REGISTER.read(
                Path.of("../examples/quickstart/src/main/resources/org/rectification/examples/quickstart", name)));
    }

    static Register registerOf(Issue... issues) {
        return Register.builder(LocalText.of("台账", "register"))
                .origin(Origin.RECORDED)
                .addInspections(Inspection.builder(issues[0].inspection())
                        .name(LocalText.of("督察", "inspection"))
                        .kind(InspectionKind.CENTRAL)
                        .area(LocalText.of("江西省", "Jiangxi Province"))
                        .build())
                .addIssues(issues)
                .build();
    }

    static Path file(String content) {
        return got(() -> {
            Path path = Files.createTempFile("example", ".json");
            path.toFile().deleteOnExit();
            return Files.writeString(path, content);
        });
    }

    static <T> T got(Callable<T> maker) {
        try {
            return maker.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

class In_accountability_figures extends OfAll {
    static final List<AccountabilityAction> actions = register.actions();
}

class OfStatementCheck extends OfAll {
    static final PublishedStatement statement = got(() -> Documents.STATEMENT.read(Path.of(
            "../examples/quickstart/src/main/resources/org/rectification/examples/quickstart/guangxi-statement.json")));
}

class OfFault extends OfAll {
    static final Fault fault = faultOf(() -> DateSpan.of(LocalDate.of(2016, 8, 14), LocalDate.of(2016, 7, 14)))
            .within(Place.of("inspections").at(0).at("stay"));

    static Fault faultOf(Runnable making) {
        try {
            making.run();
            throw new IllegalStateException("nothing is wrong");
        } catch (InvalidValueException e) {
            return e.faults().get(0);
        }
    }
}

class OfFaults extends OfAll {
    static final String note = "整改完成";
    static final LocalDate start = LocalDate.of(2018, 1, 1);
    static final LocalDate end = LocalDate.of(2018, 1, 31);

    enum EntryFault implements MessageCode {
        END_BEFORE_START;

        @Override
        public MessageTemplate template() {
            return MessageTemplate.of(
                    "entry.end-before-start",
                    "end must not precede start {start:LocalDate}, but was {end:LocalDate}",
                    "结束日期不得早于开始日期{start},实为{end}");
        }
    }
}

class OfReason extends OfAll {
    static final Reason reason = definition.of(register, asOf).reasons().stream()
            .filter(each -> each.text(Language.ENGLISH).startsWith("6 "))
            .findFirst()
            .orElseThrow();
}

class OfBreakdownTally extends OfAll {
    static final List<Integer> complaints = List.of(1, 2, 3);

    static String stateOf(int complaint) {
        return complaint < 3 ? "closed" : "open";
    }
}

class OfEpochDayCalendar extends OfAll {
    static final int feedbackDay = (int) LocalDate.of(2018, 10, 1).toEpochDay();
}

class OfTimeLimit extends OfAll {
    static final LocalDate feedback = LocalDate.of(2018, 10, 16);
}

class In_closeout extends OfAll {
    static final LocalDate asOf = LocalDate.of(2025, 10, 17);
    static final Procedure procedure = Procedures.jiangxi();

    /** On which everything before the public notice has been done. */
    static final Issue issue = GivenIssue.of("jx-1")
            .deadline("2025年底前")
            .completed(LocalDate.of(2025, 8, 29))
            .passed(CloseOutStage.SITE_INSPECTION, LocalDate.of(2025, 9, 1))
            .passed(CloseOutStage.REPORT_UPWARD, LocalDate.of(2025, 9, 3))
            .accepted(LocalDate.of(2025, 9, 18))
            .attaining(Attainment.MEASURES_DONE, Attainment.GOAL_MET)
            .issue();

    static final Register register = registerOf(issue);
    static final CloseOutRule rule = CloseOutRule.of(procedure, calendar).in(register);
    static final CloseOutRule jiangxi = rule;
    static final CloseOutRule hainan =
            CloseOutRule.of(Procedures.hainan(), calendar).in(register);
    static final NextAction action = rule.assess(issue, asOf).nextActions().get(0);
    static final Condition condition =
            rule.decide(issue, asOf).get(rule.decide(issue, asOf).size() - 1);
}

class OfCloseOutFunnel extends OfAll {
    static final LocalDate asOf = LocalDate.of(2025, 12, 31);
    static final Procedure procedure = Procedures.heilongjiang();
    static final Register register = registerOf(IntStream.range(0, 47)
            .mapToObj(i -> {
                GivenIssue given = GivenIssue.of("hlj-" + i).deadline("2025年底前").completed(LocalDate.of(2025, 8, 29));
                if (i >= 43) {
                    return given.issue();
                }
                GivenIssue applied = given.appliedFor(LocalDate.of(2025, 9, 1));
                return i >= 33
                        ? applied.issue()
                        : applied.accepted(LocalDate.of(2025, 9, 18))
                                .closed(LocalDate.of(2025, 10, 20))
                                .issue();
            })
            .toArray(Issue[]::new));
    static final CloseOutRule rule = CloseOutRule.of(procedure, calendar).in(register);
}

class OfCompletionTally extends OfAll {
    static final CompletionTally other = CompletionTally.empty(definition, asOf);
}

class OfVerdictCourse extends OfAll {
    static final LocalDate first = LocalDate.of(2018, 1, 1);
    static final LocalDate last = LocalDate.of(2018, 12, 31);
    static final VerdictCourse.Sink sink = new VerdictCourse.Sink() {
        @Override
        public void starts(Subject subject, long start, Verdict verdict) {}

        @Override
        public void changes(Subject subject, long day, Verdict before, Verdict now) {}
    };
}

class OfWeightedRate extends OfAll {
    static final PhaseId byJune = register.phases().get(0).id();
    static final PhaseId byYearEnd = register.phases().get(1).id();
    static final PhaseId longTerm = register.phases().get(2).id();
}

class OfGrouping extends OfAll {
    static final Register register = jiangxi;
}

class OfIndicatorOutcome extends OfAll {
    static final Indicator indicator = Indicator.builder(IndicatorId.of("good-water"))
            .name(LocalText.of("地表水水质优良率", "share of good surface water"))
            .kind(IndicatorKind.LEVEL)
            .unit(MeasurementUnit.percent())
            .direction(Direction.HIGHER_IS_BETTER)
            .build();
    static final IndicatorReading reading = IndicatorReading.builder(ReadingId.of("good-water-2017"))
            .indicator(indicator.id())
            .period(DateSpan.ofYear(2017))
            .value(Quantity.exactly(92))
            .statedMargin(Margin.of(new BigDecimal("12"), Margin.Measure.POINTS))
            .build();
}

class In_issue extends OfAll {
    static final LocalDate asOf = LocalDate.of(2018, 3, 31);
    static final Issue issue = GivenIssue.of("gx-1")
            .deadline("2017年底前")
            .completed(LocalDate.of(2017, 12, 20))
            .accepted(LocalDate.of(2018, 3, 1))
            .issue();
    static final History history = issue.history();
}

class OfRegister extends OfAll {
    static final Register register =
            registerOf(GivenIssue.of("gx-1").deadline("2017年底前").issue());
    static final Entry entry = Entry.of(
                    EntryId.of("e1"),
                    Subject.issue(),
                    new Fact.ProgressReported(Tier.COMPLETE),
                    LocalDate.of(2018, 1, 5))
            .reported(LocalDate.of(2018, 1, 8));
}

class In_series extends OfAll {
    static final LocalDate june = LocalDate.of(2017, 6, 30);
    static final LocalDate december = LocalDate.of(2017, 12, 31);
    static final LocalDate reported = LocalDate.of(2017, 12, 1);
    static final PhaseId phase = register.phases().get(0).id();
    static final Sweep sweep = Sweep.of(DateSpan.ofYear(2017), Step.MONTH);
    static final SeriesTally other = SeriesTally.empty(sweep, definition);
}

class In_status extends OfAll {
    static final LocalDate asOf = LocalDate.of(2019, 6, 30);
    static final IssueStatus status = StatusRule.of(calendar).statusOf(issue, asOf);
    static final Lateness.Overdue overdue = (Lateness.Overdue) status.lateness();
}

class In_testkit_assertions extends OfAll {
    static final LocalDate asOf = LocalDate.of(2019, 6, 30);
    static final StatusRule rule = StatusRule.of(calendar);
    static final IssueStatus status = rule.statusOf(issue, asOf);
    static final CompletionRate rate = definition.of(register, LocalDate.of(2017, 12, 31));
}

class OfIssueAssert extends OfAll {
    static final Issue issue = GivenIssue.of("gx-1")
            .deadline("2017年底前")
            .completed(LocalDate.of(2018, 1, 5))
            .reported(LocalDate.of(2018, 1, 8))
            .issue();
}

class OfCounty extends OfAll {
    private static final Path COUNTY =
            Path.of("../examples/regulatory-tests/src/test/resources/org/rectification/examples/regulatory");
    static final LocalDate asOf = LocalDate.of(2025, 12, 31);
    static final Path path = COUNTY.resolve("procedure.json");
    static final Register register = got(() -> Documents.REGISTER.read(COUNTY.resolve("register.json")));
    static final StatusRule statusRule = StatusRule.of(calendar);
    static final CloseOutRule rule =
            CloseOutRule.of(got(() -> Documents.PROCEDURE.read(path)), calendar).in(register);
    static final Issue landfill = issue("landfill");
    static final Issue quarry = issue("quarry");
    static final Issue dust = issue("dust");
    static final Issue sewage = issue("sewage");
    static final Issue noticed = GivenIssue.of("made")
            .inspection("central")
            .deadline("2025年底前")
            .assigned(Role.LEAD, "county-government")
            .assigned(Role.RESPONSIBLE, "county-water")
            .assigned(Role.ACCEPTING, "city-water")
            .completed(LocalDate.of(2025, 8, 29))
            .by("county-water")
            .passed(CloseOutStage.SELF_CHECK, LocalDate.of(2025, 9, 2))
            .by("county-water")
            .accepted(LocalDate.of(2025, 9, 18))
            .by("city-water")
            .withEvidence("acceptance-form")
            .attaining(Attainment.MEASURES_DONE, Attainment.GOAL_MET)
            .noticed(LocalDate.of(2025, 9, 26), LocalDate.of(2025, 10, 15))
            .by("county-government")
            .printing(10, DayKind.WORKING)
            .issue();

    static Issue issue(String id) {
        return register.issues().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

class OfAccountabilityFigures extends OfAll {
    static final Register register = Register.builder(LocalText.of("台账", "register"))
            .origin(Origin.RECORDED)
            .addActions(action("a1", ActionKind.ADMONISHED), action("a2", ActionKind.PARTY_WARNING))
            .addAggregates(AggregateRecord.builder(RecordId.of("early"))
                    .kind(RecordKind.HELD_ACCOUNTABLE)
                    .quantity(Quantity.exactly(404))
                    .unit(CountUnit.PERSON)
                    .scope(LocalText.of("先期问责", "held accountable early"))
                    .build())
            .build();

    static AccountabilityAction action(String id, ActionKind kind) {
        return AccountabilityAction.builder(ActionId.of(id))
                .kind(kind)
                .subject(AccountableSubject.person(AccountableSubjectId.of("person-" + id)))
                .happenedOn(LocalDate.of(2017, 9, 18))
                .reportedOn(LocalDate.of(2017, 11, 15))
                .build();
    }
}

class OfBodySelection extends OfAll {
    static final Register register = Register.builder(LocalText.of("台账", "register"))
            .origin(Origin.RECORDED)
            .addBodies(city("ganzhou"), city("nanchang"))
            .addRecords(OversightRecord.builder(RecordId.of("round"))
                    .act(new Act.RoundHeld(
                            Act.RoundKind.SUPERVISION,
                            CampaignId.of("province-2017"),
                            OptionalInt.empty(),
                            true,
                            Optional.empty()))
                    .happenedWithin(DateSpan.ofYear(2017))
                    .addTo(BodyId.of("ganzhou"))
                    .build())
            .build();

    static Body city(String id) {
        return Body.builder(BodyId.of(id))
                .name(LocalText.chinese(id))
                .kind(BodyKind.GOVERNMENT)
                .level(BodyLevel.CITY)
                .build();
    }
}

class OfAreaCoverage extends OfBodySelection {}

class OfExtensionChain extends OfAll {
    static final IssueStatus status = StatusRule.of(calendar)
            .statusOf(
                    issue.with(Entry.of(
                            EntryId.of("granted"),
                            Subject.issue(),
                            new Fact.ExtensionDecided(EntryId.of("e1"), true),
                            LocalDate.of(2018, 12, 28))),
                    LocalDate.of(2019, 6, 30));
}

class OfSchedule extends OfAll {
    static final IssueStatus status = StatusRule.of(calendar)
            .statusOf(
                    Issue.builder(IssueId.of("gx-1"))
                            .title(LocalText.chinese("整改事项"))
                            .inspection(InspectionId.of("central"))
                            .deadline(Deadline.parse("2018年底前"))
                            .addMeasures(Measure.builder(MeasureId.of("m1"))
                                    .title(LocalText.chinese("措施"))
                                    .addKeySteps(step("s1.1"), step("s1.2"))
                                    .build())
                            .build()
                            .with(Entry.of(
                                    EntryId.of("e1"),
                                    Subject.of(KeyStepId.of("s1.1")),
                                    new Fact.ProgressReported(Tier.COMPLETE),
                                    LocalDate.of(2018, 1, 5)))
                            .with(Entry.of(
                                    EntryId.of("e2"),
                                    Subject.issue(),
                                    new Fact.ProgressReported(Tier.ON_SCHEDULE),
                                    LocalDate.of(2018, 4, 1))),
                    LocalDate.of(2018, 6, 30));

    private static KeyStep step(String id) {
        return KeyStep.of(KeyStepId.of(id), LocalText.chinese("步骤"), Deadline.by(LocalDate.of(2018, 3, 31)));
    }
}

class OfRectificationAssertions extends OfCounty {}

class OfVerdictAssert extends OfCounty {}

class Page_examples_regulatory_tests_README extends OfCounty {
    static final LocalDate november = LocalDate.of(2025, 11, 30);
}

class OfJsonFault extends OfAll {
    static final JsonFault fault = fault();

    private static JsonFault fault() {
        String document = """
                {
                "format": "rectification/register", "version": 1,
                "title": "台账", "origin": "recorded",
                "inspections": [
                {"id": "i1", "name": "督察", "kind": "central", "area": "江西省"}
                ],
                "issues": [
                {"id": "a", "title": "事项", "inspection": "i1", "deadline": "2017年底前"},
                {"id": "b", "title": "事项", "inspection": "i1", "deadline": "2017年底前"},
                {"id": "c", "title": "事项", "inspection": "i1", "deadline": "2017年底前"},
                {
                "id": "", "title": "事项", "inspection": "i1", "deadline": "2017年底前"}
                ]}
                """;
        try {
            Documents.REGISTER.read(
                    new ByteArrayInputStream(document.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                    "register.json");
            throw new IllegalStateException("nothing is wrong");
        } catch (InvalidDocumentException e) {
            return e.faults().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

class In_json extends OfAll {
    static final Path path = file(Documents.REGISTER.toJson(register));
    static final String text = Documents.REGISTER.toJson(register);
    static final IssueId issueId = register.issues().get(0).id();
    static final Entry entry = Entry.of(
            EntryId.of("new"), Subject.issue(), new Fact.ProgressReported(Tier.COMPLETE), LocalDate.of(2018, 1, 5));
}

class Page_README extends OfAll {
    static final PrintStream out = new PrintStream(OutputStream.nullOutputStream());

    /** Each page reads it from its beginning to its end. */
    static final InputStream stream =
            new ByteArrayInputStream(
                    Documents.REGISTER.toJson(register).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                @Override
                public byte[] readAllBytes() {
                    byte[] all = super.readAllBytes();
                    reset();
                    return all;
                }
            };
}
