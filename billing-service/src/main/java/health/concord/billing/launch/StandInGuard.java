package health.concord.billing.launch;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/**
 * In the production profile, refuses to start with what only stands in for the real thing: a card processor that moves no
 * money, folders of the demo that no clearinghouse looks into, or the demo's made-up provider and submitter, under whom
 * no claim may leave. It names the settings at fault.
 */
@ApplicationScoped
public class StandInGuard {

    private static final String FOLDER_WAY = "concord.billing.clearinghouse.way";
    private static final List<String> FOLDERS =
            List.of("concord.billing.outbound-dir", "concord.billing.clearinghouse.inbound-dir");
    /** The values that the demo program is shipped with. */
    private static final Map<String, List<String>> MADE_UP = Map.of(
            "npi", List.of("1999000007", "1999000015", "1888000001", "1888000019"),
            "tax-id", List.of("990000001"),
            "submitter.id", List.of("CONCORD01"),
            "receiver.id", List.of("CLEAR01"));

    @Inject
    Config config;

    void check(@Observes @Priority(2) StartupEvent event) {
        if (ConfigUtils.isProfileActive("prod")) {
            List<String> faults = faults(config);
            if (!faults.isEmpty()) {
                throw new IllegalStateException(
                        "Billing does not start in production like this:\n  - " + String.join("\n  - ", faults));
            }
        }
    }

    static List<String> faults(Config config) {
        List<String> faults = new ArrayList<>();
        if (text(config, "concord.billing.cards.processor", "LOCAL").equals("LOCAL")) {
            faults.add("concord.billing.cards.processor is LOCAL, which moves no money: set NONE, or build a processor"
                    + " in and set NONE");
        }
        if (text(config, FOLDER_WAY, "FOLDER").equals("FOLDER")) {
            FOLDERS.stream()
                    .filter(name -> !Path.of(text(config, name, "")).isAbsolute())
                    .forEach(name -> faults.add(name + " is not an absolute path: name the folder that the"
                            + " clearinghouse's program looks into, or set " + FOLDER_WAY + " to SFTP or HTTPS"));
        }
        for (String name : config.getPropertyNames()) {
            if (name.startsWith("concord.billing.") && isMadeUp(name, text(config, name, ""))) {
                faults.add(name + " is the demo's: set the program's own");
            }
        }
        faults.sort(String::compareTo);
        return faults;
    }

    private static boolean isMadeUp(String name, String value) {
        return MADE_UP.entrySet().stream()
                .anyMatch(known ->
                        name.endsWith("." + known.getKey()) && known.getValue().contains(value));
    }

    private static String text(Config config, String name, String otherwise) {
        return config.getOptionalValue(name, String.class).orElse(otherwise);
    }
}
