package health.concord.intake.disclosure;

import health.concord.intake.consent.Category;
import health.concord.intake.consent.Use;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether something may be disclosed now.
 *
 * @param serviceDate day of the service that is disclosed; it does not change the answer, it is kept with it, and the
 *     asker holds it against {@code revokedAt} to see whether the service was given in reliance on the consent
 * @param basis consent where it is left out
 */
public record DecideDisclosure(
        @NotNull UUID client,
        @NotNull @Valid AskedRecipient recipient,
        @NotNull Use purpose,
        @NotNull @Size(min = 1, max = 5) List<@NotNull Category> categories,
        @Nullable LocalDate serviceDate,
        @Nullable Basis basis) {}
