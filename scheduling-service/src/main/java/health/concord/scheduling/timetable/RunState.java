package health.concord.scheduling.timetable;

/** QUEUED → SOLVING → SOLVED → PUBLISHED; FAILED from the first two. */
public enum RunState {
    QUEUED,
    SOLVING,
    SOLVED,
    FAILED,
    PUBLISHED
}
