package org.rectification.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;

/**
 * The provisions behind the kinds of action. A period of effect is given only if the provision that fixes it was
 * available. Earlier texts of the Party's regulations were not, so there is none before 2024.
 */
final class Bases {

    private static final Citation PARTY_REGULATIONS =
            Citation.of(LocalText.of("中国共产党纪律处分条例", "Regulations on Disciplinary Action of the Party"));
    private static final Citation CIVIL_SERVANTS = Citation.of(
            LocalText.of("行政机关公务员处分条例", "Regulations on Sanctions for Civil Servants of Administrative Organs"));
    private static final Citation PUBLIC_OFFICIALS =
            Citation.of(LocalText.of("中华人民共和国公职人员政务处分法", "Law on Governmental Sanctions for Public Employees"));
    private static final Citation SUPERVISION = Citation.of(LocalText.of("中华人民共和国监察法", "Supervision Law"));
    private static final Citation DAMAGE = Citation.of(LocalText.of(
            "党政领导干部生态环境损害责任追究办法（试行）", "Measures on Accountability of Leading Officials for Ecological Damage (trial)"));
    private static final Citation ENVIRONMENT =
            Citation.of(LocalText.of("中华人民共和国环境保护法", "Environmental Protection Law"));

    private static final DateSpan PARTY_TEXT_READ = DateSpan.from(LocalDate.of(2024, 1, 1));
    private static final LocalDate ACT_IN_FORCE = LocalDate.of(2020, 7, 1);
    private static final DateSpan ACT = DateSpan.from(ACT_IN_FORCE);
    private static final DateSpan REGULATIONS = DateSpan.of(LocalDate.of(2007, 6, 1), ACT_IN_FORCE.minusDays(1));

    private Bases() {}

    /**
     * Under the Act, appointing bodies also impose sanctions by its chapters 2 and 3 (Art. 2), so it covers everybody.
     */
    static List<LegalBasis> sanction(int months) {
        return List.of(
                new LegalBasis(
                        CIVIL_SERVANTS.withProvision("Art. 7"),
                        REGULATIONS,
                        List.of(PersonCategory.CIVIL_SERVANT),
                        Optional.of(months)),
                new LegalBasis(PUBLIC_OFFICIALS.withProvision("Art. 8"), ACT, List.of(), Optional.of(months)));
    }

    static List<LegalBasis> dismissal() {
        return List.of(
                new LegalBasis(
                        CIVIL_SERVANTS.withProvision("Art. 9"),
                        REGULATIONS,
                        List.of(PersonCategory.CIVIL_SERVANT),
                        Optional.empty()),
                new LegalBasis(PUBLIC_OFFICIALS.withProvision("Art. 26"), ACT, List.of(), Optional.empty()));
    }

    static List<LegalBasis> partyWarning(int months) {
        return List.of(new LegalBasis(
                PARTY_REGULATIONS.withProvision("Art. 10"), PARTY_TEXT_READ, List.of(), Optional.of(months)));
    }

    static List<LegalBasis> party(String articles) {
        return withoutPeriod(PARTY_REGULATIONS.withProvision(articles), PARTY_TEXT_READ);
    }

    static List<LegalBasis> unit() {
        return withoutPeriod(PARTY_REGULATIONS.withProvision("Art. 9"), PARTY_TEXT_READ);
    }

    static List<LegalBasis> supervision() {
        return withoutPeriod(
                SUPERVISION.withPublishedOn(LocalDate.of(2018, 3, 20)), DateSpan.from(LocalDate.of(2018, 3, 20)));
    }

    static List<LegalBasis> lightCase() {
        return withoutPeriod(PUBLIC_OFFICIALS.withProvision("Art. 12"), ACT);
    }

    static List<LegalBasis> damage() {
        return withoutPeriod(DAMAGE, DateSpan.from(LocalDate.of(2015, 8, 9)));
    }

    static List<LegalBasis> detention() {
        return withoutPeriod(ENVIRONMENT.withProvision("Art. 63"), DateSpan.from(LocalDate.of(2015, 1, 1)));
    }

    private static List<LegalBasis> withoutPeriod(Citation source, DateSpan inForce) {
        return List.of(new LegalBasis(source, inForce, List.of(), Optional.empty()));
    }
}
