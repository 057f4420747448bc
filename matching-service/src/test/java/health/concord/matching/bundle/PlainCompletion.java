package health.concord.matching.bundle;

import health.concord.matching.eligibility.GroupCandidate;
import health.concord.matching.eligibility.TherapistCandidate;
import health.concord.matching.week.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sessions beside groups as they were first written: plain to read, and slow. The product's own is measured by it. */
final class PlainCompletion {

    /** Other therapists beyond these would not be shown anyway. */
    private static final int THERAPISTS = 3;

    private final List<TherapistCandidate> therapists;
    private final List<TherapistCandidate> family;
    private final int sessions;
    private final int sessionMinutes;
    private final Target target;

    PlainCompletion(
            List<TherapistCandidate> therapists,
            List<TherapistCandidate> family,
            int sessions,
            int sessionMinutes,
            Target target,
            Scores scores) {
        this.therapists = inOrder(therapists, scores);
        this.family = inOrder(family, scores);
        this.sessions = sessions;
        this.sessionMinutes = sessionMinutes;
        this.target = target;
    }

    /** The most minutes sessions can add. */
    int mostMinutes() {
        return (therapists.isEmpty() ? 0 : sessions * sessionMinutes) + (family.isEmpty() ? 0 : sessionMinutes);
    }

    int mostDays() {
        return (therapists.isEmpty() ? 0 : sessions) + (family.isEmpty() ? 0 : 1);
    }

    /** The weeks these groups can be part of; without sessions only where no therapist has a time. */
    List<Week> of(List<GroupCandidate> groups) {
        var weeks = new ArrayList<Week>();
        for (var therapist : therapists) {
            var individual = sessions(therapist, groups, null, sessions);
            if (individual != null) {
                weeks.add(new Week(groups, individual, family(groups, individual)));
            }
            if (weeks.size() == THERAPISTS) {
                break;
            }
        }
        if (weeks.isEmpty()) {
            weeks.add(new Week(groups, null, family(groups, null)));
        }
        return weeks;
    }

    private @Nullable Sessions family(List<GroupCandidate> groups, @Nullable Sessions individual) {
        for (var therapist : family) {
            var sessions = sessions(therapist, groups, individual, 1);
            if (sessions != null) {
                return sessions;
            }
        }
        return null;
    }

    private @Nullable Sessions sessions(
            TherapistCandidate therapist, List<GroupCandidate> groups, @Nullable Sessions others, int wanted) {
        var taken = new ArrayList<Slot>();
        groups.forEach(group -> taken.addAll(group.series().slots()));
        if (others != null) {
            taken.addAll(others.slots());
        }
        var chosen = new ArrayList<Slot>();
        for (int i = 0; i < wanted; i++) {
            var best = best(therapist, taken, chosen);
            if (best == null) {
                break;
            }
            chosen.add(best);
            taken.add(best);
        }
        return chosen.isEmpty()
                ? null
                : new Sessions(therapist, chosen.stream().sorted().toList());
    }

    /** While days are missing a new day is better; after that a day the client comes anyway. Then the earliest. */
    private @Nullable Slot best(TherapistCandidate therapist, List<Slot> taken, List<Slot> own) {
        var days = Slot.days(taken);
        var ownDays = Slot.days(own);
        var daysMissing = Integer.bitCount(days) < target.days();
        Slot best = null;
        for (var slot : therapist.slots()) {
            var day = 1 << slot.day().ordinal();
            var possible = slot.minutes() == sessionMinutes && (ownDays & day) == 0 && !slot.overlapsAny(taken);
            if (possible && (best == null || better(slot, best, days, daysMissing, therapist))) {
                best = slot;
            }
        }
        return best;
    }

    private static boolean better(Slot one, Slot other, int days, boolean newDay, TherapistCandidate therapist) {
        var suits = ((days & 1 << one.day().ordinal()) == 0) == newDay;
        var otherSuits = ((days & 1 << other.day().ordinal()) == 0) == newDay;
        if (suits != otherSuits) {
            return suits;
        }
        var first = one.onOrAfter(therapist.from());
        var otherFirst = other.onOrAfter(therapist.from());
        return first.equals(otherFirst) ? one.compareTo(other) < 0 : first.isBefore(otherFirst);
    }

    private static List<TherapistCandidate> inOrder(List<TherapistCandidate> therapists, Scores scores) {
        return therapists.stream()
                .sorted(Comparator.<TherapistCandidate>comparingInt(one -> -Scores.sum(scores.of(one)))
                        .thenComparing(TherapistCandidate::from)
                        .thenComparing(one -> one.slots().toString())
                        .thenComparing(one -> one.therapist().name())
                        .thenComparing(one -> one.therapist().id()))
                .toList();
    }
}
