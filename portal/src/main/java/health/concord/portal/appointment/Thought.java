package health.concord.portal.appointment;

import health.concord.portal.coverage.UnitsNotice;
import health.concord.portal.peer.Asked;
import health.concord.portal.scheduling.Units;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a client's units the page shows.
 *
 * @param days that are thought of
 * @param notice of what is booked already; null where there is nothing to know
 */
record Thought(
        Asked<Units> units, List<LocalDate> days, @Nullable UnitsNotice notice) {}
