package health.concord.matching.eligibility;

import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Openings;
import health.concord.matching.rule.Facts;
import health.concord.matching.week.Slot;
import java.time.LocalDate;

/**
 * A seat in a series of a group that nothing speaks against.
 *
 * @param facts the client's with the group's on top
 * @param minutes of a week: its slots decide, not the nominal length
 * @param days as bits, Monday the lowest
 */
public record GroupCandidate(
        GroupProfile group, Openings.Series series, LocalDate startsOn, Facts facts, int minutes, int days) {

    GroupCandidate(GroupProfile group, Openings.Series series, LocalDate startsOn, Facts facts) {
        this(group, series, startsOn, facts, Slot.minutes(series.slots()), Slot.days(series.slots()));
    }
}
