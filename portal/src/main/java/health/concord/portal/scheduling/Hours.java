package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import health.concord.portal.time.SiteTime;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client's week in minutes against what the episode asks for. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Hours(
        UUID client,
        Week week,
        long minutes,
        int days,
        @Nullable Total planned,
        @Nullable Target target,
        @Nullable Shortfall shortfall,
        @Nullable Outlook forecast) {

    /** Monday to Sunday. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Week(LocalDate from, LocalDate to) {}

    /** Minutes and days. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Total(long minutes, int days) {}

    /** What the episode asks for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Target(UUID episode, long minutes, int days) {}

    /** What is missing, and why. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Shortfall(
            long minutes, int days, @Nullable List<Cause> causes) {}

    /** Why minutes are missing; {@code on} where one session is the cause. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Cause(String kind, @Nullable LocalDate on, long minutes) {}

    /** How the week is likely to end. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Outlook(long expectedMinutes, boolean reachable, boolean onTrack) {}

    /** Whether they are this client's, under whichever record of the person. */
    public boolean isOf(UUID person, UUID episode) {
        return client.equals(person) || target != null && target.episode().equals(episode);
    }

    /** What is missing and will not come by itself. */
    public boolean isAtRisk() {
        return isShort() && (forecast == null || !forecast.onTrack());
    }

    /** Whether the target can't be reached with what is planned. */
    public boolean isOutOfReach() {
        return isShort() && forecast != null && !forecast.reachable();
    }

    /** {@code absent Mon 2 Mar, 90 min}; sessions still to come are no cause. */
    public List<String> causeWords() {
        return shortfall == null || shortfall.causes() == null
                ? List.of()
                : shortfall.causes().stream()
                        .filter(cause -> !cause.kind().equals("UPCOMING"))
                        .map(Hours::words)
                        .toList();
    }

    private static String words(Cause cause) {
        String what = Say.code("scheduling.cause", cause.kind());
        return what + (cause.on() == null ? "" : " " + SiteTime.day(cause.on())) + ", " + cause.minutes() + " min";
    }

    public boolean isShort() {
        return shortfall != null && (shortfall.minutes() > 0 || shortfall.days() > 0);
    }

    /** {@code 6 h 30 of 9 h}. */
    public String words() {
        return target == null ? hours(minutes) : Say.words("scheduling.of", hours(minutes), hours(target.minutes()));
    }

    public String plannedWords() {
        return planned == null ? "" : Say.words("scheduling.planned", hours(planned.minutes()), planned.days());
    }

    public String daysWords() {
        return target == null
                ? Say.words("scheduling.days", days)
                : Say.words("scheduling.daysOf", days, target.days());
    }

    private static String hours(long minutes) {
        return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60);
    }
}
