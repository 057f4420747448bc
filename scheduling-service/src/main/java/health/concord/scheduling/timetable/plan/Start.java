package health.concord.scheduling.timetable.plan;

/**
 * When a meeting begins.
 *
 * @param minute from Monday midnight by the wall clock of the site
 */
public record Start(int minute) {

    public int day() {
        return Math.floorDiv(minute, Span.DAY);
    }
}
