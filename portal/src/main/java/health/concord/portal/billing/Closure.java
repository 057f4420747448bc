package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A closing of the books through a day.
 *
 * @param reopened null while it holds
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Closure(
        UUID id,
        LocalDate through,
        String reason,
        String by,
        Instant at,
        @Nullable Reopening reopened) {

    /** Who opened it again, and why. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Reopening(String reason, String by, Instant at) {}

    public boolean isHolding() {
        return reopened == null;
    }
}
