package health.concord.intake.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An episode's profile.
 *
 * @param revision 0 before anything was recorded; the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProfileView(
        UUID episode,
        int revision,
        List<Factor> factors,
        List<String> diagnoses,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy) {

    static ProfileView empty(UUID episode) {
        return new ProfileView(episode, 0, List.of(), List.of(), null, null);
    }

    static ProfileView of(ProfileRevision r) {
        return new ProfileView(r.episodeId(), r.revision(), r.factors(), r.diagnoses(), r.recordedAt(), r.recordedBy());
    }
}
