package health.concord.scheduling.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Intake told on which days a client is away in an episode: all of them, in place of what it told before. */
public record LeavesTold(UUID client, UUID episode, String site, List<Away> days) {

    /** Both included. */
    public record Away(LocalDate first, LocalDate last) {

        /** What is left of it when the episode ended; all of it while it goes on. */
        Optional<Away> until(@Nullable LocalDate closedOn) {
            if (closedOn == null || !last.isAfter(closedOn)) {
                return Optional.of(this);
            }
            return first.isAfter(closedOn) ? Optional.empty() : Optional.of(new Away(first, closedOn));
        }
    }
}
