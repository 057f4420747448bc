package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
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

        /** How the person was joined, where that is recorded and not the session's own way; otherwise empty. */
        public String otherWay() {
            return attendance == null || attendance.isAbsence() || attendance.joinedBy() == null
                    ? ""
                    : attendance.joinedBy();
        }

        /** How the person who came was joined; empty for everybody else. */
        public String way(Session session) {
            if (attendance == null || attendance.isAbsence()) {
                return "";
            }
            return otherWay().isEmpty() ? session.mode() : otherWay();
        }

        public String otherWayWords(Session session) {
            return otherWay().isEmpty() || otherWay().equals(session.mode())
                    ? ""
                    : Say.code("scheduling.mode", otherWay());
        }
    }

    /**
     * How the person came.
     *
     * @param status {@code PRESENT}, {@code LATE}, {@code LEFT_EARLY} or {@code ABSENT}
     * @param joinedBy {@code IN_PERSON}, {@code VIDEO} or {@code AUDIO}, where that was not the session's way
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Recorded(
            String status,
            @Nullable Instant arrivedAt,
            @Nullable Instant leftAt,
            long minutesPresent,
            @Nullable String reason,
            @Nullable String joinedBy,
            long version) {

        boolean isAbsence() {
            return status.equals("ABSENT");
        }
    }

    public long recorded() {
        return roster.stream().filter(entry -> entry.attendance() != null).count();
    }
}
