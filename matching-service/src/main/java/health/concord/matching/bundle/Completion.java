package health.concord.matching.bundle;

import org.jspecify.annotations.Nullable;

/** Adds individual and family sessions to groups: the therapists that suit best, each at the time that suits best. */
final class Completion {

    /** Other therapists beyond these would not be shown anyway. */
    static final int THERAPISTS = 3;

    private final HourTable therapists;
    private final HourTable family;
    private final int sessions;
    private final int sessionMinutes;
    private final Target target;

    /** What sessions a set of groups can have. */
    interface Visitor {
        void see(@Nullable Sitting individual, @Nullable Sitting family);
    }

    Completion(HourTable therapists, HourTable family, int sessions, int sessionMinutes, Target target) {
        this.therapists = therapists;
        this.family = family;
        this.sessions = sessions;
        this.sessionMinutes = sessionMinutes;
        this.target = target;
    }

    /** The most minutes sessions can add. */
    int mostMinutes() {
        return (therapists.size() == 0 ? 0 : sessions * sessionMinutes) + (family.size() == 0 ? 0 : sessionMinutes);
    }

    int minutes(@Nullable Sitting sitting) {
        return sitting == null ? 0 : sitting.count() * sessionMinutes;
    }

    /** Without individual sessions only where no therapist has a time. */
    void of(long[] groups, int days, Visitor visitor) {
        var seen = 0;
        for (int i = 0; i < therapists.size() && seen < THERAPISTS; i++) {
            var individual = sitting(therapists, i, groups, days, null, sessions);
            if (individual != null) {
                seen++;
                visitor.see(individual, family(groups, days, individual));
            }
        }
        if (seen == 0) {
            visitor.see(null, family(groups, days, null));
        }
    }

    private @Nullable Sitting family(long[] groups, int days, @Nullable Sitting individual) {
        var taken = individual == null ? days : days | individual.days();
        for (int i = 0; i < family.size(); i++) {
            var sitting = sitting(family, i, groups, taken, individual, 1);
            if (sitting != null) {
                return sitting;
            }
        }
        return null;
    }

    private @Nullable Sitting sitting(
            HourTable table, int therapist, long[] groups, int days, @Nullable Sitting beside, int wanted) {
        var hours = table.hours(therapist);
        var chosen = new int[wanted];
        var count = 0;
        var own = 0;
        while (count < wanted) {
            var best = best(hours, groups, days | own, own, beside);
            if (best < 0) {
                break;
            }
            chosen[count++] = best;
            own |= hours.days()[best];
        }
        return count == 0 ? null : new Sitting(table, therapist, chosen, count, own);
    }

    /** While days are missing a new day is better; after that a day the client comes anyway. Then the earliest. */
    private int best(HourTable.Hours hours, long[] groups, int days, int own, @Nullable Sitting beside) {
        var newDay = Integer.bitCount(days) < target.days();
        var otherwise = -1;
        for (int i = 0; i < hours.days().length; i++) {
            var day = hours.days()[i];
            if ((own & day) != 0 || meet(hours.clashes()[i], groups)) {
                continue;
            }
            var suits = (days & day) == 0 == newDay;
            if ((suits || otherwise < 0)
                    && (beside == null || !beside.takes(hours.slots().get(i)))) {
                if (suits) {
                    return i;
                }
                otherwise = i;
            }
        }
        return otherwise;
    }

    static boolean meet(long[] some, long[] others) {
        for (int i = 0; i < some.length; i++) {
            if ((some[i] & others[i]) != 0) {
                return true;
            }
        }
        return false;
    }
}
