package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first dates of a group that is not opened yet. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SeriesPreview(List<Date> dates) {

    /**
     * One of them.
     *
     * @param taken who and what is taken then: the group cannot be opened
     * @param away who is away then, and what is closed: the date falls out
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Date(
            Instant from,
            Instant to,
            @Nullable List<String> taken,
            @Nullable List<String> away) {

        public String takenWords() {
            return taken == null ? "" : String.join(", ", taken);
        }

        public String awayWords() {
            return away == null ? "" : String.join(", ", away);
        }
    }

    public long inTheWay() {
        return dates.stream().filter(date -> !date.takenWords().isEmpty()).count();
    }
}
