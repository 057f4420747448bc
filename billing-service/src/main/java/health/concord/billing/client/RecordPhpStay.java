package health.concord.billing.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Days in a partial hospitalization program.
 *
 * @param to last day of service there
 * @param source who said so, for example the payer's answer or the other program
 */
public record RecordPhpStay(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotBlank @Size(max = 200) String source) {}
