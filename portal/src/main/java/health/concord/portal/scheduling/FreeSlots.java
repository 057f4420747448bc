package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/** When a clinician and a client are free at once. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FreeSlots(List<Free> slots) {

    /** One of the times. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Free(Instant from, Instant to) {}
}
