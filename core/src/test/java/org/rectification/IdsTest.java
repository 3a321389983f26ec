package org.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectification.accountability.AccountableSubjectId;
import org.rectification.accountability.ActionId;
import org.rectification.accountability.ClueId;
import org.rectification.audit.FigureId;
import org.rectification.base.Id;
import org.rectification.base.InvalidValueException;
import org.rectification.complaint.ComplaintBatchId;
import org.rectification.complaint.ComplaintId;
import org.rectification.indicator.IndicatorId;
import org.rectification.indicator.ReadingId;
import org.rectification.issue.CategoryId;
import org.rectification.issue.CriterionId;
import org.rectification.issue.EntryId;
import org.rectification.issue.EvidenceId;
import org.rectification.issue.InspectionId;
import org.rectification.issue.IssueId;
import org.rectification.issue.PartId;
import org.rectification.issue.SeverityId;
import org.rectification.issue.StageId;
import org.rectification.mechanism.MechanismId;
import org.rectification.oversight.CampaignId;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.RecordId;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.MeasureId;
import org.rectification.plan.PhaseId;
import org.rectification.procedure.ProcedureId;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.PostId;

/**
 * Every typed id of core: one text under one rule, made by {@code of} alone, equal and ordered by it, told by its own
 * name.
 */
class IdsTest {

    private static <I extends Id<I>> Arguments id(String name, Function<String, I> of) {
        return arguments(name, of);
    }

    private static Stream<Arguments> ids() {
        return Stream.of(
                id("accountable subject id", AccountableSubjectId::of),
                id("action id", ActionId::of),
                id("body id", BodyId::of),
                id("campaign id", CampaignId::of),
                id("category id", CategoryId::of),
                id("clue id", ClueId::of),
                id("complaint batch id", ComplaintBatchId::of),
                id("complaint id", ComplaintId::of),
                id("criterion id", CriterionId::of),
                id("duty id", DutyId::of),
                id("entry id", EntryId::of),
                id("evidence id", EvidenceId::of),
                id("figure id", FigureId::of),
                id("indicator id", IndicatorId::of),
                id("inspection id", InspectionId::of),
                id("issue id", IssueId::of),
                id("key step id", KeyStepId::of),
                id("measure id", MeasureId::of),
                id("mechanism id", MechanismId::of),
                id("part id", PartId::of),
                id("phase id", PhaseId::of),
                id("post id", PostId::of),
                id("procedure id", ProcedureId::of),
                id("reading id", ReadingId::of),
                id("record id", RecordId::of),
                id("severity id", SeverityId::of),
                id("stage id", StageId::of));
    }

    @ParameterizedTest
    @MethodSource("ids")
    <I extends Id<I>> void anIdIsATextUnderOneRule(String name, Function<String, I> of) {
        assertThat(of.apply("gx-1"))
                .isEqualTo(of.apply("gx-1"))
                .hasSameHashCodeAs(of.apply("gx-1"))
                .isNotEqualTo(of.apply("gx-2"))
                .isNotEqualTo("gx-1")
                .isNotEqualTo(null)
                .hasToString("gx-1")
                .isEqualByComparingTo(of.apply("gx-1"))
                .isLessThan(of.apply("gx-10"))
                .isLessThan(of.apply("gx-2"));
        assertThat(of.apply("gx-1").value()).isEqualTo("gx-1");
        assertThat(of.apply("gx-2")).isGreaterThan(of.apply("gx-10"));
        assertThatThrownBy(() -> of.apply("gx-1\u3000"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(name + " must be 1 to 100 characters with no white space at either end and no control"
                        + " characters, but was \"gx-1\u3000\"");
    }

    @ParameterizedTest
    @MethodSource("ids")
    @SuppressWarnings("NullAway")
    <I extends Id<I>> void anIdSaysWhatItWouldHaveIdentified(String name, Function<String, I> of) {
        assertThatThrownBy(() -> of.apply(null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage(name + " must not be null");
    }

    @Test
    void everyIdStandsInTheTableAndIsMadeByOfAlone() {
        assertThat(CompiledCore.types())
                .filteredOn(type -> Id.class.isAssignableFrom(type) && type != Id.class)
                .allMatch(type -> Modifier.isFinal(type.getModifiers()) && type.getConstructors().length == 0)
                .containsExactlyInAnyOrderElementsOf(
                        ids().map(IdsTest::example).map(Object::getClass).toList());
    }

    @Test
    void idsOfTwoTypesAreNeverEqual() {
        assertThat(ids().map(IdsTest::example)).doesNotHaveDuplicates();
        assertThat(IssueId.of("gx-1").equals(InspectionId.of("gx-1"))).isFalse();
    }

    private static Stream<Arguments> sentIds() {
        return ids().filter(id -> example(id) instanceof Serializable);
    }

    @Test
    void theIdsThatTalliesAndDefinitionsHoldCanBeSent() {
        assertThat(sentIds().map(id -> example(id).getClass().getSimpleName()))
                .containsExactly("BodyId", "CategoryId", "InspectionId", "PhaseId", "SeverityId");
    }

    @ParameterizedTest
    @MethodSource("sentIds")
    void anIdComesBack(String name, Function<String, ?> of) throws IOException, ClassNotFoundException {
        assertThat(received(sent(of.apply("gx-1")))).isEqualTo(of.apply("gx-1"));
    }

    @ParameterizedTest
    @MethodSource("sentIds")
    void anIdThatBreaksTheRuleDoesNotArrive(String name, Function<String, ?> of) throws IOException {
        String sent = new String(sent(of.apply("gx-1")), StandardCharsets.ISO_8859_1);
        byte[] changed = sent.replace("gx-1", "gx- ").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> received(changed))
                .isExactlyInstanceOf(InvalidObjectException.class)
                .hasMessageStartingWith(name + " must be 1 to 100 characters");
    }

    @ParameterizedTest
    @MethodSource("sentIds")
    void anIdIsNotReceivedWithoutItsForm(String name, Function<String, ?> of) throws IOException {
        Class<?> type = of.apply("gx-1").getClass();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes) {
            @Override
            protected void writeClassDescriptor(ObjectStreamClass descriptor) throws IOException {
                writeUTF(type.getName());
                writeLong(1);
                writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
                writeShort(0);
            }
        }) {
            out.writeObject(new Nothing());
        }

        assertThatThrownBy(() -> received(bytes.toByteArray()))
                .isExactlyInstanceOf(InvalidClassException.class)
                .hasMessageContaining("no valid constructor");
    }

    private static final class Nothing implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    private static byte[] sent(Object id) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(id);
        }
        return bytes.toByteArray();
    }

    private static Object received(byte[] sent) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(sent))) {
            return in.readObject();
        }
    }

    @SuppressWarnings("unchecked")
    private static Object example(Arguments id) {
        return ((Function<String, ?>) id.get()[1]).apply("gx-1");
    }
}
