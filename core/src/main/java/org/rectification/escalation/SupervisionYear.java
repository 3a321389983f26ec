package org.rectification.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.oversight.Act;
import org.rectification.oversight.CampaignId;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.RecordId;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyKind;

/**
 * The supervision of one year (年度监督): what was listed for it, which rounds were held, what the people's congress heard
 * and deliberated, and what was asked for after checks and reviews, with the state of its follow-up. A record over
 * several days belongs to the year of its last day. The records of one batch of a campaign are one round; a record
 * without a batch is a round of its own.
 *
 * <pre>{@code
 * for (SupervisionYear year : SupervisionYear.yearsIn(register, asOf)) {
 *     year.lists();
 *     year.reviews();
 *     year.asked();
 * }
 * }</pre>
 *
 * @param year the year
 * @param lists the records that list matters for the year
 * @param rounds the records of rounds held in the year
 * @param reviews the records of reviews by the people's congress
 * @param asked the feedback after checks and the opinions after reviews, raised in the year
 * @param reasons what was listed, held, heard and asked for, and what a list announced that was not heard; never empty
 * @since 0.1.0
 */
public record SupervisionYear(
        int year,
        List<RecordId> lists,
        List<RecordId> rounds,
        List<RecordId> reviews,
        List<RaisedMatter> asked,
        List<Reason> reasons) {

    private static final Set<Act.Matter> ASKED = Set.of(Act.Matter.CHECK_FEEDBACK, Act.Matter.REVIEW_OPINION);

    /**
     * Makes a year.
     *
     * @param year the year
     * @param lists the records that list matters for the year
     * @param rounds the records of rounds held in the year
     * @param reviews the records of reviews by the people's congress
     * @param asked the feedback after checks and the opinions after reviews
     * @param reasons the reasons
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if there is no reason
     */
    public SupervisionYear {
        lists = List.copyOf(Checks.notNull(lists, "lists"));
        rounds = List.copyOf(Checks.notNull(rounds, "rounds"));
        reviews = List.copyOf(Checks.notNull(reviews, "reviews"));
        asked = List.copyOf(Checks.notNull(asked, "asked"));
        reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons must not be empty, but were for " + year);
        }
    }

    /**
     * Returns the years for which something was listed, or in which a round, a review or an opinion is recorded.
     *
     * @param register the register
     * @param asOf the day, included; later records are left out
     * @return an unmodifiable list, in the order of the years
     * @throws NullPointerException if an argument is null
     */
    public static List<SupervisionYear> yearsIn(Register register, LocalDate asOf) {
        Checks.notNull(register, "register");
        Checks.notNull(asOf, "asOf");
        Map<Integer, Collected> years = new TreeMap<>();
        for (OversightRecord record : OversightRecord.inEffect(register.records(), asOf)) {
            int year = record.happenedBy().getYear();
            if (record.act() instanceof Act.ListedForYear list) {
                collected(years, list.year()).lists.add(record);
            } else if (record.act() instanceof Act.RoundHeld) {
                collected(years, year).rounds.add(record);
            } else if (record.act() instanceof Act.CongressReviewed) {
                collected(years, year).reviews.add(record);
            }
        }
        for (RaisedMatter matter : RaisedMatter.mattersIn(register, asOf)) {
            if (ASKED.contains(matter.matter())) {
                OversightRecord record = register.record(matter.record()).orElseThrow();
                collected(years, record.happenedBy().getYear()).asked.add(matter);
            }
        }
        List<SupervisionYear> answer = new ArrayList<>();
        years.forEach((year, collected) -> answer.add(collected.answer(year, register, asOf)));
        return List.copyOf(answer);
    }

    private static Collected collected(Map<Integer, Collected> years, int year) {
        return years.computeIfAbsent(year, key -> new Collected());
    }

    private record Campaign(Act.RoundKind round, CampaignId id) {}

    /** What is found of one year. */
    private static final class Collected {

        private final List<OversightRecord> lists = new ArrayList<>();
        private final List<OversightRecord> rounds = new ArrayList<>();
        private final List<OversightRecord> reviews = new ArrayList<>();
        private final List<RaisedMatter> asked = new ArrayList<>();

        private SupervisionYear answer(int year, Register register, LocalDate asOf) {
            List<Reason> reasons = new ArrayList<>();
            boolean isAnnounced = false;
            for (OversightRecord list : lists) {
                List<Body> by = bodies(list, register);
                isAnnounced |= by.stream().anyMatch(body -> body.kind() == BodyKind.PEOPLES_CONGRESS);
                Reason listed = by.isEmpty()
                        ? Reason.of(EscalationMessage.LISTED, "record", list.id(), "year", year)
                        : Reason.of(EscalationMessage.LISTED_BY, "record", list.id(), "year", year, "by", by);
                reasons.add(listed.citing(list.sources()));
            }
            rounds().forEach((campaign, number) -> reasons.add(Reason.of(
                    EscalationMessage.ROUNDS_HELD,
                    "round",
                    campaign.round(),
                    "campaign",
                    campaign.id(),
                    "count",
                    number)));
            for (OversightRecord review : reviews) {
                reasons.add(Reason.of(EscalationMessage.HEARD, "record", review.id(), "on", review.happenedBy())
                        .citing(review.sources()));
            }
            if (isAnnounced && reviews.isEmpty()) {
                reasons.add(Reason.of(EscalationMessage.NOT_HEARD, "year", year, "asOf", asOf));
            }
            if (!asked.isEmpty()) {
                long settled = asked.stream().filter(RaisedMatter::isSettled).count();
                reasons.add(Reason.of(
                        EscalationMessage.ASKED,
                        "count",
                        asked.size(),
                        "settled",
                        settled,
                        "open",
                        asked.size() - settled));
            }
            return new SupervisionYear(year, ids(lists), ids(rounds), ids(reviews), asked, reasons);
        }

        /** The number of rounds of each campaign: the records of one batch are one round. */
        private Map<Campaign, Long> rounds() {
            Map<Campaign, Long> numbers = new LinkedHashMap<>();
            Set<Act.RoundHeld> batches = new HashSet<>();
            for (OversightRecord record : rounds) {
                Act.RoundHeld held = (Act.RoundHeld) record.act();
                Act.RoundHeld batch =
                        new Act.RoundHeld(held.round(), held.campaign(), held.batch(), false, Optional.empty());
                if (held.batch().isEmpty() || batches.add(batch)) {
                    numbers.merge(new Campaign(held.round(), held.campaign()), 1L, Long::sum);
                }
            }
            return numbers;
        }

        private static List<RecordId> ids(List<OversightRecord> records) {
            return records.stream().map(OversightRecord::id).toList();
        }

        private static List<Body> bodies(OversightRecord record, Register register) {
            return record.by().stream()
                    .map(id -> register.body(id).orElseThrow())
                    .toList();
        }
    }

    @Override
    public String toString() {
        return OneLine.of(
                "SupervisionYear",
                year,
                OneLine.count(rounds.size(), "round"),
                OneLine.count(reviews.size(), "review"),
                asked.size() + " asked");
    }
}
