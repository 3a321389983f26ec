package org.rectification.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.DateSpan;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;

/**
 * The kind of an accountability action. A kind is only as specific as its source: "held accountable" does not state the
 * measure, "disciplined" does not state the authority. The names of government sanctions changed when the Supervision
 * Law came into force on 20 March 2018; a kind that names them by the old or the new name has a {@link #validity()}.
 *
 * @since 0.1.0
 */
public enum ActionKind implements Labelled {
    /** Warning within the Party (党内警告). */
    PARTY_WARNING(
            ActionFamily.PARTY_SANCTION,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.partyWarning(12),
            LocalText.of("党内警告", "Party warning")),
    /** Serious warning within the Party (党内严重警告). */
    PARTY_SERIOUS_WARNING(
            ActionFamily.PARTY_SANCTION,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.partyWarning(18),
            LocalText.of("党内严重警告", "serious Party warning")),
    /** Removal from Party posts (撤销党内职务). The provision that fixes its period of effect was not available. */
    PARTY_POST_REMOVAL(
            ActionFamily.PARTY_SANCTION,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.party("Art. 8, Art. 11"),
            LocalText.of("撤销党内职务", "removal from Party posts")),
    /** Probation within the Party (留党察看). The provision that fixes its period of effect was not available. */
    PARTY_PROBATION(
            ActionFamily.PARTY_SANCTION,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.party("Art. 8"),
            LocalText.of("留党察看", "probation within the Party")),
    /** Expulsion from the Party (开除党籍). */
    PARTY_EXPULSION(
            ActionFamily.PARTY_SANCTION,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.party("Art. 8"),
            LocalText.of("开除党籍", "expulsion from the Party")),
    /** A sanction of the Party, kind unspecified (党纪处分). */
    PARTY_SANCTION(
            ActionFamily.PARTY_SANCTION,
            Applies.PERSON,
            Names.ANY_TIME,
            List.of(),
            LocalText.of("党纪处分", "Party sanction, kind unspecified")),
    /** Warning (警告). */
    WARNING(
            ActionFamily.GOVERNMENT_SANCTION,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.sanction(6),
            LocalText.of("警告", "warning")),
    /** Demerit (记过). */
    DEMERIT(
            ActionFamily.GOVERNMENT_SANCTION,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.sanction(12),
            LocalText.of("记过", "demerit")),
    /** Serious demerit (记大过). */
    SERIOUS_DEMERIT(
            ActionFamily.GOVERNMENT_SANCTION,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.sanction(18),
            LocalText.of("记大过", "serious demerit")),
    /** Downgrading (降级). */
    DOWNGRADING(
            ActionFamily.GOVERNMENT_SANCTION,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.sanction(24),
            LocalText.of("降级", "downgrading")),
    /** Removal from office (撤职). */
    REMOVAL_FROM_OFFICE(
            ActionFamily.GOVERNMENT_SANCTION,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.sanction(24),
            LocalText.of("撤职", "removal from office")),
    /** Dismissal (开除): it ends the employment, so it has no period of effect. */
    DISMISSAL(
            ActionFamily.GOVERNMENT_SANCTION,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.dismissal(),
            LocalText.of("开除", "dismissal")),
    /** Administrative discipline, kind unspecified (政纪处分): the name until 19 March 2018. */
    ADMINISTRATIVE_DISCIPLINE(
            ActionFamily.GOVERNMENT_SANCTION,
            Applies.PERSON,
            Names.UNTIL_2018,
            List.of(),
            LocalText.of("政纪处分", "administrative discipline, kind unspecified")),
    /** A government sanction, kind unspecified (政务处分): the name since 20 March 2018. */
    GOVERNMENT_SANCTION(
            ActionFamily.GOVERNMENT_SANCTION,
            Applies.PERSON,
            Names.SINCE_2018,
            Bases.supervision(),
            LocalText.of("政务处分", "government sanction, kind unspecified")),
    /** Transfer from the post (调离岗位). */
    TRANSFERRED(
            ActionFamily.ORGANIZATIONAL_MEASURE,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.damage(),
            LocalText.of("调离岗位", "transfer from the post")),
    /** Resignation over a fault (引咎辞职). */
    RESIGNATION_OVER_FAULT(
            ActionFamily.ORGANIZATIONAL_MEASURE,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.damage(),
            LocalText.of("引咎辞职", "resignation over a fault")),
    /** Resignation by order (责令辞职). */
    RESIGNATION_ORDERED(
            ActionFamily.ORGANIZATIONAL_MEASURE,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.damage(),
            LocalText.of("责令辞职", "resignation by order")),
    /** Removal from the post, not as a sanction (免职). */
    REMOVED_FROM_POST(
            ActionFamily.ORGANIZATIONAL_MEASURE,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.damage(),
            LocalText.of("免职", "removal from the post")),
    /** Demotion, not as a sanction (降职). */
    DEMOTED(
            ActionFamily.ORGANIZATIONAL_MEASURE,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.damage(),
            LocalText.of("降职", "demotion")),
    /** Suspension for review (停职检查). */
    SUSPENDED(
            ActionFamily.ORGANIZATIONAL_MEASURE,
            Applies.PERSON,
            Names.ANY_TIME,
            List.of(),
            LocalText.of("停职检查", "suspension for review")),
    /** Transfer to another post (调整职务). */
    POST_ADJUSTED(
            ActionFamily.ORGANIZATIONAL_MEASURE,
            Applies.PERSON,
            Names.ANY_TIME,
            List.of(),
            LocalText.of("调整职务", "adjustment of the post")),
    /** An organizational measure, kind unspecified (组织处理). */
    ORGANIZATIONAL_MEASURE(
            ActionFamily.ORGANIZATIONAL_MEASURE,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.damage(),
            LocalText.of("组织处理", "organizational measure, kind unspecified")),
    /** Admonition (诫勉). */
    ADMONISHED(
            ActionFamily.ADMONITION,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.lightCase(),
            LocalText.of("诫勉", "admonition")),
    /** Public apology by order (责令公开道歉). */
    PUBLIC_APOLOGY(
            ActionFamily.ADMONITION,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.damage(),
            LocalText.of("责令公开道歉", "public apology by order")),
    /** Criticism and education (批评教育). */
    CRITICIZED(
            ActionFamily.ADMONITION,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.lightCase(),
            LocalText.of("批评教育", "criticism and education")),
    /** A written self-review (责令检查、书面检查). */
    WRITTEN_REVIEW(
            ActionFamily.ADMONITION,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.lightCase(),
            LocalText.of("书面检查", "written self-review")),
    /** A reminder talk (谈话提醒). */
    REMINDER_TALK(
            ActionFamily.ADMONITION,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.lightCase(),
            LocalText.of("谈话提醒", "reminder talk")),
    /** Censure in a circular (通报、通报问责). */
    CENSURED_IN_CIRCULAR(
            ActionFamily.ADMONITION,
            Applies.PERSON,
            Names.ANY_TIME,
            List.of(),
            LocalText.of("通报问责", "censure in a circular")),
    /** A unit's written self-review (书面检查). */
    UNIT_WRITTEN_REVIEW(
            ActionFamily.UNIT_ACCOUNTABILITY,
            Applies.UNIT,
            Names.ANY_TIME,
            Bases.unit(),
            LocalText.of("单位书面检查", "written self-review of a unit")),
    /** Censure of a unit in a circular (通报批评). */
    UNIT_CENSURED(
            ActionFamily.UNIT_ACCOUNTABILITY,
            Applies.UNIT,
            Names.ANY_TIME,
            Bases.unit(),
            LocalText.of("单位通报批评", "censure of a unit")),
    /** Reorganization of a unit (改组). */
    UNIT_REORGANIZED(
            ActionFamily.UNIT_ACCOUNTABILITY,
            Applies.UNIT,
            Names.ANY_TIME,
            Bases.unit(),
            LocalText.of("改组", "reorganization of a unit")),
    /** Dissolution of a unit (解散). */
    UNIT_DISSOLVED(
            ActionFamily.UNIT_ACCOUNTABILITY,
            Applies.UNIT,
            Names.ANY_TIME,
            Bases.unit(),
            LocalText.of("解散", "dissolution of a unit")),
    /** A unit held accountable, kind unspecified (单位被问责). */
    UNIT_HELD_ACCOUNTABLE(
            ActionFamily.UNIT_ACCOUNTABILITY,
            Applies.UNIT,
            Names.ANY_TIME,
            List.of(),
            LocalText.of("单位被问责", "unit held accountable, kind unspecified")),
    /** Held accountable, kind unspecified (问责). */
    HELD_ACCOUNTABLE(
            ActionFamily.UNSPECIFIED,
            Applies.ANYONE,
            Names.ANY_TIME,
            List.of(),
            LocalText.of("问责", "held accountable, kind unspecified")),
    /** Disciplined, Party or government unspecified (纪律处分). */
    DISCIPLINED(
            ActionFamily.UNSPECIFIED,
            Applies.PERSON,
            Names.ANY_TIME,
            List.of(),
            LocalText.of("纪律处分", "disciplined, Party or government unspecified")),
    /** Party sanction or administrative discipline, not distinguished (党纪政纪处分): the name until 19 March 2018. */
    PARTY_OR_ADMINISTRATIVE_DISCIPLINE(
            ActionFamily.UNSPECIFIED,
            Applies.PERSON,
            Names.UNTIL_2018,
            List.of(),
            LocalText.of("党纪政纪处分", "Party sanction or administrative discipline")),
    /** Party or government sanction, not distinguished (党纪政务处分): the name since 20 March 2018. */
    PARTY_OR_GOVERNMENT_SANCTION(
            ActionFamily.UNSPECIFIED,
            Applies.PERSON,
            Names.SINCE_2018,
            Bases.supervision(),
            LocalText.of("党纪政务处分", "Party or government sanction")),
    /** Another measure, unspecified (其他处理). */
    OTHER_ACCOUNTABILITY(
            ActionFamily.UNSPECIFIED,
            Applies.ANYONE,
            Names.ANY_TIME,
            List.of(),
            LocalText.of("其他处理", "other accountability")),
    /** Interviewed (约谈): an administrative measure, not a sanction. */
    INTERVIEWED(ActionFamily.INTERVIEW, Applies.ANYONE, Names.ANY_TIME, List.of(), LocalText.of("约谈", "interviewed")),
    /** Administrative detention (行政拘留). */
    ADMINISTRATIVELY_DETAINED(
            ActionFamily.LAW_ENFORCEMENT,
            Applies.PERSON,
            Names.ANY_TIME,
            Bases.detention(),
            LocalText.of("行政拘留", "administratively detained")),
    /** Criminal detention (刑事拘留). */
    CRIMINALLY_DETAINED(
            ActionFamily.LAW_ENFORCEMENT,
            Applies.PERSON,
            Names.ANY_TIME,
            List.of(),
            LocalText.of("刑事拘留", "criminally detained")),
    /** Detention, administrative or criminal unspecified (拘留). */
    DETAINED(
            ActionFamily.LAW_ENFORCEMENT,
            Applies.PERSON,
            Names.ANY_TIME,
            List.of(),
            LocalText.of("拘留", "detained, kind unspecified")),
    /** An administrative penalty case filed (立案处罚). */
    PENALTY_CASE_FILED(
            ActionFamily.LAW_ENFORCEMENT,
            Applies.ANYONE,
            Names.ANY_TIME,
            List.of(),
            LocalText.of("立案处罚", "penalty case filed")),
    /** A criminal case filed (立案侦查). */
    CRIMINAL_CASE_FILED(
            ActionFamily.LAW_ENFORCEMENT,
            Applies.ANYONE,
            Names.ANY_TIME,
            List.of(),
            LocalText.of("立案侦查", "criminal case filed")),
    /** Ordered to rectify (责令整改). */
    ORDERED_TO_RECTIFY(
            ActionFamily.LAW_ENFORCEMENT,
            Applies.ANYONE,
            Names.ANY_TIME,
            List.of(),
            LocalText.of("责令整改", "ordered to rectify")),
    /** Referral to the judiciary (移送司法). */
    REFERRED_TO_JUDICIARY(
            ActionFamily.REFERRAL,
            Applies.ANYONE,
            Names.ANY_TIME,
            List.of(),
            LocalText.of("移送司法", "referred to the judiciary")),
    /** Under review by a Party organization (组织审查). */
    PARTY_REVIEW(
            ActionFamily.REFERRAL,
            Applies.PERSON,
            Names.ANY_TIME,
            List.of(),
            LocalText.of("组织审查", "under Party review")),
    /** Referral to another authority (移送其他机关). */
    REFERRED_ELSEWHERE(
            ActionFamily.REFERRAL,
            Applies.ANYONE,
            Names.ANY_TIME,
            List.of(),
            LocalText.of("移送其他机关", "referred to another authority"));

    /** The subjects a kind applies to. */
    private enum Applies {
        PERSON,
        UNIT,
        ANYONE
    }

    /** The days on which a name is in use. */
    private static final class Names {
        private static final LocalDate SUPERVISION_LAW = LocalDate.of(2018, 3, 20);
        private static final DateSpan ANY_TIME = new DateSpan(Optional.empty(), Optional.empty());
        private static final DateSpan UNTIL_2018 = DateSpan.until(SUPERVISION_LAW.minusDays(1));
        private static final DateSpan SINCE_2018 = DateSpan.from(SUPERVISION_LAW);
    }

    private final ActionFamily family;
    private final Applies applies;
    private final DateSpan validity;
    private final List<LegalBasis> bases;
    private final LocalText label;

    ActionKind(ActionFamily family, Applies applies, DateSpan validity, List<LegalBasis> bases, LocalText label) {
        this.family = family;
        this.applies = applies;
        this.validity = validity;
        this.bases = bases;
        this.label = label;
    }

    /**
     * Returns the family of the kind.
     *
     * @return the family
     */
    public ActionFamily family() {
        return family;
    }

    /**
     * Returns whether the kind applies to persons.
     *
     * @return false for measures against units only
     */
    public boolean meetsPersons() {
        return applies != Applies.UNIT;
    }

    /**
     * Returns whether the kind applies to units.
     *
     * @return false for measures against persons only
     */
    public boolean meetsUnits() {
        return applies != Applies.PERSON;
    }

    /**
     * Returns the days on which the name of the kind is in use.
     *
     * @return the span, open at an unknown end
     */
    public DateSpan validity() {
        return validity;
    }

    /**
     * Returns the provisions on the kind, as far as they were available.
     *
     * @return an unmodifiable list, the earliest first; empty if none was available
     */
    public List<LegalBasis> bases() {
        return bases;
    }

    /**
     * Returns the provision that applies to a person on a day.
     *
     * @param day the day
     * @param category the category of the person, if known
     * @return the latest applicable provision, if one was available
     * @throws NullPointerException if an argument is null
     */
    public Optional<LegalBasis> basisOn(LocalDate day, Optional<PersonCategory> category) {
        Checks.notNull(day, "day");
        Checks.notNull(category, "category");
        return bases.stream().filter(basis -> basis.covers(day, category)).reduce((earlier, later) -> later);
    }

    /**
     * Returns whether the kind is applicable to a subject. A measure against units does not apply to persons, nor the
     * reverse. A government sanction does not apply to a person without public power, and a manager of a grass-roots
     * committee can receive none above a serious demerit (Law on Governmental Sanctions for Public Employees, Art. 22).
     *
     * @param subject the subject
     * @return true if the kind is applicable
     * @throws NullPointerException if the subject is null
     */
    public boolean appliesTo(AccountableSubject subject) {
        Checks.notNull(subject, "subject");
        if (!(subject instanceof AccountableSubject.Person person)) {
            return meetsUnits();
        }
        if (!meetsPersons()) {
            return false;
        }
        if (family != ActionFamily.GOVERNMENT_SANCTION || person.category().isEmpty()) {
            return true;
        }
        return switch (person.category().get()) {
            case NOT_PUBLIC -> false;
            case GRASSROOTS -> this != DOWNGRADING && this != REMOVAL_FROM_OFFICE && this != DISMISSAL;
            default -> true;
        };
    }

    @Override
    public LocalText label() {
        return label;
    }
}
