package org.rectification.status;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The faults of a table of limits. */
enum LimitTableFault implements MessageCode {
    NO_ROW("limit-table.no-row", "table of limits must have at least one row, but has none", "时限表须至少有一行，实无"),
    START(
            "limit-table.start",
            "limit must count from a stated event before or during the work, but counts from {start:LimitStart}",
            "时限须自整改前或整改中的明确事项起算，实为{start}"),
    TWO_ROWS(
            "limit-table.two-rows",
            "of two rows that fit one case, one must state all that the other states, and more, but these do not:"
                    + " \"{first:LimitTable.Row}\" and \"{second:LimitTable.Row}\"",
            "同时适用于一种情形的两行，其一须包含另一行的全部条件并更具体，实为“{first}”与“{second}”"),
    NO_SOURCE("limit-table.no-source", "table of limits must have a source, but has none", "时限表须有依据，实际未列");

    private final MessageTemplate template;

    LimitTableFault(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
