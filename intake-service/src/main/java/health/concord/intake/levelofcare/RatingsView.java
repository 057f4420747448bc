package health.concord.intake.levelofcare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An episode's ratings.
 *
 * @param revision 0 before anything was rated; the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RatingsView(
        UUID episode,
        int revision,
        String edition,
        Ratings ratings,
        @Nullable Integer hoursPerWeekNeeded,
        @Nullable Boolean ambulatoryMedicalCover,
        @Nullable Instant ratedAt,
        @Nullable String ratedBy) {

    static RatingsView none(UUID episode) {
        return view(episode, 0, RateDimensions.NONE, null, null);
    }

    static RatingsView of(RatingRevision r) {
        return view(r.episodeId(), r.revision(), r.rated(), r.ratedAt(), r.ratedBy());
    }

    private static RatingsView view(
            UUID episode, int revision, RateDimensions rated, @Nullable Instant at, @Nullable String by) {
        return new RatingsView(
                episode,
                revision,
                rated.edition(),
                rated.ratings(),
                rated.hoursPerWeekNeeded(),
                rated.ambulatoryMedicalCover(),
                at,
                by);
    }

    RateDimensions rated() {
        return new RateDimensions(edition, ratings, hoursPerWeekNeeded, ambulatoryMedicalCover);
    }
}
