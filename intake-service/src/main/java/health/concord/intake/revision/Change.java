package health.concord.intake.revision;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The last change of one field, for records that keep no revisions.
 *
 * @param version the entity's version since
 */
public record Change(long version, String by, Instant at) {

    /** What was known of a record's fields, after these were changed. */
    public static Map<String, Change> in(Map<String, Change> known, Collection<String> fields, Change change) {
        Map<String, Change> all = new TreeMap<>(known);
        fields.forEach(field -> all.put(field, change));
        return all;
    }

    String told() {
        return "was changed by " + by + " at " + at;
    }
}
