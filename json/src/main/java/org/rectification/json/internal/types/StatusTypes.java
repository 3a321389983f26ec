package org.rectification.json.internal.types;

import java.util.Optional;
import org.rectification.json.internal.binding.ListType;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.ValueType;
import org.rectification.status.ExtensionPolicy;
import org.rectification.status.ExtensionPolicyBuilder;
import org.rectification.status.LimitTable;
import org.rectification.status.ReminderGrades;
import org.rectification.status.StatusRule;

/** The types of {@code org.rectification.status}. */
final class StatusTypes {

    static final ValueType<ExtensionPolicy> EXTENSION_POLICY = extensionPolicy();

    static final ValueType<LimitTable.Row> LIMIT_ROW = limitRow();
    static final ValueType<LimitTable> LIMIT_TABLE = limitTable();
    static final ValueType<ReminderGrades> REMINDERS = reminders();

    private StatusTypes() {}

    private static ValueType<LimitTable> limitTable() {
        var type = ObjectType.<LimitTable>named("table of limits");
        var name = type.required("name", BaseTypes.TEXT, LimitTable::name);
        var title = type.required("title", BaseTypes.LOCAL_TEXT, LimitTable::title);
        var rows = type.list("rows", LIMIT_ROW, LimitTable::rows);
        var sources = type.list("sources", BaseTypes.CITATION, LimitTable::sources);
        return type.build(in -> LimitTable.builder(in.get(name))
                .title(in.get(title))
                .rows(in.get(rows))
                .sources(in.get(sources))
                .build());
    }

    private static ValueType<LimitTable.Row> limitRow() {
        var type = ObjectType.<LimitTable.Row>named("row of limits");
        var severity = type.optional("severity", IssueTypes.SEVERITY_ID, LimitTable.Row::severity);
        var category = type.optional("category", IssueTypes.CATEGORY_ID, LimitTable.Row::category);
        var inspection = type.optional("inspection", IssueTypes.INSPECTION_KIND, LimitTable.Row::inspection);
        var limit = type.required("limit", PlanTypes.RELATIVE_LIMIT, LimitTable.Row::limit);
        return type.build(
                in -> new LimitTable.Row(in.get(severity), in.get(category), in.get(inspection), in.get(limit)));
    }

    private static ValueType<ReminderGrades> reminders() {
        var type = ObjectType.<ReminderGrades>named("reminders");
        var unit = type.required("unit", ScalarType.code(StatusRule.DayUnit.values()), ReminderGrades::unit);
        var grades = type.list("grades", reminder(), ReminderGrades::grades);
        return type.build(in -> new ReminderGrades(in.get(unit), in.get(grades)));
    }

    private static ValueType<ReminderGrades.Grade> reminder() {
        var type = ObjectType.<ReminderGrades.Grade>named("reminder");
        var name = type.required("name", BaseTypes.LOCAL_TEXT, ReminderGrades.Grade::name);
        var days = type.required("days", ScalarType.smallInteger(), ReminderGrades.Grade::days);
        return type.build(in -> new ReminderGrades.Grade(in.get(name), in.get(days)));
    }

    private static ValueType<ExtensionPolicy> extensionPolicy() {
        var type = ObjectType.<ExtensionPolicy>named("extension policy");
        var name = type.required("name", BaseTypes.TEXT, ExtensionPolicy::name);
        var title = type.required("title", BaseTypes.LOCAL_TEXT, ExtensionPolicy::title);
        var levels = type.optional(
                "grantingLevels",
                ListType.of(ResponsibilityTypes.BODY_LEVEL),
                policy -> Optional.of(policy.grantingLevels()));
        var roles = type.optional(
                "grantingRoles", ListType.of(ResponsibilityTypes.ROLE), policy -> Optional.of(policy.grantingRoles()));
        var asker = type.optional("askerMayGrant", ScalarType.truth(), policy -> Optional.of(policy.askerMayGrant()));
        var times = type.optional("mostTimes", ScalarType.smallInteger(), policy -> Omitted.boxed(policy.mostTimes()));
        var longest = type.optional("longest", CalendarTypes.TIME_LIMIT, ExtensionPolicy::longest);
        var total = type.optional("longestInTotal", CalendarTypes.TIME_LIMIT, ExtensionPolicy::longestInTotal);
        var before =
                type.optional("daysBefore", ScalarType.smallInteger(), policy -> Omitted.boxed(policy.daysBefore()));
        var inForce = type.optional("inForce", BaseTypes.DATE_SPAN, ExtensionPolicy::inForce);
        var sources = type.list("sources", BaseTypes.CITATION, ExtensionPolicy::sources);
        return type.build(in -> {
            ExtensionPolicyBuilder policy = ExtensionPolicy.builder(in.get(name))
                    .title(in.get(title))
                    .mostTimes(Omitted.unboxed(in.get(times)))
                    .longest(in.get(longest))
                    .longestInTotal(in.get(total))
                    .daysBefore(Omitted.unboxed(in.get(before)))
                    .inForce(in.get(inForce))
                    .sources(in.get(sources));
            in.get(levels).ifPresent(policy::grantingLevels);
            in.get(roles).ifPresent(policy::grantingRoles);
            in.get(asker).ifPresent(policy::askerMayGrant);
            return policy.build();
        });
    }
}
