package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The six ratings, whole. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RateDimensions(
        String edition,
        LevelOfCare.Ratings ratings,
        @Nullable Integer hoursPerWeekNeeded,
        @Nullable Boolean ambulatoryMedicalCover) {}
