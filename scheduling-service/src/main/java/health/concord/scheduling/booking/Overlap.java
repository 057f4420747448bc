package health.concord.scheduling.booking;

import org.jspecify.annotations.Nullable;

/**
 * Whether a booking may lie over others. Clinics need that now and then; it takes a reason, which is kept with the
 * session and in the audit trail.
 */
public record Overlap(@Nullable String reason) {

    public static final Overlap REFUSED = new Overlap(null);

    /** No reason, no overlap. */
    public static Overlap because(@Nullable String reason) {
        return reason == null || reason.isBlank() ? REFUSED : new Overlap(reason.strip());
    }

    public boolean isAllowed() {
        return reason != null;
    }
}
