package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A client's week in minutes against what the episode asks for. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Hours(
        Week week,
        long minutes,
        int days,
        @Nullable Total planned,
        @Nullable Total target,
        @Nullable Total shortfall) {

    /** Monday to Sunday. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Week(LocalDate from, LocalDate to) {}

    /** Minutes and days. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Total(long minutes, int days) {}

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
