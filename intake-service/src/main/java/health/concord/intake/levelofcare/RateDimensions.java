package health.concord.intake.levelofcare;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The six ratings, whole, in the order of an edition.
 *
 * @param hoursPerWeekNeeded hours of treatment a week that the clinician sees need for
 * @param ambulatoryMedicalCover whether a physician looks after withdrawal and physical health outside the program
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RateDimensions(
        @NotNull @Pattern(regexp = "4", message = "must be 4, the edition whose order the dimensions have")
        String edition,

        @NotNull @Valid Ratings ratings,
        @Min(0) @Max(60) @Nullable Integer hoursPerWeekNeeded,
        @Nullable Boolean ambulatoryMedicalCover) {

    static final RateDimensions NONE = new RateDimensions("4", Ratings.NONE, null, null);
}
