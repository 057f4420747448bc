package health.concord.scheduling.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param client whom it is about; the whole session without. It names no other client */
public record AddToNote(
        @Nullable UUID client, @NotBlank @Size(max = 4000) String text) {}
