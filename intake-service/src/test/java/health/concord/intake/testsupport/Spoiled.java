package health.concord.intake.testsupport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A good body spoiled in one place.
 *
 * @param field that the problem must name, or begin with
 */
public record Spoiled(String name, String field, Map<String, Object> body) {

    /** Each required field left out and set to null, each field of a wrong type, a field too many, each value out of range. */
    public static List<Spoiled> allOf(Map<String, Object> good, List<String> required, Map<String, Object> outOfRange) {
        List<Spoiled> all = new ArrayList<>();
        for (String field : required) {
            all.add(new Spoiled("without " + field, field, removed(good, field)));
            all.add(new Spoiled("null " + field, field, with(good, field, null)));
        }
        for (String field : paths(good, "")) {
            all.add(new Spoiled("wrong type of " + field, field, with(good, field, wrongType(valueAt(good, field)))));
        }
        for (String field : List.of("isAdmin", "id", "version")) {
            all.add(new Spoiled("unknown " + field, field, with(good, field, true)));
        }
        outOfRange.forEach(
                (field, value) -> all.add(new Spoiled("out of range " + field, field, with(good, field, value))));
        return all;
    }

    private static Object wrongType(Object value) {
        return value instanceof String ? Map.of("x", 1) : "text";
    }

    /** Paths of all fields, through objects, not into lists. */
    private static List<String> paths(Map<String, Object> body, String prefix) {
        List<String> paths = new ArrayList<>();
        body.forEach((field, value) -> {
            paths.add(prefix + field);
            if (value instanceof Map<?, ?> inner) {
                paths.addAll(paths(typed(inner), prefix + field + "."));
            }
        });
        return paths;
    }

    private static Object valueAt(Map<String, Object> body, String path) {
        Object value = body;
        for (String step : path.split("\\.")) {
            value = typed((Map<?, ?>) value).get(step);
        }
        return value;
    }

    private static Map<String, Object> with(Map<String, Object> good, String path, Object value) {
        Map<String, Object> copy = copy(good);
        parent(copy, path).put(last(path), value);
        return copy;
    }

    private static Map<String, Object> removed(Map<String, Object> good, String path) {
        Map<String, Object> copy = copy(good);
        parent(copy, path).remove(last(path));
        return copy;
    }

    private static Map<String, Object> parent(Map<String, Object> body, String path) {
        Map<String, Object> at = body;
        String[] steps = path.split("\\.");
        for (int i = 0; i < steps.length - 1; i++) {
            at = typed((Map<?, ?>) at.get(steps[i]));
        }
        return at;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Map<String, Object> copy(Map<String, Object> body) {
        Map<String, Object> copy = new LinkedHashMap<>();
        body.forEach((field, value) -> copy.put(field, value instanceof Map<?, ?> inner ? copy(typed(inner)) : value));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> typed(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
