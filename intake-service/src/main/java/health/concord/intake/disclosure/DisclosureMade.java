package health.concord.intake.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What billing tells of a disclosure that it made. */
record DisclosureMade(
        UUID disclosure,
        UUID client,
        @Nullable UUID consent,
        String recipient,
        String purpose,
        List<String> categories,
        Instant at,
        @Nullable String reference) {}
