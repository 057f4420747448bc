package health.concord.matching.bundle;

import health.concord.matching.eligibility.GroupCandidate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A week with its points, in thousandths. */
public record ScoredWeek(Week week, int points) {

    /**
     * Best first. Equal ones are told apart by what they are (begin, times, names) and by id only when nothing else
     * differs, so that the answer does not depend on how things were numbered.
     */
    static final Comparator<ScoredWeek> BEST_FIRST = Comparator.comparingInt(ScoredWeek::points)
            .reversed()
            .thenComparing(scored -> scored.week().startsOn())
            .thenComparing(scored -> scored.week().days().size())
            .thenComparing(ScoredWeek::look)
            .thenComparing(scored ->
                    scored.members().map(UUID::toString).sorted().toList().toString());

    private String look() {
        var groups = week.groups().stream().map(ScoredWeek::look).sorted();
        var sessions = week.sessions().map(with -> with.with().therapist().name() + with.slots());
        return Stream.concat(groups, sessions).toList().toString();
    }

    private static String look(GroupCandidate group) {
        return group.series().slots() + group.group().title();
    }

    /** The series and therapists in it: two weeks with the same ones differ only in times. */
    Stream<UUID> members() {
        return Stream.concat(
                week.groups().stream().map(group -> group.series().series()),
                week.sessions().map(with -> with.with().therapist().id()));
    }

    /** Shared members out of all, in thousandths. */
    int likeness(ScoredWeek other) {
        Set<UUID> mine = new HashSet<>(members().toList());
        List<UUID> theirs = other.members().distinct().toList();
        var shared = (int) theirs.stream().filter(mine::contains).count();
        var all = mine.size() + theirs.size() - shared;
        return all == 0 ? 0 : 1000 * shared / all;
    }
}
