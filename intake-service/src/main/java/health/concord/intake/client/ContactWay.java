package health.concord.intake.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.text.Line;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Another telephone at which the client may be reached, and how.
 *
 * @param label such as work, or sister's
 * @param voicemail whether a message may be left; not where it is left out
 * @param text whether a text message may be sent; not where it is left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactWay(
        @NotNull @Line @Size(max = 60) String label,

        @NotNull @Pattern(regexp = Guardian.PHONE, message = Guardian.PHONE_ADVICE)
        String phone,

        @Nullable Boolean voicemail,
        @Nullable Boolean text) {}
