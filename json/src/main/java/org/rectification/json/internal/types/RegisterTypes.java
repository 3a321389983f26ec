package org.rectification.json.internal.types;

import java.util.LinkedHashSet;
import java.util.List;
import org.rectification.json.internal.binding.DocumentType;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.RecursiveType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.UnionType;
import org.rectification.json.internal.binding.ValueType;
import org.rectification.register.BodySelection;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.Selection;

/** The types of {@code org.rectification.register}. */
final class RegisterTypes {

    static final DocumentType<Register> REGISTER = register();
    static final ValueType<Selection> SELECTION = selection();
    static final ValueType<BodySelection> BODY_SELECTION = bodySelection();

    private RegisterTypes() {}

    private static DocumentType<Register> register() {
        var type = DocumentType.<Register>declare("rectification/register", 1, "register");
        var title = type.required("title", BaseTypes.LOCAL_TEXT, Register::title);
        var origin = type.required("origin", ScalarType.code(Origin.values()), Register::origin);
        var originNote = type.optional("originNote", BaseTypes.LOCAL_TEXT, Register::originNote);
        var sources = type.list("sources", BaseTypes.CITATION, Register::sources);
        var bodies = type.list("bodies", ResponsibilityTypes.BODY, Register::bodies);
        var posts = type.list("posts", ResponsibilityTypes.POST, Register::posts);
        var inspections = type.list("inspections", IssueTypes.INSPECTION, Register::inspections);
        var categories = type.list("categories", IssueTypes.CATEGORY, Register::categories);
        var severities = type.list("severities", IssueTypes.SEVERITY, Register::severities);
        var phases = type.list("phases", PlanTypes.PHASE, Register::phases);
        var issues = type.list("issues", IssueTypes.ISSUE, Register::issues);
        var records = type.list("records", OversightTypes.RECORD, Register::records);
        var aggregates = type.list("aggregates", OversightTypes.AGGREGATE, Register::aggregates);
        var clues = type.list("clues", AccountabilityTypes.CLUE, Register::clues);
        var actions = type.list("actions", AccountabilityTypes.ACTION, Register::actions);
        var complaintBatches = type.list("complaintBatches", ComplaintTypes.BATCH, Register::complaintBatches);
        var complaints = type.list("complaints", ComplaintTypes.COMPLAINT, Register::complaints);
        var mechanisms = type.list("mechanisms", MechanismTypes.MECHANISM, Register::mechanisms);
        var indicators = type.list("indicators", IndicatorTypes.INDICATOR, Register::indicators);
        var readings = type.list("readings", IndicatorTypes.READING, Register::readings);
        return DocumentType.of(
                Register.class,
                type.build(in -> Register.builder(in.get(title))
                        .origin(in.get(origin))
                        .originNote(in.get(originNote))
                        .sources(in.get(sources))
                        .bodies(in.get(bodies))
                        .posts(in.get(posts))
                        .inspections(in.get(inspections))
                        .categories(in.get(categories))
                        .severities(in.get(severities))
                        .phases(in.get(phases))
                        .issues(in.get(issues))
                        .records(in.get(records))
                        .aggregates(in.get(aggregates))
                        .clues(in.get(clues))
                        .actions(in.get(actions))
                        .complaintBatches(in.get(complaintBatches))
                        .complaints(in.get(complaints))
                        .mechanisms(in.get(mechanisms))
                        .indicators(in.get(indicators))
                        .readings(in.get(readings))
                        .build()));
    }

    private static ValueType<Selection> selection() {
        var dueWithin = ObjectType.<Selection.DueWithin>named("selection");
        var span = dueWithin.required("span", BaseTypes.DATE_SPAN, Selection.DueWithin::span);

        var inPhase = ObjectType.<Selection.InPhase>named("selection");
        var phase = inPhase.required("phase", PlanTypes.PHASE_ID, Selection.InPhase::phase);

        var inCategory = ObjectType.<Selection.InCategory>named("selection");
        var category = inCategory.required("category", IssueTypes.CATEGORY_ID, Selection.InCategory::category);

        var ofSeverity = ObjectType.<Selection.OfSeverity>named("selection");
        var severity = ofSeverity.required("severity", IssueTypes.SEVERITY_ID, Selection.OfSeverity::severity);

        var ofInspection = ObjectType.<Selection.OfInspection>named("selection");
        var inspection =
                ofInspection.required("inspection", IssueTypes.INSPECTION_ID, Selection.OfInspection::inspection);

        var namingBody = ObjectType.<Selection.NamingBody>named("selection");
        var body = namingBody.required("body", ResponsibilityTypes.BODY_ID, Selection.NamingBody::body);

        var namingAny = ObjectType.<Selection.NamingAny>named("selection");
        var bodies = namingAny.list("bodies", ResponsibilityTypes.BODY_ID, any -> List.copyOf(any.bodies()));
        var roles = namingAny.list("roles", ResponsibilityTypes.ROLE, any -> List.copyOf(any.roles()));

        var inPlace = ObjectType.<Selection.InPlace>named("selection");
        var name = inPlace.required("name", BaseTypes.LOCAL_TEXT, Selection.InPlace::name);

        var not = ObjectType.<Selection.Not>named("selection");
        var inner = not.required("selection", RecursiveType.of(() -> SELECTION), Selection.Not::selection);

        var anyOf = ObjectType.<Selection.AnyOf>named("selection");
        var alternatives = anyOf.list("selections", RecursiveType.of(() -> SELECTION), Selection.AnyOf::selections);

        var allOf = ObjectType.<Selection.AllOf>named("selection");
        var selections = allOf.list("selections", RecursiveType.of(() -> SELECTION), Selection.AllOf::selections);

        return UnionType.<Selection>named("selection")
                .variant("all", Selection.All.class, nothing(new Selection.All()))
                .variant("due-by-as-of", Selection.DueByAsOf.class, nothing(new Selection.DueByAsOf()))
                .variant(
                        "due-within",
                        Selection.DueWithin.class,
                        dueWithin.build(in -> new Selection.DueWithin(in.get(span))))
                .variant("no-due-date", Selection.NoDueDate.class, nothing(new Selection.NoDueDate()))
                .variant("in-phase", Selection.InPhase.class, inPhase.build(in -> new Selection.InPhase(in.get(phase))))
                .variant(
                        "in-category",
                        Selection.InCategory.class,
                        inCategory.build(in -> new Selection.InCategory(in.get(category))))
                .variant(
                        "of-severity",
                        Selection.OfSeverity.class,
                        ofSeverity.build(in -> new Selection.OfSeverity(in.get(severity))))
                .variant(
                        "of-inspection",
                        Selection.OfInspection.class,
                        ofInspection.build(in -> new Selection.OfInspection(in.get(inspection))))
                .variant(
                        "naming-body",
                        Selection.NamingBody.class,
                        namingBody.build(in -> new Selection.NamingBody(in.get(body))))
                .variant(
                        "naming-any",
                        Selection.NamingAny.class,
                        namingAny.build(in -> new Selection.NamingAny(
                                new LinkedHashSet<>(in.get(bodies)), new LinkedHashSet<>(in.get(roles)))))
                .variant("in-place", Selection.InPlace.class, inPlace.build(in -> new Selection.InPlace(in.get(name))))
                .variant("carried-over", Selection.CarriedOver.class, nothing(new Selection.CarriedOver()))
                .variant("not", Selection.Not.class, not.build(in -> new Selection.Not(in.get(inner))))
                .variant("any-of", Selection.AnyOf.class, anyOf.build(in -> new Selection.AnyOf(in.get(alternatives))))
                .variant("all-of", Selection.AllOf.class, allOf.build(in -> new Selection.AllOf(in.get(selections))))
                .build();
    }

    private static ValueType<BodySelection> bodySelection() {
        var type = ObjectType.<BodySelection>named("selection of bodies");
        var levels = type.list("levels", ResponsibilityTypes.BODY_LEVEL, BodySelection::levels);
        var kinds = type.list("kinds", ResponsibilityTypes.BODY_KIND, BodySelection::kinds);
        var below = type.optional("below", ResponsibilityTypes.BODY_ID, BodySelection::below);
        var named = type.list("named", ResponsibilityTypes.BODY_ID, BodySelection::named);
        return type.build(in -> new BodySelection(in.get(levels), in.get(kinds), in.get(below), in.get(named)));
    }

    private static <S extends Selection> ObjectType<S> nothing(S only) {
        return ObjectType.<S>named("selection").build(in -> only);
    }
}
