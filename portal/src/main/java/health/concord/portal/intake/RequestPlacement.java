package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of matching for a week; of a snapshot, the part that people entered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record RequestPlacement(
        List<Slot> availability,
        @Nullable Preferences preferences,
        @Nullable Integer maxWaitDays) {

    /** A time of the week at which the client can come. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Slot(String day, String from, String to) {}

    /** What the client would rather have. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Preferences(
            @Nullable Integer format, @Nullable String therapistLanguage) {}
}
