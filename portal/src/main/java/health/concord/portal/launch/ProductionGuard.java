package health.concord.portal.launch;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;

/**
 * In the production profile, refuses to start with a demo secret or with plain HTTP to or from anything but loopback.
 * It names the settings at fault, never their values. The services have the same check; theirs comes with a database.
 */
@ApplicationScoped
class ProductionGuard {

    @Inject
    Config config;

    void check(@Observes @Priority(1) StartupEvent event) {
        if (ConfigUtils.isProfileActive("prod")) {
            List<String> faults = faults(config);
            if (!faults.isEmpty()) {
                throw new IllegalStateException(
                        "The portal does not start in production like this:\n  - " + String.join("\n  - ", faults));
            }
        }
    }

    static List<String> faults(Config config) {
        List<String> faults = new ArrayList<>();
        for (String name : config.getPropertyNames()) {
            if (!name.startsWith("concord.")) {
                continue;
            }
            String value = text(config, name, "");
            if (name.endsWith("secret") && isDemo(value)) {
                faults.add(name + " is empty or a demo value: set a secret of your own");
            }
            if ((name.endsWith("url") || name.equals("concord.issuer")) && isPlainAndRemote(value)) {
                faults.add(name + " is plain HTTP to another machine: use https");
            }
        }
        boolean plain = !"disabled".equals(text(config, "quarkus.http.insecure-requests", "enabled"));
        if (plain && !isLoopback(text(config, "quarkus.http.host", "0.0.0.0"))) {
            faults.add("quarkus.http.host listens beyond loopback in plain HTTP: set quarkus.http.insecure-requests="
                    + "disabled with a certificate, or bind to loopback behind a proxy that ends TLS");
        }
        faults.sort(String::compareTo);
        return faults;
    }

    private static String text(Config config, String name, String otherwise) {
        return config.getOptionalValue(name, String.class).orElse(otherwise);
    }

    private static boolean isDemo(String secret) {
        return secret.isBlank() || secret.toLowerCase(Locale.ROOT).startsWith("demo-");
    }

    private static boolean isPlainAndRemote(String address) {
        return address.startsWith("http://") && !isLoopback(URI.create(address).getHost());
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
