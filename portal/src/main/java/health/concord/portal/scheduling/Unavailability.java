package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a site, a room or a clinician cannot be booked.
 *
 * @param of {@code SITE}, {@code ROOM} or {@code CLINICIAN}
 * @param kind {@code CLOSURE}, {@code LEAVE}, {@code EXCEPTION} or {@code BUSY}
 * @param sessions that stand in that time, told when it is entered
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Unavailability(
        UUID id,
        String of,
        @Nullable UUID room,
        @Nullable UUID clinician,
        String kind,
        Instant from,
        Instant to,
        @Nullable String reason,
        @Nullable List<UUID> sessions) {

    public List<UUID> standing() {
        return sessions == null ? List.of() : sessions;
    }

    public boolean overlaps(Instant begins, Instant ends) {
        return from.isBefore(ends) && begins.isBefore(to);
    }

    public boolean isOfSite() {
        return of.equals("SITE");
    }
}
