package org.rectification.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.ActionId;
import org.rectification.accountability.Clue;
import org.rectification.accountability.ClueId;
import org.rectification.accountability.ClueStep;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.complaint.Complaint;
import org.rectification.complaint.ComplaintBatch;
import org.rectification.complaint.ComplaintBatchId;
import org.rectification.complaint.ComplaintId;
import org.rectification.indicator.Indicator;
import org.rectification.indicator.IndicatorId;
import org.rectification.indicator.IndicatorReading;
import org.rectification.issue.InspectionId;
import org.rectification.issue.IssueId;
import org.rectification.mechanism.Mechanism;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.RecordId;
import org.rectification.responsibility.BodyId;

/** Performs the checks of {@link References} for accountability, complaints, mechanisms, indicators and totals. */
final class RecordReferences {

    private static final LocalText CLUE = LocalText.of("问题线索", "clue");
    private static final LocalText ACTION = LocalText.of("处理记录", "action");
    private static final LocalText BATCH = LocalText.of("信访批次", "complaint batch");
    private static final LocalText COMPLAINT = LocalText.of("信访件", "complaint");
    private static final LocalText MECHANISM = LocalText.of("制度", "mechanism");
    private static final LocalText INDICATOR = LocalText.of("指标", "indicator");
    private static final LocalText READING = LocalText.of("指标值", "reading");

    private final References references;
    private final Register register;

    RecordReferences(References references, Register register) {
        this.references = references;
        this.register = register;
    }

    void check() {
        checkClues();
        checkActions();
        checkComplaints();
        references.unique("mechanisms", register.mechanisms(), Mechanism::id, MECHANISM);
        each(register.mechanisms(), "mechanisms", (mechanism, place) -> {
            body(place.at("issuer"), mechanism.issuer());
            issues(place.at("causes"), mechanism.causes());
            inspections(place.at("inspections"), mechanism.inspections());
        });
        Set<IndicatorId> indicators = references.unique("indicators", register.indicators(), Indicator::id, INDICATOR);
        references.unique("readings", register.readings(), IndicatorReading::id, READING);
        each(
                register.readings(),
                "readings",
                (reading, place) -> known(place.at("indicator"), INDICATOR, reading.indicator(), indicators));
        checkTotals();
    }

    private void checkClues() {
        references.unique("clues", register.clues(), Clue::id, CLUE);
        each(register.clues(), "clues", (clue, place) -> {
            body(place.at("to"), clue.to());
            inspection(place.at("inspection"), clue.inspection());
            issues(place.at("issues"), clue.issues());
            List<ClueStep> steps = clue.steps();
            for (int i = 0; i < steps.size(); i++) {
                body(place.at("steps").at(i).at("by"), steps.get(i).by());
            }
        });
    }

    private void checkActions() {
        Set<ClueId> clues = new HashSet<>();
        register.clues().forEach(clue -> clues.add(clue.id()));
        references.unique("actions", register.actions(), AccountabilityAction::id, ACTION);
        Map<ActionId, AccountabilityAction> byId = new HashMap<>();
        register.actions().forEach(action -> byId.putIfAbsent(action.id(), action));
        Map<ActionId, ActionId> corrected = new HashMap<>();
        byId.values().forEach(action -> action.corrects().ifPresent(id -> corrected.put(action.id(), id)));
        Set<ActionId> circling = Circles.of(corrected);
        each(register.actions(), "actions", (action, place) -> {
            body(place.at("by"), action.by());
            inspection(place.at("inspection"), action.inspection());
            issues(place.at("issues"), action.issues());
            action.clue().ifPresent(clue -> known(place.at("clue"), CLUE, clue, clues));
            action.corrects().ifPresent(id -> {
                Place at = place.at("corrects");
                AccountabilityAction there = byId.get(id);
                known(at, ACTION, id, byId.keySet());
                circle(at, ACTION, action.id(), circling);
                if (there != null) {
                    references
                            .faults()
                            .require(
                                    !action.reportedOn().isBefore(there.reportedOn()),
                                    RegisterFault.CORRECTS_LATER_REPORT,
                                    at,
                                    "id",
                                    id,
                                    "there",
                                    there.reportedOn());
                }
            });
        });
    }

    private void checkComplaints() {
        Set<ComplaintBatchId> batches =
                references.unique("complaintBatches", register.complaintBatches(), ComplaintBatch::id, BATCH);
        each(
                register.complaintBatches(),
                "complaintBatches",
                (batch, place) -> inspection(place.at("inspection"), batch.inspection()));
        references.unique("complaints", register.complaints(), Complaint::id, COMPLAINT);
        Map<ComplaintId, Complaint> byId = new HashMap<>();
        register.complaints().forEach(complaint -> byId.putIfAbsent(complaint.id(), complaint));
        Map<ComplaintId, ComplaintId> repeated = new HashMap<>();
        byId.values().forEach(complaint -> complaint.duplicateOf().ifPresent(id -> repeated.put(complaint.id(), id)));
        Set<ComplaintId> circling = Circles.of(repeated);
        each(register.complaints(), "complaints", (complaint, place) -> {
            inspection(place.at("inspection"), complaint.inspection());
            issues(place.at("issues"), complaint.issues());
            complaint.batch().ifPresent(batch -> known(place.at("batch"), BATCH, batch, batches));
            complaint.duplicateOf().ifPresent(id -> {
                Place at = place.at("duplicateOf");
                Complaint there = byId.get(id);
                known(at, COMPLAINT, id, byId.keySet());
                circle(at, COMPLAINT, complaint.id(), circling);
                if (there != null) {
                    references
                            .faults()
                            .require(
                                    !complaint.receivedOn().isBefore(there.receivedOn()),
                                    RegisterFault.REPEATS_LATER_RECEIPT,
                                    at,
                                    "id",
                                    id,
                                    "there",
                                    there.receivedOn());
                }
            });
        });
    }

    private void checkTotals() {
        Map<RecordId, RecordId> wholes = new HashMap<>();
        Set<RecordId> ids = new HashSet<>();
        for (AggregateRecord total : register.aggregates()) {
            ids.add(total.id());
            total.partOf().ifPresent(whole -> wholes.putIfAbsent(total.id(), whole));
        }
        Set<RecordId> circling = Circles.of(wholes);
        each(register.aggregates(), "aggregates", (total, place) -> {
            total.partOf().ifPresent(whole -> {
                known(place.at("partOf"), References.RECORD, whole, ids);
                circle(place.at("partOf"), References.RECORD, total.id(), circling);
            });
            for (int i = 0; i < total.disjointWith().size(); i++) {
                known(
                        place.at("disjointWith").at(i),
                        References.RECORD,
                        total.disjointWith().get(i),
                        ids);
            }
        });
    }

    private interface Check<T> {
        void of(T value, Place place);
    }

    private static <T> void each(List<T> values, String property, Check<T> check) {
        for (int i = 0; i < values.size(); i++) {
            check.of(values.get(i), Place.of(property).at(i));
        }
    }

    private <I> void known(Place place, LocalText what, I id, Collection<I> ids) {
        if (!ids.contains(id)) {
            references.unknown(place, what, String.valueOf(id));
        }
    }

    private <I> void circle(Place place, LocalText what, I id, Set<I> circling) {
        references
                .faults()
                .require(
                        !circling.contains(id),
                        RegisterFault.CIRCLE_OF_RECORDS,
                        place,
                        "what",
                        what,
                        "id",
                        String.valueOf(id));
    }

    private void body(Place place, Optional<BodyId> id) {
        if (id.isPresent() && !references.hasBody(id.get())) {
            references.unknown(place, References.BODY, id.get());
        }
    }

    private void inspection(Place place, Optional<InspectionId> id) {
        if (id.isPresent() && !references.hasInspection(id.get())) {
            references.unknown(place, References.INSPECTION, id.get());
        }
    }

    private void inspections(Place place, List<InspectionId> ids) {
        for (int i = 0; i < ids.size(); i++) {
            inspection(place.at(i), Optional.of(ids.get(i)));
        }
    }

    private void issues(Place place, List<IssueId> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (!references.hasIssue(ids.get(i))) {
                references.unknown(place.at(i), References.ISSUE, ids.get(i));
            }
        }
    }
}
