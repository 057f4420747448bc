package health.concord.scheduling.session;

import health.concord.scheduling.units.UnitsWarning;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of one client that were booked as a whole; those to come that take place.
 *
 * @param warnings where they were booked past what is authorised; only in the answer to their booking
 * @param unitsEndBefore warns: the client's first session, of all, that no authorised unit is left for
 */
public record AppointmentsView(
        UUID id,
        List<SessionView> sessions,
        @Nullable LocalDate unitsEndBefore,
        @Nullable List<UnitsWarning> warnings) {}
