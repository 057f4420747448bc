package health.concord.scheduling.timetable;

/** Where a search for a plan is. A STOPPED run has the best plan until then. */
public enum RunState {
    QUEUED,
    RUNNING,
    STOPPED,
    DONE,
    PUBLISHED,
    FAILED
}
