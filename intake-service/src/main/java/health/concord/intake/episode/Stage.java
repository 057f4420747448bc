package health.concord.intake.episode;

import java.util.Set;

/** Where an episode stands, and where it can go from there. */
public enum Stage {
    REFERRED,
    INTAKE,
    ASSESSED,
    WAITING,
    PLACED,
    STEPPED_DOWN,
    CLOSED;

    /** From the acceptance of the referral to the end. */
    static final Set<Stage> IN_CARE = Set.of(INTAKE, ASSESSED, WAITING, PLACED, STEPPED_DOWN);

    /** Accepted, and without a place yet. */
    static final Set<Stage> UNPLACED = Set.of(INTAKE, ASSESSED, WAITING);

    boolean leadsTo(Stage next) {
        return next().contains(next);
    }

    private Set<Stage> next() {
        return switch (this) {
            case REFERRED -> Set.of(INTAKE, CLOSED);
            case INTAKE -> Set.of(ASSESSED, CLOSED);
            case ASSESSED -> Set.of(WAITING, CLOSED);
            case WAITING -> Set.of(PLACED, CLOSED);
            case PLACED -> Set.of(WAITING, STEPPED_DOWN, CLOSED);
            case STEPPED_DOWN -> Set.of(WAITING, CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
