package org.rectification.json.internal.types;

import org.rectification.complaint.Complaint;
import org.rectification.complaint.ComplaintBatch;
import org.rectification.complaint.ComplaintBatchId;
import org.rectification.complaint.ComplaintEvent;
import org.rectification.complaint.ComplaintId;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.ValueType;

/** The types of {@code org.rectification.complaint}. */
final class ComplaintTypes {

    static final ValueType<ComplaintId> COMPLAINT_ID = ScalarType.id(ComplaintId::of);
    static final ValueType<ComplaintBatchId> BATCH_ID = ScalarType.id(ComplaintBatchId::of);

    static final ValueType<ComplaintBatch> BATCH = batch();
    static final ValueType<Complaint> COMPLAINT = complaint();

    private ComplaintTypes() {}

    private static ValueType<ComplaintBatch> batch() {
        var type = ObjectType.<ComplaintBatch>named("complaint batch");
        var id = type.required("id", BATCH_ID, ComplaintBatch::id);
        var number = type.optional("number", ScalarType.smallInteger(), batch -> Omitted.boxed(batch.number()));
        var inspection = type.optional("inspection", IssueTypes.INSPECTION_ID, ComplaintBatch::inspection);
        var handedDownOn = type.required("handedDownOn", BaseTypes.DATE, ComplaintBatch::handedDownOn);
        var reportedOn = type.required("reportedOn", BaseTypes.DATE, ComplaintBatch::reportedOn);
        var letters = type.optional("letters", BaseTypes.QUANTITY, ComplaintBatch::letters);
        var matters = type.optional("matters", BaseTypes.QUANTITY, ComplaintBatch::matters);
        var sources = type.list("sources", BaseTypes.CITATION, ComplaintBatch::sources);
        return type.build(in -> ComplaintBatch.builder(in.get(id))
                .number(Omitted.unboxed(in.get(number)))
                .inspection(in.get(inspection))
                .handedDownOn(in.get(handedDownOn))
                .reportedOn(in.get(reportedOn))
                .letters(in.get(letters))
                .matters(in.get(matters))
                .sources(in.get(sources))
                .build());
    }

    private static ValueType<ComplaintEvent> event() {
        var type = ObjectType.<ComplaintEvent>named("complaint event");
        var kind = type.required("kind", ScalarType.code(ComplaintEvent.Kind.values()), ComplaintEvent::kind);
        var happenedOn = type.required("happenedOn", BaseTypes.DATE, ComplaintEvent::happenedOn);
        var reportedOn = type.required("reportedOn", BaseTypes.DATE, ComplaintEvent::reportedOn);
        return type.build(in -> new ComplaintEvent(in.get(kind), in.get(happenedOn), in.get(reportedOn)));
    }

    private static ValueType<Complaint> complaint() {
        var type = ObjectType.<Complaint>named("complaint");
        var id = type.required("id", COMPLAINT_ID, Complaint::id);
        var batch = type.optional("batch", BATCH_ID, Complaint::batch);
        var inspection = type.optional("inspection", IssueTypes.INSPECTION_ID, Complaint::inspection);
        var receivedOn = type.required("receivedOn", BaseTypes.DATE, Complaint::receivedOn);
        var reportedOn = type.required("reportedOn", BaseTypes.DATE, Complaint::reportedOn);
        var place = type.optional("place", BaseTypes.LOCAL_TEXT, Complaint::place);
        var matters =
                type.optional("matters", ScalarType.smallInteger(), complaint -> Omitted.boxed(complaint.matters()));
        var duplicateOf = type.optional("duplicateOf", COMPLAINT_ID, Complaint::duplicateOf);
        var issues = type.list("issues", IssueTypes.ISSUE_ID, Complaint::issues);
        var events = type.list("events", event(), Complaint::events);
        var sources = type.list("sources", BaseTypes.CITATION, Complaint::sources);
        return type.build(in -> Complaint.builder(in.get(id))
                .batch(in.get(batch))
                .inspection(in.get(inspection))
                .receivedOn(in.get(receivedOn))
                .reportedOn(in.get(reportedOn))
                .place(in.get(place))
                .matters(Omitted.unboxed(in.get(matters)))
                .duplicateOf(in.get(duplicateOf))
                .issues(in.get(issues))
                .events(in.get(events))
                .sources(in.get(sources))
                .build());
    }
}
