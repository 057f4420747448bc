package health.concord.launcher.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which id a service gave to what the files name by a key. */
final class Ids {
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    void put(String kind, String key, String id) {
        ids.put(kind + ' ' + key, id);
    }

    String of(String kind, String key) {
        String id = ids.get(kind + ' ' + key);
        if (id == null) {
            throw new IllegalStateException("no " + kind + " " + key + " was loaded");
        }
        return id;
    }
}
