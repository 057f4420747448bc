package health.concord.intake.referral;

import health.concord.intake.text.Passage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Answers what was asked; by the partner clinic, or by staff where the answer came by telephone or post. */
public record AnswerQuestion(
        @NotNull @Passage @Size(max = 4000) String answer) {}
