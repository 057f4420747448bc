package health.concord.scheduling.series;

/** How much of a series a change is for. What has begun is never changed. */
public enum EditScope {
    ONE,
    FOLLOWING,
    ALL
}
