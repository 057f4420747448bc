package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** Someone who comes to one date of a group; {@code booked} people are on its roster now. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Guest(UUID session, UUID client, int booked) {}
