package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/** Groups with their free seats, and clinicians with their free weekly times. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Openings(List<Open> series, List<Free> clinicians) {

    /** A group. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Open(UUID series, UUID group, String title, int seatsLeft, int waitlist, List<Series.Slot> slots) {

        public String times() {
            return Series.times(slots);
        }
    }

    /** A clinician. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Free(UUID clinician, List<Series.Slot> slots) {}
}
