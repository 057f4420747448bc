package health.concord.intake.referral;

import health.concord.intake.text.Passage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Asks the referrer for what is missing; the referrer reads it. */
public record AskForMore(@NotNull @Passage @Size(max = 4000) String question) {}
