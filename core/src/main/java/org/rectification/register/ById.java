package org.rectification.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rectification.issue.Category;
import org.rectification.issue.CategoryId;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Severity;
import org.rectification.issue.SeverityId;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.RecordId;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.Post;
import org.rectification.responsibility.PostId;

/** The index of a register by id. */
record ById(
        Map<BodyId, Body> bodies,
        Map<PostId, Post> posts,
        Map<InspectionId, Inspection> inspections,
        Map<CategoryId, Category> categories,
        Map<SeverityId, Severity> severities,
        Map<PhaseId, Phase> phases,
        Map<IssueId, Issue> issues,
        Map<RecordId, OversightRecord> records,
        Map<RecordId, AggregateRecord> aggregates) {

    static ById of(Register register) {
        return new ById(
                index(register.bodies(), Body::id),
                index(register.posts(), Post::id),
                index(register.inspections(), Inspection::id),
                index(register.categories(), Category::id),
                index(register.severities(), Severity::id),
                index(register.phases(), Phase::id),
                index(register.issues(), Issue::id),
                index(register.records(), OversightRecord::id),
                index(register.aggregates(), AggregateRecord::id));
    }

    private static <I, T> Map<I, T> index(List<T> values, Function<T, I> idOf) {
        Map<I, T> byId = new HashMap<>(values.size() * 2);
        values.forEach(value -> byId.putIfAbsent(idOf.apply(value), value));
        return byId;
    }
}
