package health.concord.intake.answering;

import health.concord.intake.text.Line;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Makes a way for the client to one form.
 *
 * @param minutes how long it is open; where left out, as the configuration has it for the kind
 */
public record MakeLink(
        @NotNull @Line @Size(max = 40) String instrument,
        @NotNull LinkKind kind,
        @Min(5) @Max(20160) @Nullable Integer minutes) {}
