package health.concord.billing.payer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A new payer.
 *
 * @param code the program's own short name
 * @param name as the payer writes itself; it goes onto claims
 * @param ediId the clearinghouse's id; needed unless the person pays
 * @param filingIndicator SBR09, for example {@code CI}, {@code MC}, {@code MA}; needed unless the person pays
 * @param acceptsAssignment whether the program takes the payer's amount as full payment
 */
public record RegisterPayer(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,19}")
        String code,

        @NotBlank @Size(max = 60) String name,
        @NotNull PayerKind kind,
        @Nullable @Pattern(regexp = "[A-Z0-9]{2,20}") String ediId,
        @Nullable @Pattern(regexp = "[A-Z0-9]{1,2}") String filingIndicator,
        @NotNull Boolean acceptsAssignment) {}
