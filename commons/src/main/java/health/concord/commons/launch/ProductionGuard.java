package health.concord.commons.launch;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * In the production profile, refuses to start with a demo secret, with plain HTTP to or from anything but loopback, or
 * with a moved clock. It names the settings at fault, never their values.
 */
@ApplicationScoped
public class ProductionGuard {

    private static final Pattern SECRET = Pattern.compile(".*(secret|password|key).*");
    private static final Pattern ADDRESS = Pattern.compile("concord\\..*url|concord\\.issuer");
    private static final List<String> DEMO = List.of("concord", "changeme", "admin", "postgres", "");

    @Inject
    Config config;

    void check(@Observes @Priority(1) StartupEvent event) {
        if (ConfigUtils.isProfileActive("prod")) {
            List<String> faults = faults(config);
            if (!faults.isEmpty()) {
                throw new IllegalStateException(
                        "Concord does not start in production like this:\n  - " + String.join("\n  - ", faults));
            }
        }
    }

    static List<String> faults(Config config) {
        List<String> faults = new ArrayList<>();
        for (String name : config.getPropertyNames()) {
            if (!name.startsWith("concord.")) {
                continue;
            }
            String value = config.getOptionalValue(name, String.class).orElse("");
            if (SECRET.matcher(name).matches() && isDemo(value)) {
                faults.add(name + " is empty or a demo value: set a secret of your own");
            }
            if (ADDRESS.matcher(name).matches() && isPlainAndRemote(value)) {
                faults.add(name + " is plain HTTP to another machine: use https");
            }
        }
        if (!config.getOptionalValue("concord.clock.ahead", Duration.class)
                .orElse(Duration.ZERO)
                .isZero()) {
            faults.add("concord.clock.ahead moves the clock, which is for rehearsals: leave it out");
        }
        boolean plain = !"disabled"
                .equals(config.getOptionalValue("quarkus.http.insecure-requests", String.class)
                        .orElse("enabled"));
        if (plain
                && !isLoopback(config.getOptionalValue("quarkus.http.host", String.class)
                        .orElse("0.0.0.0"))) {
            faults.add("quarkus.http.host listens beyond loopback in plain HTTP: set quarkus.http.insecure-requests="
                    + "disabled with a certificate, or bind to loopback behind a proxy that ends TLS");
        }
        faults.sort(String::compareTo);
        return faults;
    }

    private static boolean isDemo(String value) {
        return value.toLowerCase(Locale.ROOT).startsWith("demo-") || DEMO.contains(value);
    }

    private static boolean isPlainAndRemote(String value) {
        return value.startsWith("http://") && !isLoopback(URI.create(value).getHost());
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
