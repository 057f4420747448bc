package health.concord.intake.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.text.Line;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One factor of a client. What has no factor is unknown, not "no".
 *
 * @param code out of the catalogue
 * @param value a whole number, true or false, a text, or a list of texts, as the catalogue says
 * @param source who says so
 * @param on the day it was said
 * @param confidence how sure it is; not said where it is left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Factor(
        @NotNull @Line @Size(max = 60) String code,

        @NotNull
        @Schema(
                implementation = Object.class,
                description = "A whole number, true or false, a text, or a list of texts, as the catalogue says")
        Object value,

        @NotNull FactorSource source,
        @NotNull LocalDate on,
        @Nullable Confidence confidence) {

    /** Where a factor comes from. */
    public enum FactorSource {
        STAFF,
        CLIENT,
        INSTRUMENT
    }

    /** How sure a factor is. */
    public enum Confidence {
        LOW,
        MEDIUM,
        HIGH
    }

    boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }
}
