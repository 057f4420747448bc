package health.concord.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Keycloak realm: the production file, with overlays laid over it for the demo and for tests. Objects merge by
 * field, lists of named things by name, and anything else is replaced, so that an overlay says only what differs.
 */
final class Realm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES = List.of("clientId", "username", "name");

    /** The realm for a demo on fixed ports. */
    static String demo(Repository repository) {
        return merged(repository, "concord-realm.json", "concord-demo.json");
    }

    /** The demo realm, with redirects to any loopback port. */
    static String test(Repository repository) {
        return merged(repository, "concord-realm.json", "concord-demo.json", "concord-test.json");
    }

    private static String merged(Repository repository, String production, String... overlays) {
        try {
            JsonNode realm = read(repository.realmFile(production));
            for (String overlay : overlays) {
                realm = merge(realm, read(repository.realmFile(overlay)));
            }
            String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
            if (text.contains("${")) {
                throw new LaunchException("A placeholder of the production realm is left in the demo realm: "
                        + text.substring(text.indexOf("${"), text.indexOf('}', text.indexOf("${")) + 1));
            }
            return text;
        } catch (IOException e) {
            throw new LaunchException("Cannot read the realm: " + e.getMessage(), e);
        }
    }

    static JsonNode merge(JsonNode base, JsonNode overlay) {
        if (base instanceof ObjectNode object && overlay instanceof ObjectNode fields) {
            ObjectNode result = object.deepCopy();
            fields.properties().forEach(field -> {
                JsonNode old = result.get(field.getKey());
                result.set(field.getKey(), old == null ? field.getValue() : merge(old, field.getValue()));
            });
            return result;
        }
        if (base instanceof ArrayNode list && overlay instanceof ArrayNode items && named(items)) {
            return mergeNamed(list.deepCopy(), items);
        }
        return overlay;
    }

    private static ArrayNode mergeNamed(ArrayNode list, ArrayNode items) {
        for (JsonNode item : items) {
            int at = indexOf(list, name(item));
            if (at < 0) {
                list.add(item);
            } else {
                list.set(at, merge(list.get(at), item));
            }
        }
        return list;
    }

    private static int indexOf(ArrayNode list, @Nullable String name) {
        for (int i = 0; i < list.size(); i++) {
            if (name != null && name.equals(name(list.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean named(ArrayNode items) {
        for (JsonNode item : items) {
            if (name(item) == null) {
                return false;
            }
        }
        return !items.isEmpty();
    }

    private static @Nullable String name(JsonNode item) {
        for (String key : NAMES) {
            if (item.hasNonNull(key)) {
                return item.get(key).asText();
            }
        }
        return null;
    }

    private static JsonNode read(Path file) throws IOException {
        return JSON.readTree(Files.readAllBytes(file));
    }

    private Realm() {}
}
