package health.concord.matching.planning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that others want as well: a seat in a series, a therapist's weekly hour, or room on a therapist's caseload.
 *
 * @param who the series or the therapist
 * @param when the hour; null for the others
 */
record Place(Kind kind, UUID who, @Nullable String when) {

    enum Kind {
        SEAT,
        HOUR,
        CASELOAD
    }

    static Place seat(UUID series) {
        return new Place(Kind.SEAT, series, null);
    }

    static Place hour(UUID therapist, String when) {
        return new Place(Kind.HOUR, therapist, when);
    }

    static Place caseload(UUID therapist) {
        return new Place(Kind.CASELOAD, therapist, null);
    }
}
