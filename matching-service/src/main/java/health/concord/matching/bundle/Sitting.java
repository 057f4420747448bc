package health.concord.matching.bundle;

import health.concord.matching.week.Slot;
import java.util.ArrayList;

/**
 * Weekly sessions with one therapist, as numbers.
 *
 * @param therapist the place in the table
 * @param hours places among the therapist's hours, {@code count} of them
 * @param days as bits, Monday the lowest
 */
record Sitting(HourTable table, int therapist, int[] hours, int count, int days) {

    int points() {
        return table.points(therapist);
    }

    /** Whether one of these groups is led by the same person. */
    boolean leadsAny(long[] groups) {
        return Completion.meet(table.hours(therapist).leads(), groups);
    }

    boolean takes(Slot slot) {
        var slots = table.hours(therapist).slots();
        for (int i = 0; i < count; i++) {
            if (slots.get(hours[i]).overlaps(slot)) {
                return true;
            }
        }
        return false;
    }

    Sessions sessions() {
        var slots = table.hours(therapist).slots();
        var chosen = new ArrayList<Slot>();
        for (int i = 0; i < count; i++) {
            chosen.add(slots.get(hours[i]));
        }
        return new Sessions(table.get(therapist), chosen.stream().sorted().toList());
    }
}
