package health.concord.scheduling.waitlist;

/** WAITING → OFFERED → SEATED, DECLINED or EXPIRED; WITHDRAWN from WAITING. */
public enum WaitState {
    WAITING,
    OFFERED,
    SEATED,
    DECLINED,
    EXPIRED,
    WITHDRAWN
}
