package health.concord.intake.profile;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the newest answers to an instrument say on a factor.
 *
 * @param response whose answers they are
 */
public record Finding(
        String code,

        @Schema(
                implementation = Object.class,
                description = "A whole number, true or false, a text, or a list of texts, as the catalogue says")
        Object value,

        String instrument,
        UUID response,
        LocalDate on,
        Factor.Confidence confidence) {

    Factor factor() {
        return new Factor(code, value, Factor.FactorSource.INSTRUMENT, on, confidence);
    }
}
