package health.concord.billing.estimate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an estimate is owed to a person. A question about cost counts as a request.
 *
 * @param scheduledOn the first service, where one is scheduled; null for a question
 */
public record AskForEstimate(
        @NotBlank @Size(max = 40) String site,
        @NotNull LocalDate requestedOn,
        @Nullable LocalDate scheduledOn) {}
