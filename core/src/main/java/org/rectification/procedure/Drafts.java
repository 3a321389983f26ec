package org.rectification.procedure;

import java.util.List;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.base.Truth;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.TimeLimit;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.StageId;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Role;

/** Shorthand for writing the procedures of the library. */
final class Drafts {

    /**
     * Central inspection in all its forms. A source that mentions central inspection without detail excludes neither
     * look-back nor special inspections, but excludes inspections of other levels.
     */
    static final Scope CENTRAL = Scope.unspecified()
            .withInspections(List.of(InspectionKind.CENTRAL, InspectionKind.LOOK_BACK, InspectionKind.SPECIAL));

    private Drafts() {}

    static LocalText words(String chinese, String english) {
        return LocalText.of(chinese, english);
    }

    static StageId id(String id) {
        return StageId.of(id);
    }

    static ProcedureBuilder procedure(String id, String chinese, String english) {
        return Procedure.builder(ProcedureId.of(id)).jurisdiction(words(chinese, english));
    }

    static Citation document(String chinese, String english) {
        return Citation.of(words(chinese, english));
    }

    static StageBuilder stage(String id, CloseOutStage kind, String chinese, String english) {
        return Stage.builder(StageId.of(id))
                .kind(kind)
                .name(words(chinese, english))
                .certainty(Certainty.STATED);
    }

    static Actor role(Role role, Certainty certainty) {
        return new Actor(role.label(), List.of(role), List.of(), certainty);
    }

    static Actor level(String chinese, String english, BodyLevel level, Certainty certainty) {
        return new Actor(words(chinese, english), List.of(), List.of(level), certainty);
    }

    /** A length observed in notices, which counted their first day. */
    static Interval observed(TimeLimit length) {
        return Interval.ofNotice()
                .observedAs(length)
                .counted(CountingConvention.publicNotice())
                .withCertainty(Certainty.OBSERVED);
    }

    static Closing closing(String stage, Certainty certainty) {
        return new Closing(StageId.of(stage), Truth.UNDECIDABLE, certainty);
    }

    static Closing closing(String stage, boolean byFiling, Certainty certainty) {
        return new Closing(StageId.of(stage), Truth.of(byFiling), certainty);
    }
}
