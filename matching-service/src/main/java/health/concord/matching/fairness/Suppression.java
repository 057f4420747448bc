package health.concord.matching.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Which rows of a table may not be shown. A row with a small count is left out whole (primary); since the sum over all is
 * shown, further rows go with it, smallest first, until what is left out together is large enough in every column, and
 * is no single row (complementary).
 */
final class Suppression {

    private static final List<ToIntFunction<Group>> COLUMNS =
            List.of(Group::requests, Group::placed, Group::waiting, Group::others);

    private final int smallest;

    Suppression(int smallest) {
        this.smallest = smallest;
    }

    /** The counts of one value. */
    record Group(String value, int requests, int placed, int waiting) {

        /** Neither placed nor waiting, which the other three give away. */
        int others() {
            return requests - placed - waiting;
        }
    }

    /** The values to leave out. */
    Set<String> of(List<Group> groups) {
        var hidden = new ArrayList<>(groups.stream().filter(this::small).toList());
        var shown = new ArrayList<>(groups.stream()
                .filter(group -> !small(group))
                .sorted(Comparator.comparingInt(Group::requests).thenComparing(Group::value))
                .toList());
        while (!hidden.isEmpty() && !shown.isEmpty() && !safe(hidden)) {
            hidden.add(shown.removeFirst());
        }
        return new HashSet<>(hidden.stream().map(Group::value).toList());
    }

    private boolean small(Group group) {
        return COLUMNS.stream().mapToInt(column -> column.applyAsInt(group)).anyMatch(this::small);
    }

    private boolean small(int count) {
        return count > 0 && count < smallest;
    }

    private boolean safe(List<Group> hidden) {
        return hidden.size() > 1
                && COLUMNS.stream()
                        .mapToInt(column -> hidden.stream().mapToInt(column).sum())
                        .noneMatch(this::small);
    }
}
