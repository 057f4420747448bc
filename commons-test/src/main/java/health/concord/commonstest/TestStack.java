package health.concord.commonstest;

import health.concord.launcher.Databases;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a module's tests a fresh database on the shared PostgreSQL, the shared Keycloak, and two sites. Put it on one
 * class of the module: {@code @WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)}, with the
 * service's name as init argument {@code service}.
 */
public final class TestStack implements QuarkusTestResourceLifecycleManager {

    private String service = "test";
    private @Nullable String database;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", service);
    }

    @Override
    public Map<String, String> start() {
        String made = service + "_" + UUID.randomUUID().toString().substring(0, 8);
        database = made;
        Databases postgres = SharedStack.get().databases();
        postgres.createServiceDatabase(made, made + "_owner", "test-owner", made + "_app", "test-app");

        Map<String, String> settings = new HashMap<>(Sites.SETTINGS);
        settings.put("concord.db.url", postgres.url(made));
        settings.put("concord.db.user", made + "_app");
        settings.put("concord.db.password", "test-app");
        settings.put("concord.db.owner", made + "_owner");
        settings.put("concord.db.owner-password", "test-owner");
        settings.put("concord.issuer", SharedStack.get().issuer());
        settings.put("concord.client-secret", "demo-" + service + "-service-secret");
        return settings;
    }

    @Override
    public void stop() {
        if (database != null) {
            SharedStack.get().databases().dropDatabase(database, database + "_owner", database + "_app");
        }
    }
}
