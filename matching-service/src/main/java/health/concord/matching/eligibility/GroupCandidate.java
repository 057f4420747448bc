package health.concord.matching.eligibility;

import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Openings;
import health.concord.matching.rule.Facts;
import java.time.LocalDate;

/** A seat in a series of a group that nothing speaks against; {@code facts} are the client's with the group's on top. */
public record GroupCandidate(GroupProfile group, Openings.Series series, LocalDate startsOn, Facts facts) {

    public int minutes() {
        return series.weeklyMinutes();
    }
}
