package org.rectification.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.plan.Deadline;

/**
 * The original deadline with everything that was asked and decided about moving it by a day. The original stays for good;
 * the date in force is that of the last grant; where the deadline is the issue's, that of the last grant of its own before any
 * of the issue's.
 *
 * <pre>{@code
 * status.dates().original();                                    // Optional[2018-12-31]
 * status.dates().extended();                                    // Optional[2019-06-30]
 * status.dates().extensions().get(0).request().happenedOn();    // 2018-12-20
 * }</pre>
 *
 * @param deadline the deadline as planned, with its words
 * @param isInherited true if the subject inherits the issue's
 * @param extensions the requests in the order of the history; those about the issue first where its deadline is inherited
 * @param extended the day given by the last own grant, or for want of one and of an own deadline by the last; absent
 *     if there is neither
 */
public record ExtensionChain(
        Deadline deadline, boolean isInherited, List<Extension> extensions, Optional<LocalDate> extended) {

    /**
     * Makes a chain.
     *
     * @param deadline the deadline as planned
     * @param isInherited whether it is the issue's
     * @param extensions the requests
     * @param extended the day given by the last grant
     * @throws NullPointerException if an argument or an element is null
     */
    public ExtensionChain {
        Checks.notNull(deadline, "deadline");
        extensions = List.copyOf(Checks.notNull(extensions, "extensions"));
        Checks.notNull(extended, "extended");
    }

    /**
     * Returns the date as planned.
     *
     * @return the last day, included; absent if the plan names none
     */
    public Optional<LocalDate> original() {
        return deadline.due();
    }

    /**
     * Returns the date in force.
     *
     * @return the extended date, or where there is none the original one
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
