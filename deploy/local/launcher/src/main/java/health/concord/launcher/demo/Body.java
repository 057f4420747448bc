package health.concord.launcher.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a JSON object; what is null is left out. */
final class Body {

    /** @param members name, value, name, value … */
    static Map<String, Object> of(@Nullable Object... members) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            Object value = members[i + 1];
            if (value != null) {
                body.put(
                        String.valueOf(members[i]),
                        value instanceof java.time.LocalDate date ? date.toString() : value);
            }
        }
        return body;
    }

    private Body() {}
}
