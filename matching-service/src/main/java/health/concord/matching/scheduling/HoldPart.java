package health.concord.matching.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.matching.week.Slot;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing to hold: a seat in a series (GROUP), or a clinician's weekly time (INDIVIDUAL; also for family sessions). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HoldPart(
        String kind,
        @Nullable UUID series,
        @Nullable UUID clinician,
        @Nullable Slot slot) {

    public static HoldPart seat(UUID series) {
        return new HoldPart("GROUP", series, null, null);
    }

    public static HoldPart time(UUID clinician, Slot slot) {
        return new HoldPart("INDIVIDUAL", null, clinician, slot);
    }
}
