package health.concord.scheduling.timetable.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that two plans put elsewhere.
 *
 * @param before null where the first plan does not have it
 * @param after null where the second plan does not have it
 */
public record Difference(
        String meeting, @Nullable Stand before, @Nullable Stand after) {

    /** By id of the meeting. */
    public static List<Difference> between(Map<String, Stand> before, Map<String, Stand> after) {
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .map(id -> new Difference(id, before.get(id), after.get(id)))
                .toList();
    }
}
