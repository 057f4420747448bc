package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A session with those who are on its list, and those of its members who are on leave. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Roster(
        Session session, List<Entry> roster, @Nullable List<Away> onLeave) {

    /** Who keeps the seat and is not expected. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Away(String name) {}

    public List<Away> away() {
        return onLeave == null ? List.of() : onLeave;
    }

    public String awayWords() {
        return away().stream().map(Away::name).collect(Collectors.joining(", "));
    }

    /** One person on the list. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Entry(
            UUID client,
            @Nullable UUID episode,
            String name,
            @Nullable Recorded attendance) {

        /** Empty until it was recorded. */
        public String status() {
            return attendance == null ? "" : attendance.status();
        }
    }

    /**
     * How the person came.
     *
     * @param status {@code PRESENT}, {@code LATE}, {@code LEFT_EARLY} or {@code ABSENT}
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Recorded(
            String status,
            @Nullable Instant arrivedAt,
            @Nullable Instant leftAt,
            long minutesPresent,
            @Nullable String reason,
            long version) {}

    public long recorded() {
        return roster.stream().filter(entry -> entry.attendance() != null).count();
    }
}
