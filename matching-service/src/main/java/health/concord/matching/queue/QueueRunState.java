package health.concord.matching.queue;

/** QUEUED → RUNNING → DONE, or STOPPED with the best so far. */
public enum QueueRunState {
    /** Stays here, and is tried again, while scheduling cannot say what is open. */
    QUEUED,
    RUNNING,
    DONE,
    STOPPED;

    boolean underWay() {
        return this == QUEUED || this == RUNNING;
    }
}
