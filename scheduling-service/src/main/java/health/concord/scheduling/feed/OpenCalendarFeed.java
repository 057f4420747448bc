package health.concord.scheduling.feed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose calendar is to be read elsewhere: exactly one of the three. */
public record OpenCalendarFeed(
        @NotBlank @Size(max = 40) String site,
        @Nullable UUID clinician,
        @Nullable UUID room,
        @Nullable UUID client) {}
