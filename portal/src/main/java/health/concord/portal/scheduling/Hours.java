package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.time.SiteTime;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client's week in minutes against what the episode asks for. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Hours(
        Week week,
        long minutes,
        int days,
        @Nullable Total planned,
        @Nullable Total target,
        @Nullable Shortfall shortfall,
        @Nullable Outlook forecast) {

    /** Monday to Sunday. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Week(LocalDate from, LocalDate to) {}

    /** Minutes and days. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Total(long minutes, int days) {}

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
        String what = switch (cause.kind()) {
            case "ABSENT" -> "absent";
            case "SHORT_STAY" -> "came late or left early";
            case "NOT_RECORDED" -> "not recorded";
            case "MISSING_SEATS" -> "too few sessions planned";
            default -> cause.kind();
        };
        return what + (cause.on() == null ? "" : " " + SiteTime.day(cause.on())) + ", " + cause.minutes() + " min";
    }

    public boolean isShort() {
        return shortfall != null && (shortfall.minutes() > 0 || shortfall.days() > 0);
    }

    /** {@code 6 h 30 of 9 h}. */
    public String words() {
        return hours(minutes) + (target == null ? "" : " of " + hours(target.minutes()));
    }

    public String plannedWords() {
        return planned == null ? "" : hours(planned.minutes()) + " on " + planned.days() + " days planned";
    }

    public String daysWords() {
        return days + (target == null ? " days" : " of " + target.days() + " days");
    }

    private static String hours(long minutes) {
        return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60);
    }
}
