package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who comes to one date of a group.
 *
 * @param booked people on its roster now
 * @param warnings what to know of it; empty or null where there is nothing
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Guest(
        UUID session, UUID client, int booked, @Nullable List<UnitsWarning> warnings) {}
