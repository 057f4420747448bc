package health.concord.matching.fit;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A placement that seems not to work, and the signs of it. A clinician decides what to do. */
public record ReviewView(
        UUID placement,
        String site,
        UUID client,
        @Nullable String clientLabel,
        UUID episode,
        List<Signal> signals,
        OffsetDateTime raisedAt) {

    static ReviewView of(Review review, ZoneId zone) {
        return new ReviewView(
                review.placement(),
                review.site(),
                review.client(),
                review.clientLabel(),
                review.episode(),
                review.signals(),
                review.raisedAt().atZone(zone).toOffsetDateTime());
    }
}
