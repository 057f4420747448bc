package health.concord.matching.bundle;

import health.concord.matching.eligibility.TherapistCandidate;
import health.concord.matching.week.Slot;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The open hours of therapists, the therapists that suit best first, each one's earliest hours first. */
final class HourTable {

    private final List<TherapistCandidate> therapists;
    private final int[] points;
    private final Hours[] hours;
    private final GroupTable groups;
    private final int sessionMinutes;

    HourTable(List<TherapistCandidate> therapists, int sessionMinutes, GroupTable groups, Scores scores) {
        this.therapists = inOrder(therapists, scores);
        this.points = this.therapists.stream()
                .mapToInt(one -> Scores.sum(scores.of(one)))
                .toArray();
        this.hours = new Hours[this.therapists.size()];
        this.groups = groups;
        this.sessionMinutes = sessionMinutes;
    }

    /** Of one therapist: only hours as long as a session; {@code leads} are the groups they lead. */
    record Hours(List<Slot> slots, int[] days, long[][] clashes, long[] leads) {}

    int size() {
        return therapists.size();
    }

    TherapistCandidate get(int index) {
        return therapists.get(index);
    }

    int points(int index) {
        return points[index];
    }

    /** Made when first asked for: most therapists are never tried. */
    Hours hours(int index) {
        @Nullable Hours known = hours[index];
        if (known == null) {
            known = hours(therapists.get(index));
            hours[index] = known;
        }
        return known;
    }

    private Hours hours(TherapistCandidate therapist) {
        var slots = therapist.slots().stream()
                .filter(slot -> slot.minutes() == sessionMinutes)
                .sorted(Comparator.<Slot, LocalDate>comparing(slot -> slot.onOrAfter(therapist.from()))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        var days = new int[slots.size()];
        var clashes = new long[slots.size()][];
        for (int i = 0; i < days.length; i++) {
            days[i] = 1 << slots.get(i).day().ordinal();
            clashes[i] = groups.meetingDuring(slots.get(i));
        }
        var leads = groups.bits();
        var id = therapist.therapist().id();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).group().leaders().contains(id)) {
                leads[i >> 6] |= 1L << i;
            }
        }
        return new Hours(slots, days, clashes, leads);
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
