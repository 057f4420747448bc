package health.concord.scheduling.calendar;

import health.concord.commons.problem.Problems;
import java.util.List;

/** What a list of weekly slots must keep; each refusal names the slot. */
public final class SlotRules {

    /** Shorter than any service, so that only a mistyped time is refused. */
    private static final int SHORTEST = 5;

    private SlotRules() {}

    public static void require(String field, List<WeeklySlot> slots) {
        for (int i = 0; i < slots.size(); i++) {
            requireOne(field + "[" + i + "]", slots.get(i));
            for (int j = 0; j < i; j++) {
                if (slots.get(i).overlaps(slots.get(j))) {
                    throw Problems.invalid(
                            field + "[" + i + "]", "overlaps " + field + "[" + j + "]; join or part them");
                }
            }
        }
    }

    public static void requireOne(String field, WeeklySlot slot) {
        requireTimes(field + ".", slot);
    }

    /** @param prefix of the field names, with its dot */
    public static void requireTimes(String prefix, WeeklySlot slot) {
        if (!slot.from().isBefore(slot.to())) {
            throw Problems.invalid(prefix + "to", "must be later than from on the same day");
        }
        if (slot.minutes() < SHORTEST) {
            throw Problems.invalid(prefix + "to", "must be at least " + SHORTEST + " minutes after from");
        }
    }
}
