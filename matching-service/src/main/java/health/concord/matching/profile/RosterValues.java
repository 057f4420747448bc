package health.concord.matching.profile;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes on which people in a group are compared, and what counts as the same. */
public final class RosterValues {

    private RosterValues() {}

    public static Map<String, String> of(Snapshot client) {
        return of(client.age(), client.language(), text(client, "gender"), text(client, "recoveryStage"));
    }

    public static Map<String, String> of(
            @Nullable Integer age, @Nullable String language, @Nullable String gender, @Nullable String stage) {
        var values = new HashMap<String, String>();
        if (age != null) {
            values.put("ageBand", ageBand(age));
        }
        put(values, "language", language == null ? null : language.split("-", 2)[0]);
        put(values, "gender", gender);
        put(values, "recoveryStage", stage);
        return values;
    }

    /** Wide enough that few people are alone in theirs, narrow enough that those in one share a time of life. */
    public static String ageBand(int age) {
        if (age < 18) {
            return "under 18";
        }
        if (age < 26) {
            return "18-25";
        }
        if (age < 41) {
            return "26-40";
        }
        return age < 65 ? "41-64" : "65 and over";
    }

    private static @Nullable String text(Snapshot client, String factor) {
        return client.factors().stream()
                .filter(one -> one.code().equals(factor) && one.value() instanceof String)
                .map(one -> String.valueOf(one.value()))
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<String, String> values, String attribute, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(attribute, value.toLowerCase(Locale.ROOT));
        }
    }
}
