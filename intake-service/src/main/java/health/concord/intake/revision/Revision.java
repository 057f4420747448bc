package health.concord.intake.revision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One of the records that follow one another; the next is what somebody changed. */
public interface Revision {

    /** Its place in the order; the entity's ETag. */
    long number();

    /** What it says, each by the name the field has in a request. */
    Map<String, ? extends @Nullable Object> says();

    Instant recordedAt();

    String recordedBy();

    /** The fields that say something else than they did in an earlier one, in order of their names. */
    default List<String> changedSince(Revision earlier) {
        Map<String, ? extends @Nullable Object> before = earlier.says();
        Map<String, ? extends @Nullable Object> after = says();
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        fields.removeIf(field -> Objects.equals(before.get(field), after.get(field)));
        return List.copyOf(fields);
    }
}
