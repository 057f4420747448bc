package health.concord.matching.placement;

import java.util.EnumSet;
import java.util.Set;

/**
 * RECOMMENDED → ACCEPTED → HOLDING → ENROLLING → CONFIRMED → ENDED; from ACCEPTED, HOLDING and ENROLLING also
 * RELEASING → FAILED; from RECOMMENDED also DECLINED and SUPERSEDED.
 */
public enum PlacementState {
    RECOMMENDED,
    ACCEPTED,
    HOLDING,
    ENROLLING,
    CONFIRMED,
    RELEASING,
    FAILED,
    DECLINED,
    SUPERSEDED,
    ENDED;

    /** On the way to seats, and still to be stopped. */
    static final Set<PlacementState> UNDER_WAY = EnumSet.of(ACCEPTED, HOLDING, ENROLLING);

    /** Takes part in a group, or is about to. */
    static final Set<PlacementState> SEATED = EnumSet.of(ACCEPTED, HOLDING, ENROLLING, CONFIRMED);
}
