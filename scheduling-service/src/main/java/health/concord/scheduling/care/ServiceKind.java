package health.concord.scheduling.care;

/** Whether it is given to a group of clients or to one. */
public enum ServiceKind {
    GROUP,
    INDIVIDUAL
}
