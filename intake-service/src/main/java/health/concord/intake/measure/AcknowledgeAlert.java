package health.concord.intake.measure;

import health.concord.intake.text.Passage;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Says that a clinician has looked at an alert.
 *
 * @param note what follows from it
 */
public record AcknowledgeAlert(
        @Passage @Size(max = 2000) @Nullable String note) {}
