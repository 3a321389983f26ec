package org.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.Fault;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.Place;

/** Holds the builders of all wide types against what they have in common. */
class BuildersTest {

    @Test
    void eachNamesAllAttributesItHasNotBeenGiven() throws ReflectiveOperationException {
        Map<String, List<String>> missing = new TreeMap<>();
        for (Class<?> builder : builders()) {
            missing.put(
                    builder.getSimpleName().substring("Generated".length()),
                    faultsOfAnEmpty(builder).stream()
                            .map(fault -> fault.place().steps())
                            .map(steps -> String.join("/", steps))
                            .toList());
        }

        assertThat(missing)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(
                                "AccountabilityActionBuilder",
                                List.of("id", "kind", "subject", "happenedOn", "reportedOn")),
                        Map.entry("AggregateRecordBuilder", List.of("id", "kind", "quantity", "unit", "scope")),
                        Map.entry("BodyBuilder", List.of("id", "name", "kind", "level")),
                        Map.entry("ChainPolicyBuilder", List.of("name", "title")),
                        Map.entry("ClassRateDefinitionBuilder", List.of("name", "title", "unit")),
                        Map.entry("ClueBuilder", List.of("id", "title")),
                        Map.entry("ComplaintBatchBuilder", List.of("id", "handedDownOn", "reportedOn")),
                        Map.entry("ComplaintBuilder", List.of("id", "receivedOn", "reportedOn")),
                        Map.entry("DutyBuilder", List.of("id", "title", "matter")),
                        Map.entry("EscalationPolicyBuilder", List.of("name", "title", "order")),
                        Map.entry("ExtensionPolicyBuilder", List.of("name", "title")),
                        Map.entry("IndicatorBuilder", List.of("id", "name", "kind", "unit")),
                        Map.entry("IndicatorReadingBuilder", List.of("id", "indicator", "period", "value", "kind")),
                        Map.entry("InspectionBuilder", List.of("id", "name", "kind", "area")),
                        Map.entry("IssueBuilder", List.of("id", "title", "inspection", "deadline")),
                        Map.entry("LimitTableBuilder", List.of("name", "title")),
                        Map.entry("MeasureBuilder", List.of("id", "title")),
                        Map.entry("MechanismBuilder", List.of("id", "title", "kind")),
                        Map.entry("OversightRecordBuilder", List.of("id", "act", "happenedWithin")),
                        Map.entry("ProcedureBuilder", List.of("id", "title", "jurisdiction")),
                        Map.entry("PublishedStatementBuilder", List.of("title", "asOf")),
                        Map.entry("RateDefinitionBuilder", List.of("name", "title", "unit")),
                        Map.entry("RegisterBuilder", List.of("title", "origin")),
                        Map.entry("StageBuilder", List.of("id", "kind", "name")),
                        Map.entry("StatusRuleBuilder", List.of("calendar"))));
    }

    @Test
    void aMissingAttributeIsAFaultInBothLanguages() throws ReflectiveOperationException {
        for (Class<?> builder : builders()) {
            assertThat(faultsOfAnEmpty(builder)).allSatisfy(fault -> {
                String name = fault.place().steps().get(0);
                assertThat(fault.code()).isEqualTo("value.missing");
                assertThat(fault.place()).isEqualTo(Place.of(name));
                assertThat(fault.text(Language.ENGLISH)).isEqualTo(name + " must be given");
                assertThat(fault.text(Language.CHINESE)).isEqualTo("缺少必填项“" + name + "”");
            });
        }
    }

    @Test
    void whatBuildersAddIsNamedInEnglish() {
        assertThat(seenBuilders().stream()
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .map(Method::getName)
                        .filter(name -> name.matches("add[A-Z].*"))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "addActions",
                        "addAddressees",
                        "addAfter",
                        "addAggregates",
                        "addBindsAt",
                        "addBodies",
                        "addBy",
                        "addCategories",
                        "addCauses",
                        "addClues",
                        "addComplaintBatches",
                        "addComplaints",
                        "addCompletion",
                        "addConcerns",
                        "addCounts",
                        "addCriteria",
                        "addDisjointWith",
                        "addEvents",
                        "addEvidence",
                        "addFigures",
                        "addGates",
                        "addGrantingLevels",
                        "addGrantingRoles",
                        "addImpliedBy",
                        "addIndependence",
                        "addIndicators",
                        "addInspectionKinds",
                        "addInspections",
                        "addIntervals",
                        "addIssues",
                        "addKeySteps",
                        "addLawfulSkips",
                        "addLeavesOut",
                        "addMeasures",
                        "addMechanisms",
                        "addObjections",
                        "addOutcomes",
                        "addOutside",
                        "addPartitions",
                        "addParts",
                        "addPhases",
                        "addPopulation",
                        "addPosts",
                        "addReadings",
                        "addRecords",
                        "addReversals",
                        "addRolesWithPost",
                        "addRows",
                        "addSeverities",
                        "addSources",
                        "addStages",
                        "addSteps",
                        "addSubjects",
                        "addTargets",
                        "addThreshold",
                        "addTiers",
                        "addTo",
                        "addTriggers",
                        "addVersions");
    }

    @Test
    void whatPeopleSeeOfABuilderIsWrittenByHand() {
        assertThat(builders()).allSatisfy(type -> {
            assertThat(Modifier.isPublic(type.getModifiers())).isFalse();
            if (isSeen(type)) {
                Class<?> seen = seenBuilder(type);
                assertThat(Modifier.isPublic(seen.getModifiers())).isTrue();
                assertThat(type.getSimpleName()).isEqualTo("Generated" + seen.getSimpleName());
                assertThat(seen.getConstructors()).isEmpty();
            }
        });
    }

    @Test
    void aRuleThatIsChangedByItsOwnMethodsShowsNoBuilder() {
        assertThat(builders())
                .filteredOn(type -> !isSeen(type))
                .extracting(Class::getSimpleName)
                .containsExactly("GeneratedStatusRuleBuilder");
    }

    @Test
    void eachIsMadeByItsTypeWhichTakesTheOneAttributeThatItCannotSet() throws ReflectiveOperationException {
        for (Class<?> builder : builders()) {
            if (isSeen(builder)) {
                Class<?> seen = seenBuilder(builder);
                Method start = Stream.of(
                                builder.getSuperclass().getEnclosingClass().getMethods())
                        .filter(method -> method.getName().equals("builder"))
                        .findFirst()
                        .orElseThrow();
                List<String> set =
                        Stream.of(seen.getMethods()).map(Method::getName).toList();
                List<String> notSet = faultsOfAnEmpty(builder).stream()
                        .map(fault -> fault.place().steps().get(0))
                        .filter(name -> !set.contains(name))
                        .toList();

                assertThat(start.getReturnType()).isEqualTo(seen);
                assertThat(notSet).as(seen.getName()).hasSize(1);
                assertThat(builder.getMethod(notSet.get(0), start.getParameterTypes()))
                        .isNotNull();
            }
        }
    }

    private static List<Class<?>> seenBuilders() {
        return builders().stream()
                .filter(BuildersTest::isSeen)
                .<Class<?>>map(BuildersTest::seenBuilder)
                .toList();
    }

    private static boolean isSeen(Class<?> generated) {
        return generated.getSuperclass() != Object.class;
    }

    /** The public builder, two classes above the generated one. */
    private static Class<?> seenBuilder(Class<?> generated) {
        return generated.getSuperclass().getSuperclass();
    }

    /** The generated builders: those that hold the hidden implementation of their type. */
    private static List<Class<?>> builders() {
        return CompiledCore.types().stream()
                .map(Class::getName)
                .filter(name -> name.matches(".*Builder\\$Immutable\\w+"))
                .<Class<?>>map(name -> CompiledCore.type(name.substring(0, name.indexOf('$'))))
                .toList();
    }

    private static List<Fault> faultsOfAnEmpty(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object builder = constructor.newInstance();
        Method build = type.getDeclaredMethod("build");
        build.setAccessible(true);
        InvocationTargetException thrown =
                catchThrowableOfType(InvocationTargetException.class, () -> build.invoke(builder));
        assertThat(thrown.getCause()).isExactlyInstanceOf(InvalidValueException.class);
        return ((InvalidValueException) thrown.getCause()).faults();
    }
}
