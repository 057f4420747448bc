package health.concord.matching.bundle;

import health.concord.matching.eligibility.GroupCandidate;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A week in its place among others, the best first. Equal ones are told apart by what they are (begin, times, names)
 * and by id only when nothing else differs, so that the answer does not depend on how things were numbered. What tells
 * them apart is put together only when points are equal.
 */
final class RankedWeek implements Comparable<RankedWeek> {

    private final ScoredWeek scored;
    private final Map<GroupCandidate, String> looks;
    private @Nullable LocalDate startsOn;
    private @Nullable String look;

    /** @param looks of groups, kept for all the weeks that are compared */
    RankedWeek(ScoredWeek scored, Map<GroupCandidate, String> looks) {
        this.scored = scored;
        this.looks = looks;
    }

    ScoredWeek scored() {
        return scored;
    }

    @Override
    public int compareTo(RankedWeek other) {
        if (scored.points() != other.scored.points()) {
            return Integer.compare(other.scored.points(), scored.points());
        }
        var byStart = startsOn().compareTo(other.startsOn());
        if (byStart != 0) {
            return byStart;
        }
        var byDays =
                Integer.compare(scored.week().dayCount(), other.scored.week().dayCount());
        if (byDays != 0) {
            return byDays;
        }
        var byLook = look().compareTo(other.look());
        return byLook != 0 ? byLook : ids().compareTo(other.ids());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RankedWeek week && compareTo(week) == 0;
    }

    @Override
    public int hashCode() {
        return scored.points();
    }

    private LocalDate startsOn() {
        var known = startsOn;
        if (known == null) {
            known = scored.week().startsOn();
            startsOn = known;
        }
        return known;
    }

    private String look() {
        var known = look;
        if (known == null) {
            var groups = scored.week().groups().stream().map(this::look).sorted();
            var sessions =
                    scored.week().sessions().map(with -> with.with().therapist().name() + with.slots());
            known = Stream.concat(groups, sessions).toList().toString();
            look = known;
        }
        return known;
    }

    private String look(GroupCandidate group) {
        return looks.computeIfAbsent(
                group, one -> one.series().slots() + one.group().title());
    }

    private String ids() {
        return scored.members().map(UUID::toString).sorted().toList().toString();
    }
}
