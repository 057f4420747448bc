package health.concord.matching.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The best weeks, by sorting all that were ever offered. */
final class PlainKept {

    private final int most;
    private List<ScoredWeek> weeks = new ArrayList<>();

    PlainKept(int most) {
        this.most = most;
    }

    static final Comparator<ScoredWeek> BEST_FIRST = Comparator.comparingInt(ScoredWeek::points)
            .reversed()
            .thenComparing(scored -> scored.week().startsOn())
            .thenComparing(scored -> scored.week().days().size())
            .thenComparing(PlainKept::look)
            .thenComparing(PlainKept::ids);

    int threshold() {
        return weeks.size() < most ? Integer.MIN_VALUE : weeks.getLast().points();
    }

    boolean isEmpty() {
        return weeks.isEmpty();
    }

    void offer(ScoredWeek week) {
        var all = new ArrayList<>(weeks);
        all.add(week);
        all.sort(BEST_FIRST);
        var best = new ArrayList<ScoredWeek>();
        for (var one : all) {
            if (best.size() < most
                    && best.stream().noneMatch(other -> set(other).equals(set(one)))) {
                best.add(one);
            }
        }
        weeks = best;
    }

    List<ScoredWeek> all() {
        return weeks;
    }

    private static java.util.Set<UUID> set(ScoredWeek week) {
        return week.members().collect(java.util.stream.Collectors.toSet());
    }

    private static String look(ScoredWeek scored) {
        var groups = scored.week().groups().stream()
                .map(group -> group.series().slots() + group.group().title())
                .sorted();
        var sessions =
                scored.week().sessions().map(with -> with.with().therapist().name() + with.slots());
        return java.util.stream.Stream.concat(groups, sessions).toList().toString();
    }

    private static String ids(ScoredWeek scored) {
        return scored.members().map(UUID::toString).sorted().toList().toString();
    }
}
