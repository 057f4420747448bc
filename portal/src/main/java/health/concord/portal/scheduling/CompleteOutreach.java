package health.concord.portal.scheduling;

/** @param outcome {@code REACHED}, {@code MAKE_UP_BOOKED}, {@code NOT_REACHED} or {@code NOT_NEEDED} */
public record CompleteOutreach(String outcome) {}
