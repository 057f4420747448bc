package health.concord.intake.consent;

import health.concord.intake.text.Passage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/** Revokes a consent from the moment the client did so. */
public record RevokeConsent(
        @NotNull OffsetDateTime revokedAt,
        @NotNull @Passage @Size(max = 2000) String reason) {}
