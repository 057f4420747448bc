package health.concord.scheduling.calendar;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A time that comes back each week, in the local time of a site: it stays at nine when the clocks change. */
@Embeddable
public record WeeklySlot(
        @NotNull @Enumerated(EnumType.STRING) Day day,

        @NotNull @Column(name = "starts") @JsonFormat(pattern = "HH:mm")
        LocalTime from,

        @NotNull @Column(name = "ends") @JsonFormat(pattern = "HH:mm")
        LocalTime to) {

    /** Length by the wall clock, in minutes. */
    public int minutes() {
        return (int) Duration.between(from, to).toMinutes();
    }

    public boolean overlaps(WeeklySlot other) {
        return day == other.day && from.isBefore(other.to) && other.from.isBefore(to);
    }

    public boolean contains(WeeklySlot other) {
        return day == other.day && !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    public boolean isOn(LocalDate date) {
        return date.getDayOfWeek() == day.dayOfWeek();
    }

    /**
     * The slot on one date. Where the clocks go forward over its beginning it begins after the gap with its full
     * length, so that it never shrinks to nothing.
     */
    public Interval on(LocalDate date, ZoneId zone) {
        var begins = date.atTime(from).atZone(zone);
        var ends = date.atTime(to).atZone(zone);
        boolean squeezed = !begins.toLocalTime().equals(from) || !begins.isBefore(ends);
        return new Interval(
                begins.toInstant(), squeezed ? begins.plusMinutes(minutes()).toInstant() : ends.toInstant());
    }
}
