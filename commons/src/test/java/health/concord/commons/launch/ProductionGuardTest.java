package health.concord.commons.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductionGuardTest {

    private final Map<String, String> settings = new HashMap<>(Map.of(
            "concord.db.password", "Zu7-long-and-random",
            "concord.client-secret", "f3c1e6a9-real",
            "concord.issuer", "https://id.clinic.example/realms/concord",
            "concord.peers.billing.url", "http://127.0.0.1:8084",
            "quarkus.http.host", "127.0.0.1"));

    @Test
    void ownSecretsAndTlsStart() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void demoSecretIsRefusedWithoutBeingShown() {
        settings.put("concord.client-secret", "demo-intake-service-secret");

        assertThat(faults())
                .singleElement()
                .asString()
                .contains("concord.client-secret")
                .doesNotContain("demo-intake");
    }

    @Test
    void emptyPasswordIsRefused() {
        settings.put("concord.db.password", "concord");

        assertThat(faults()).singleElement().asString().contains("concord.db.password");
    }

    @Test
    void plainHttpToAnotherMachineIsRefused() {
        settings.put("concord.peers.billing.url", "http://203.0.113.7:8084");

        assertThat(faults()).singleElement().asString().contains("concord.peers.billing.url");
    }

    @Test
    void listeningBeyondLoopbackInPlainHttpIsRefused() {
        settings.put("quarkus.http.host", "0.0.0.0");
        assertThat(faults()).singleElement().asString().contains("quarkus.http.host");

        settings.put("quarkus.http.insecure-requests", "disabled");
        assertThat(faults()).isEmpty();
    }

    @Test
    void movedClockIsRefused() {
        settings.put("concord.clock.ahead", "P7D");

        assertThat(faults()).singleElement().asString().contains("concord.clock.ahead");
    }

    private List<String> faults() {
        return ProductionGuard.faults(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 500))
                .build());
    }
}
