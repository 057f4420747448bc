package health.concord.scheduling.timetable.plan;

/** Minutes from Monday midnight by the wall clock of the site; the last one does not belong to it. */
public record Span(int from, int to) {

    public static final int DAY = 24 * 60;

    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    public boolean contains(Span other) {
        return from <= other.from && other.to <= to;
    }

    public int minutes() {
        return to - from;
    }

    /** 0 is Monday. */
    public int day() {
        return Math.floorDiv(from, DAY);
    }
}
