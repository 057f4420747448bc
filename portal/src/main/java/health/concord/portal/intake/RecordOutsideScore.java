package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A total that was found elsewhere. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordOutsideScore(
        @Nullable String instrument,
        @Nullable Integer score,
        @Nullable String on,
        @Nullable String source) {}
