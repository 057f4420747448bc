package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/** Sessions of one client that were booked as a whole. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Appointments(UUID id, List<Session> sessions) {}
