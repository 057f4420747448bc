package health.concord.scheduling.waitlist;

import health.concord.scheduling.care.GroupModel;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param series the group that is waited for; or
 * @param model any group of this model at the site, for those whom one is as good as another
 * @param population with {@code model}: only groups for them
 * @param priority a clinician's word, the highest first; among equals matching's order. 0 without
 */
public record JoinWaitlist(
        @NotBlank @Size(max = 40) String site,
        @NotNull UUID client,
        @NotNull UUID episode,
        @Nullable UUID series,
        @Nullable GroupModel model,
        @Nullable @Size(max = 60) String population,
        @Nullable @Min(0) @Max(1000) Integer priority) {}
