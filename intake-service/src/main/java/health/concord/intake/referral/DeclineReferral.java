package health.concord.intake.referral;

import health.concord.intake.text.Passage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Turns a referral down. */
public record DeclineReferral(
        @NotNull @Passage @Size(max = 2000) String reason) {}
