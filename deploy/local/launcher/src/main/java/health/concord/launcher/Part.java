package health.concord.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The programs of the suite that are ours. The order is that of starting; stopping goes the other way. */
public enum Part {
    INTAKE(8081),
    MATCHING(8082),
    SCHEDULING(8083),
    BILLING(8084),
    PORTAL(8080);

    /** The four that have a database. */
    public static final List<Part> SERVICES = List.of(INTAKE, MATCHING, SCHEDULING, BILLING);

    private final int fixedPort;

    Part(int fixedPort) {
        this.fixedPort = fixedPort;
    }

    /** As in {@code ./concord logs intake}, and in the name of its database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where {@code ./concord up} serves it. */
    public int fixedPort() {
        return fixedPort;
    }

    String module() {
        return this == PORTAL ? "portal" : code() + "-service";
    }

    /** Its name at Keycloak. */
    String clientId() {
        return this == PORTAL ? "concord-portal" : code() + "-service";
    }

    static Optional<Part> named(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
    }
}
