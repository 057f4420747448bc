package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client's seats in groups and weekly appointments. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PlacedSeats(
        UUID placement,
        UUID episode,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable List<Seat> parts) {

    public List<Seat> seats() {
        return parts == null ? List.of() : parts;
    }

    /** One of them: {@code series} of a group, {@code clinician} and {@code slot} of a weekly appointment. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Seat(
            UUID seat, @Nullable UUID series, @Nullable UUID clinician, Series.@Nullable Slot slot, String state) {

        /** Whether the client is on the roster. */
        public boolean isTaken() {
            return state.equals("CONFIRMED");
        }

        public boolean isGone() {
            return state.equals("RELEASED");
        }

        public String stateWords() {
            return Say.code("placement.seat", state);
        }
    }
}
