package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits for a seat.
 *
 * @param state {@code WAITING}, or {@code OFFERED} while a seat is kept; others are over
 * @param passedOver why a seat that was free could not be offered
 * @param passedOverBecause the same in words, where matching's rules are against it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Waiting(
        UUID id,
        UUID client,
        UUID episode,
        @Nullable UUID series,
        int priority,
        Instant joinedAt,
        String state,
        @Nullable UUID offeredSeries,
        @Nullable Instant offerUntil,
        @Nullable String passedOver,
        @Nullable String passedOverBecause) {

    public boolean isOffered() {
        return state.equals("OFFERED");
    }

    /** Whether it is for this group's series, by wish or by offer. */
    public boolean isFor(UUID wanted) {
        return wanted.equals(isOffered() ? offeredSeries : series);
    }

    public String passedOverWords() {
        return switch (passedOver == null ? "" : passedOver) {
            case "" -> "";
            case "TIME_CONFLICT" -> Say.words("scheduling.passedConflict");
            case "ALREADY_SEATED" -> Say.words("scheduling.passedSeated");
            default -> Say.words("scheduling.passedOver", passedOverBecause == null ? passedOver : passedOverBecause);
        };
    }
}
