package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks matching for a week. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestPlacement(
        List<Slot> availability,
        @Nullable Preferences preferences,
        @Nullable Integer maxWaitDays) {

    /** A time of the week at which the client can come. */
    public record Slot(String day, String from, String to) {}

    /** What the client would rather have. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Preferences(
            @Nullable Integer format, @Nullable String therapistLanguage) {}
}
