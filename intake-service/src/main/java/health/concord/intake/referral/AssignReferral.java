package health.concord.intake.referral;

import health.concord.intake.text.Line;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Says who sees to a referral and what comes next.
 *
 * @param owner user name
 * @param nextStep in the owner's words
 * @param dueOn until when
 */
public record AssignReferral(
        @NotNull @Size(max = 100) @Pattern(regexp = "[A-Za-z0-9._@-]+", message = "must be a user name")
        String owner,

        @Line @Size(max = 300) @Nullable String nextStep,
        @Nullable LocalDate dueOn) {}
