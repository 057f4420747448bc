package health.concord.intake.plan;

import health.concord.intake.text.Line;
import health.concord.intake.text.Passage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A physician certified, or certified again, that the program is needed.
 *
 * @param npi of the physician
 * @param statement what was certified, in the physician's words
 */
public record Certify(
        @NotNull LocalDate on,
        @NotNull @Line @Size(max = 200) String physician,

        @NotNull @Pattern(regexp = "[12][0-9]{9}", message = "must be an NPI of ten digits")
        String npi,

        @NotNull @Passage @Size(max = 4000) String statement) {}
