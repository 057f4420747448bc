package health.concord.intake.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.text.Line;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Who signed, how and when.
 *
 * @param relationship to the client, of a guardian
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Signature(
        @NotNull @Line @Size(max = 200) String name,
        @NotNull SignatureMethod method,
        @NotNull OffsetDateTime signedAt,
        @Line @Size(max = 60) @Nullable String relationship) {

    /** How it was signed. */
    public enum SignatureMethod {
        INK,
        ELECTRONIC
    }
}
