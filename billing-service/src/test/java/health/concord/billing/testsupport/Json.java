package health.concord.billing.testsupport;

import java.util.LinkedHashMap;
import java.util.Map;

/** Request bodies as maps: a test says only in what they differ from a good one. */
public final class Json {

    private Json() {}

    /** @param pairs names and values in turn */
    public static Map<String, Object> of(Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put((String) pairs[i], pairs[i + 1]);
        }
        return object;
    }

    /** The same with some fields put in place of others; null takes one away. */
    public static Map<String, Object> with(Map<String, Object> object, Object... pairs) {
        Map<String, Object> changed = new LinkedHashMap<>(object);
        of(pairs).forEach((name, value) -> {
            if (value == null) {
                changed.remove(name);
            } else {
                changed.put(name, value);
            }
        });
        return changed;
    }
}
