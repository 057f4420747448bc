package health.concord.scheduling.timetable.plan;

import health.concord.scheduling.calendar.WeeklySlot;

/** A stretch of the week in minutes since it began, by a wall clock; the last minute does not belong to it. */
public record Span(int from, int to) {

    public static final int DAY = 24 * 60;

    public static Span of(WeeklySlot slot) {
        int day = slot.day().ordinal() * DAY;
        return new Span(day + slot.from().toSecondOfDay() / 60, day + slot.to().toSecondOfDay() / 60);
    }

    boolean overlaps(int begin, int end) {
        return from < end && begin < to;
    }

    boolean contains(int begin, int end) {
        return from <= begin && end <= to;
    }
}
