package org.rectification.issue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rectification.internal.IssueAccess;
import org.rectification.internal.Standings;

/** Gives the kernel access to the packed forms of issues and histories. */
final class KernelAccess implements IssueAccess {

    @Override
    public long firstDay(Object issue) {
        return ((Issue) issue).raisedDay();
    }

    @Override
    public long lastDueDay(Object issue) {
        return ((Issue) issue).dueDayInTheEnd();
    }

    @Override
    public @Nullable Object phase(Object issue) {
        return ((Issue) issue).filedUnder();
    }

    @Override
    public int standingOn(Object issue, LocalDate asOf) {
        return ((Issue) issue).standingOn(asOf);
    }

    @Override
    public Standings standings(Object issue) {
        return ((Issue) issue).standings();
    }

    @Override
    public Standings standingsAsKnown(Object issue) {
        return ((Issue) issue).standingsAsKnown();
    }

    @Override
    public int standingOf(Object history, Object subject, LocalDate asOf) {
        return ((History) history).standingOf((Subject) subject, asOf);
    }

    @Override
    public boolean isExceptedOn(Object issue, LocalDate asOf) {
        return ((Issue) issue).isExceptedOn(asOf);
    }

    @Override
    public boolean recordsEndOfMeasure(Object history) {
        return ((History) history).recordsEndOfMeasure();
    }

    @Override
    public boolean needsDueDays(Object issue) {
        return ((Issue) issue).needsDueDays();
    }

    @Override
    public boolean isAnyEndedOrExcepted(Object history) {
        return ((History) history).isAnyEndedOrExcepted();
    }

    @Override
    public Standings standingsOf(Object history, Object subject) {
        return ((History) history).standingsOf((Subject) subject);
    }

    @Override
    public Standings standingsKnownBy(Object history, Object subject, LocalDate date) {
        return ((History) history).standingsKnownBy((Subject) subject, date);
    }

    @Override
    public Standings standingsAsKnownOf(Object history, Object subject) {
        return ((History) history).standingsAsKnownOf((Subject) subject);
    }
}
