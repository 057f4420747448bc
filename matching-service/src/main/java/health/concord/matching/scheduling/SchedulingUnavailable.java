package health.concord.matching.scheduling;

/** Scheduling did not answer, or answered with a fault of its own: try again later. The message is fit to be shown. */
public class SchedulingUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SchedulingUnavailable(String message) {
        super(message, null, false, false);
    }
}
