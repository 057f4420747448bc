package health.concord.matching.eligibility;

import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Openings;
import health.concord.matching.rule.Membership;
import health.concord.matching.week.Slot;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** When a new member can come into a group, and when a seat is likely to be free. */
final class Entry {

    private static final int DAYS_A_WEEK = 7;

    private Entry() {}

    /** The first session a new member can attend; null when none is ahead. */
    static @Nullable LocalDate startsOn(GroupProfile group, Openings.Series series, LocalDate today) {
        var earliest = today.plusDays(1);
        var next = series.nextStart();
        var open = next == null || next.isBefore(earliest) ? earliest : next;
        if (!group.entryDates().isEmpty()) {
            return group.entryDates().stream()
                    .filter(date -> !date.isBefore(earliest))
                    .min(Comparator.naturalOrder())
                    .map(date -> date.isBefore(open) ? open : date)
                    .map(date -> Slot.firstOnOrAfter(series.slots(), date))
                    .orElse(null);
        }
        var cycle = group.cycle();
        if (cycle != null && group.membership() == Membership.REVOLVING) {
            return cycle.entryOnOrAfter(open, series.slots());
        }
        return group.membership() == Membership.CLOSED ? null : Slot.firstOnOrAfter(series.slots(), open);
    }

    /** Whether the group is closed and lets nobody in on a later day either. */
    static boolean isOver(GroupProfile group, LocalDate today) {
        return group.membership() == Membership.CLOSED
                && group.entryDates().stream().noneMatch(date -> date.isAfter(today));
    }

    /**
     * Closed groups free their seats together when they end. In the others members stay {@code weeks} on average, so
     * one of {@code sizeMax} seats is freed every {@code weeks / sizeMax} weeks.
     */
    static LocalDate likelySeat(GroupProfile group, Openings.Series series, int position, LocalDate today) {
        if (group.membership() == Membership.CLOSED && series.endsOn() != null) {
            return series.endsOn().plusDays(DAYS_A_WEEK);
        }
        var days = Math.ceilDiv(position * group.weeks() * DAYS_A_WEEK, Math.max(1, group.sizeMax()));
        return today.plusDays(days);
    }

    static long days(LocalDate today, LocalDate date) {
        return ChronoUnit.DAYS.between(today, date);
    }
}
