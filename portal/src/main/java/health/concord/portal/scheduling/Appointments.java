package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of one client that were booked as a whole.
 *
 * @param unitsEndBefore the client's first session that no authorised unit is left for
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Appointments(
        UUID id, List<Session> sessions, @Nullable LocalDate unitsEndBefore) {}
