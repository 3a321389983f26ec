package org.rectification.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rectification.base.Place;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.oversight.Act;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.RecordId;
import org.rectification.responsibility.BodyId;

/** Performs the checks of {@link References} for records of oversight. */
final class OversightReferences {

    private final References references;
    private final Register register;

    OversightReferences(References references, Register register) {
        this.references = references;
        this.register = register;
    }

    void check() {
        List<OversightRecord> all = register.records();
        references.unique("records", all, OversightRecord::id, References.RECORD);
        Map<RecordId, OversightRecord> byId = new HashMap<>(all.size() * 2);
        Map<RecordId, RecordId> replaced = new HashMap<>();
        for (OversightRecord record : all) {
            byId.putIfAbsent(record.id(), record);
            record.replaces().ifPresent(id -> replaced.putIfAbsent(record.id(), id));
        }
        Set<RecordId> circling = Circles.of(replaced);
        for (int i = 0; i < all.size(); i++) {
            checkRecord(all.get(i), Place.of("records").at(i));
            checkRestsOn(all.get(i), Place.of("records").at(i), byId, circling);
        }
    }

    private void checkRecord(OversightRecord record, Place place) {
        checkBodiesOf(record.by(), place.at("by"));
        checkBodiesOf(record.to(), place.at("to"));
        for (int i = 0; i < record.concerns().size(); i++) {
            IssueSubject concern = record.concerns().get(i);
            Issue issue = register.byId().issues().get(concern.issue());
            if (issue == null) {
                references.unknown(place.at("concerns").at(i).at("issue"), References.ISSUE, concern.issue());
            } else if (!issue.has(concern.subject())) {
                references
                        .faults()
                        .require(
                                false,
                                RegisterFault.UNKNOWN_SUBJECT,
                                place.at("concerns").at(i).at("subject"),
                                "issue",
                                concern.issue(),
                                "what",
                                concern.subject().kind(),
                                "id",
                                concern.subject().id().orElse(""));
            }
        }
        if (record.act() instanceof Act.PlanRecorded plan
                && plan.inspection().isPresent()
                && !references.hasInspection(plan.inspection().get())) {
            references.unknown(
                    place.at("act").at("inspection"),
                    References.INSPECTION,
                    plan.inspection().get());
        }
    }

    private void checkBodiesOf(List<BodyId> named, Place place) {
        for (int i = 0; i < named.size(); i++) {
            if (!references.hasBody(named.get(i))) {
                references.unknown(place.at(i), References.BODY, named.get(i));
            }
        }
    }

    /**
     * A record that is corrected, withdrawn, assessed or followed up must have been reported no later, so that it is
     * known whenever the referring record is.
     */
    private void checkRestsOn(
            OversightRecord record, Place place, Map<RecordId, OversightRecord> byId, Set<RecordId> circling) {
        for (RecordId id : record.restsOn()) {
            OversightRecord earlier = byId.get(id);
            if (earlier == null) {
                references.unknown(place, References.RECORD, id);
                continue;
            }
            references
                    .faults()
                    .require(
                            !earlier.reportedOn().isAfter(record.reportedOn()),
                            RegisterFault.RECORD_BEFORE_ITS_CAUSE,
                            place.at("reportedOn"),
                            "id",
                            record.id(),
                            "reported",
                            record.reportedOn(),
                            "earlier",
                            id,
                            "there",
                            earlier.reportedOn());
            references
                    .faults()
                    .require(
                            !record.corrects().equals(Optional.of(id))
                                    || record.act().getClass() == earlier.act().getClass(),
                            RegisterFault.CORRECTS_ANOTHER_KIND,
                            place.at("corrects"),
                            "id",
                            record.id(),
                            "earlier",
                            id);
            boolean isReport = earlier.act() instanceof Act.ReportReceived;
            references
                    .faults()
                    .require(
                            isReport
                                    || !(record.act() instanceof Act.ReportAssessed assessed)
                                    || !assessed.report().equals(id),
                            RegisterFault.ASSESSES_NO_REPORT,
                            place.at("act").at("report"),
                            "id",
                            record.id(),
                            "earlier",
                            id);
            boolean isRaised = earlier.act() instanceof Act.Raised;
            references
                    .faults()
                    .require(
                            isRaised
                                    || !(record.act() instanceof Act.FollowedUp followedUp)
                                    || !followedUp.raised().equals(id),
                            RegisterFault.FOLLOWS_UP_NOTHING,
                            place.at("act").at("raised"),
                            "id",
                            record.id(),
                            "earlier",
                            id);
        }
        if (circling.contains(record.id())) {
            references.faults().require(false, RegisterFault.CIRCLE_OF_CORRECTIONS, place, "id", record.id());
        }
    }
}
