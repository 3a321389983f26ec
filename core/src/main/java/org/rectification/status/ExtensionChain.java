package org.rectification.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.plan.Deadline;

/**
 * The original deadline with all extension requests and decisions recorded up to a date. The original deadline never
 * changes; the date in force is that of the last grant. If the subject inherits the deadline, a grant to the
 * subject itself takes precedence over a grant to the issue.
 *
 * <pre>{@code
 * status.dates().original();                                    // Optional[2018-12-31]
 * status.dates().extended();                                    // Optional[2019-06-30]
 * status.dates().extensions().get(0).request().happenedOn();    // 2018-12-20
 * }</pre>
 *
 * @param deadline the deadline as planned, with its wording
 * @param isInherited true if the subject inherits the deadline
 * @param extensions the requests in the order of the history; if the deadline is inherited, those for the issue come
 *     first
 * @param extended the date of the subject's last grant or, if it has none and inherits the deadline, of the issue's
 *     last grant; empty if there is no grant
 * @since 0.1.0
 */
public record ExtensionChain(
        Deadline deadline, boolean isInherited, List<Extension> extensions, Optional<LocalDate> extended) {

    /**
     * Creates a chain.
     *
     * @param deadline the deadline as planned
     * @param isInherited true if the subject inherits the deadline
     * @param extensions the requests
     * @param extended the date of the last grant
     * @throws NullPointerException if an argument or an element is null
     */
    public ExtensionChain {
        Checks.notNull(deadline, "deadline");
        extensions = List.copyOf(Checks.notNull(extensions, "extensions"));
        Checks.notNull(extended, "extended");
    }

    /**
     * Returns the original last day.
     *
     * @return the last day, included; empty if the plan states none
     */
    public Optional<LocalDate> original() {
        return deadline.due();
    }

    /**
     * Returns the last day in force.
     *
     * @return the extended date, or the original one if there is no extension
     */
    public Optional<LocalDate> due() {
        return extended.or(this::original);
    }

    @Override
    public String toString() {
        return OneLine.of(
                "ExtensionChain",
                deadline,
                OneLine.count(extensions.size(), "request"),
                OneLine.with("extended to", extended));
    }
}
