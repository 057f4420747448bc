package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A search for a better week.
 *
 * @param state {@code QUEUED}, {@code SOLVING}, {@code SOLVED}, {@code FAILED} or {@code PUBLISHED}
 * @param score hard, medium and soft; 0 is nothing broken
 * @param feasible whether every hard rule is kept
 * @param progress the best score over time
 * @param kept what the search leaves where it is, and why
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TimetableRun(
        UUID id,
        LocalDate monday,
        int seconds,
        String state,
        @Nullable String score,
        boolean feasible,
        String by,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable String publishedBy,
        @Nullable List<Meeting> meetings,
        @Nullable List<Finding> findings,
        @Nullable List<Point> progress,
        @Nullable List<Kept> kept,
        long version) {

    /** One meeting of the plan, with when it was. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Meeting(
            String kind,
            String title,
            String wasDay,
            String wasFrom,
            String day,
            String from,
            int minutes,
            @Nullable UUID room,
            @Nullable UUID leader,
            boolean pinned) {

        public boolean isMoved() {
            return !day.equals(wasDay) || !from.equals(wasFrom);
        }

        public String when() {
            return new Series.Slot(day, from, from).words().split("–", 2)[0];
        }

        public String was() {
            return new Series.Slot(wasDay, wasFrom, wasFrom).words().split("–", 2)[0];
        }
    }

    /** A rule or wish that the plan breaks. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Finding(
            String rule,
            String level,
            long weight,
            @Nullable List<String> about) {

        public String words() {
            return Say.code("timetable.rule", rule);
        }

        public String aboutWords() {
            return about == null ? "" : String.join(", ", about);
        }

        public boolean isHard() {
            return level.equals("HARD");
        }
    }

    /** What is no part of the search. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Kept(String title, String text) {}

    public List<Kept> leftInPlace() {
        return kept == null ? List.of() : kept;
    }

    /** The best score after some time. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Point(long millis, String score) {

        public String seconds() {
            return String.format(Locale.ROOT, "%.1f", millis / 1000.0);
        }

        public long hard() {
            return part("hard");
        }

        public long medium() {
            return part("medium");
        }

        public long soft() {
            return part("soft");
        }

        /** Of {@code 0hard/-2medium/-30soft}. */
        private long part(String level) {
            for (String part : score.split("/", -1)) {
                if (part.endsWith(level)) {
                    return Long.parseLong(part.substring(0, part.length() - level.length()));
                }
            }
            return 0;
        }
    }

    /** Two plans beside one another. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Comparison(
            @Nullable String score,
            @Nullable String otherScore,
            @Nullable List<Difference> differing,
            @Nullable List<Finding> onlyHere,
            @Nullable List<Finding> onlyThere) {

        public @Nullable String scoreWords() {
            return words(score);
        }

        public @Nullable String otherScoreWords() {
            return words(otherScore);
        }

        public List<Difference> differences() {
            return differing == null ? List.of() : differing;
        }

        public List<Finding> here() {
            return onlyHere == null ? List.of() : onlyHere;
        }

        public List<Finding> there() {
            return onlyThere == null ? List.of() : onlyThere;
        }
    }

    /** A meeting in one plan and in the other. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Difference(Meeting here, Meeting there) {}

    public @Nullable String scoreWords() {
        return words(score);
    }

    /** {@code 0 hard, -2 medium, -30 soft} of {@code 0hard/-2medium/-30soft}. */
    private static @Nullable String words(@Nullable String score) {
        return score == null
                ? null
                : score.replace("hard", " " + Say.words("timetable.hardScore"))
                        .replace("medium", " " + Say.words("timetable.mediumScore"))
                        .replace("soft", " " + Say.words("timetable.softScore"))
                        .replace("/", ", ");
    }

    public boolean isUnderWay() {
        return state.equals("QUEUED") || state.equals("SOLVING");
    }

    public boolean isSolved() {
        return state.equals("SOLVED");
    }

    public String stateWords() {
        return switch (state) {
            case "QUEUED" -> Say.words("timetable.queued");
            case "SOLVING" -> Say.words("timetable.solving");
            case "SOLVED" -> feasible ? Say.words("timetable.found") : Say.words("timetable.foundBroken");
            case "FAILED" -> Say.words("timetable.failed");
            case "PUBLISHED" -> Say.words("timetable.onCalendar");
            default -> state;
        };
    }

    public List<Meeting> plan() {
        return meetings == null ? List.of() : meetings;
    }

    public long moved() {
        return plan().stream().filter(Meeting::isMoved).count();
    }

    public List<Finding> broken() {
        return findings == null ? List.of() : findings;
    }

    public List<Point> points() {
        return progress == null ? List.of() : progress;
    }
}
