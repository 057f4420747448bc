package health.concord.matching.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A week with its points, in thousandths. */
public record ScoredWeek(Week week, int points) {

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
