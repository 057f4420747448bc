package health.concord.matching.bundle;

import health.concord.matching.eligibility.TherapistCandidate;
import health.concord.matching.week.Slot;
import java.time.LocalDate;
import java.util.List;

/** Weekly sessions of one client with one therapist. */
public record Sessions(TherapistCandidate with, List<Slot> slots) {

    public int minutes() {
        return Slot.minutes(slots);
    }

    /** As bits, Monday the lowest. */
    int days() {
        return Slot.days(slots);
    }

    public LocalDate startsOn() {
        return Slot.firstOnOrAfter(slots, with.from());
    }
}
