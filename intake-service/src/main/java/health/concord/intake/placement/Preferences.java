package health.concord.intake.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the client wishes.
 *
 * @param format from -2, individual only, to 2, group only
 * @param therapist asked for by name, as matching knows them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Preferences(
        @Min(-2) @Max(2) @Nullable Integer format,

        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "must be a language tag such as en or es-MX")
        @Nullable
        String therapistLanguage,

        @Nullable UUID therapist) {

    static final Preferences NONE = new Preferences(null, null, null);
}
