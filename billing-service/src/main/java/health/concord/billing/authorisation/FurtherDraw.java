package health.concord.billing.authorisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a claim on a further payer draws.
 *
 * @param authorisation null where it draws from none
 */
public record FurtherDraw(
        UUID line, @Nullable UUID authorisation, String site, LocalDate serviceDate, int units) {}
