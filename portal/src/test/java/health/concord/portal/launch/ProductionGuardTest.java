package health.concord.portal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class ProductionGuardTest {

    private static final Map<String, String> SOUND = Map.of(
            "concord.issuer", "https://id.clinic.example/realms/concord",
            "concord.client-secret", "9f8e7d6c5b4a39281706",
            "concord.peers.intake.url", "https://intake.clinic.example",
            "quarkus.http.host", "127.0.0.1");

    @Test
    void soundSettingsStart() {
        assertThat(faults(Map.of())).isEmpty();
    }

    @Test
    void demoAndEmptySecretsDoNot() {
        assertThat(faults(Map.of("concord.client-secret", "demo-concord-portal-secret")))
                .singleElement()
                .asString()
                .contains("concord.client-secret")
                .doesNotContain("demo-concord-portal-secret");
        assertThat(faults(Map.of("concord.client-secret", " "))).hasSize(1);
    }

    @Test
    void plainHttpBeyondLoopbackDoesNot() {
        assertThat(faults(Map.of("concord.peers.intake.url", "http://intake.clinic.example")))
                .hasSize(1);
        assertThat(faults(Map.of("concord.issuer", "http://10.0.0.7/realms/concord")))
                .hasSize(1);
        assertThat(faults(Map.of("quarkus.http.host", "0.0.0.0"))).hasSize(1);
        assertThat(faults(Map.of("quarkus.http.host", "0.0.0.0", "quarkus.http.insecure-requests", "disabled")))
                .isEmpty();
    }

    /** So that nobody on the way can take them: a browser sends neither the session's nor ours over plain HTTP. */
    @Test
    void inProductionCookiesGoOverTlsOnly() throws IOException {
        SmallRyeConfigBuilder builder =
                new SmallRyeConfigBuilder().withProfile("prod").addDefaultInterceptors();
        // The tests have settings of their own under the same name.
        for (URL settings :
                Collections.list(ProductionGuard.class.getClassLoader().getResources("application.properties"))) {
            builder.withSources(new PropertiesConfigSource(settings));
        }
        Config production = builder.build();

        assertThat(production.getValue("quarkus.oidc.authentication.cookie-force-secure", Boolean.class))
                .isTrue();
        assertThat(production.getValue("concord.cookies.secure", Boolean.class)).isTrue();
        assertThat(production.getValue("quarkus.oidc.authentication.force-redirect-https-scheme", Boolean.class))
                .isTrue();
        assertThat(production.getValue("quarkus.http.proxy.proxy-address-forwarding", Boolean.class))
                .isTrue();
        assertThat(production.getValue("quarkus.http.proxy.trusted-proxies", String.class))
                .isEqualTo("127.0.0.1,::1");
    }

    private static List<String> faults(Map<String, String> changed) {
        Map<String, String> settings = new HashMap<>(SOUND);
        settings.putAll(changed);
        return ProductionGuard.faults(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build());
    }
}
