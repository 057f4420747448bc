package health.concord.intake.referral;

import health.concord.intake.text.Line;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a referral comes from.
 *
 * @param name of the court, employer or clinic
 */
public record Source(
        @NotNull SourceKind kind,
        @Line @Size(max = 200) @Nullable String name) {}
