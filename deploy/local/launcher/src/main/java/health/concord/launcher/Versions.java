package health.concord.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions the build chose for the programs that are not Java libraries. */
final class Versions {
    private static final Properties ALL = read();

    static String postgres() {
        return ALL.getProperty("postgres");
    }

    static String keycloak() {
        return ALL.getProperty("keycloak");
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (var in = Objects.requireNonNull(Versions.class.getResourceAsStream("versions.properties"))) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Versions() {}
}
