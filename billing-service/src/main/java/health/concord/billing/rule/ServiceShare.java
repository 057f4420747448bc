package health.concord.billing.rule;

import java.util.UUID;

/** A service's part in a line. */
public record ServiceShare(UUID service, ShareKind kind, int minutes) {

    /** Whether the service is what the line charges, or is paid with the day. */
    public enum ShareKind {
        BILLED,
        BUNDLED
    }
}
