package health.concord.intake.answering;

import health.concord.intake.text.Line;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Begins to answer an instrument. */
public record StartDraft(@NotNull @Line @Size(max = 40) String instrument) {}
