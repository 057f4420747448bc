package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** When a site is open each week; without times it always is. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OpeningHours(List<Series.Slot> slots, long version) {

    public String words() {
        return Series.times(slots);
    }
}
