package health.concord.scheduling.makeup;

import health.concord.scheduling.units.UnitsWarning;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client with a seat for one date.
 *
 * @param booked clients on the roster now
 * @param warnings where the seat is past what is authorised, or nobody said whether the client may have it; only in the answer to giving it
 */
public record GuestView(
        UUID session, UUID client, int booked, @Nullable List<UnitsWarning> warnings) {}
