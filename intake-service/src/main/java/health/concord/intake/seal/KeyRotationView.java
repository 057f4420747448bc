package health.concord.intake.seal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rotation of keys.
 *
 * @param key id of the key that seals since; it tells nothing of the key
 * @param resealed rows sealed anew so far
 * @param remaining rows and index entries still under another key
 * @param finishedAt when none was left
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeyRotationView(
        UUID id,
        String key,
        String reason,
        Instant requestedAt,
        String requestedBy,
        long resealed,
        long remaining,
        @Nullable Instant finishedAt) {

    static KeyRotationView of(KeyRotation r, long remaining) {
        return new KeyRotationView(
                r.id(),
                r.primaryKey(),
                r.reason(),
                r.requestedAt(),
                r.requestedBy(),
                r.resealed(),
                remaining,
                r.finishedAt());
    }
}
