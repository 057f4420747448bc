package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A group that meets every week, with its seats. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Series(
        UUID id,
        UUID group,
        String title,
        @Nullable UUID room,
        @Nullable List<UUID> leaders,
        int capacity,
        int minimum,
        int taken,
        int held,
        int seatsLeft,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<Slot> slots,
        String mode,
        @Nullable List<String> curriculum,
        @Nullable String rrule,
        @Nullable String membership,
        @Nullable List<String> leaderQualifications,
        @Nullable List<String> equipment,
        long version) {

    /** A leader needs one of them; none is needed where there are none. */
    public List<String> asksOfLeaders() {
        return leaderQualifications == null ? List.of() : leaderQualifications;
    }

    public List<String> asksOfRoom() {
        return equipment == null ? List.of() : equipment;
    }

    public List<String> topics() {
        return curriculum == null ? List.of() : curriculum;
    }

    /** A weekly time of the site. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Slot(String day, String from, String to) {

        /** Codes of the days, Monday first. */
        public static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

        static final Comparator<Slot> IN_THE_WEEK =
                Comparator.<Slot>comparingInt(slot -> DAYS.indexOf(slot.day())).thenComparing(Slot::from);

        public String words() {
            return Say.code("common.day2", day) + " " + from.substring(0, 5) + "–" + to.substring(0, 5);
        }
    }

    public String modeWords() {
        return Say.code("scheduling.mode", mode);
    }

    /** {@code Mon 09:00–10:30, Wed 09:00–10:30}. */
    public String times() {
        return times(slots);
    }

    static String times(List<Slot> slots) {
        return slots.stream().map(Slot::words).collect(Collectors.joining(", "));
    }

    public int tenths() {
        return capacity == 0 ? 0 : Math.clamp(Math.round(10f * (taken + held) / capacity), 0, 10);
    }
}
