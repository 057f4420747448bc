package health.concord.intake.client;

import health.concord.intake.text.Passage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Says that a record is of the same person as another.
 *
 * @param into the record that counts from now on
 */
public record MergeClient(
        @NotNull UUID into,
        @NotNull @Passage @Size(max = 2000) String reason) {}
