package health.concord.launcher;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The databases of one suite, each with its two roles. */
record SuiteDatabases(Map<Part, Access> all) {

    record Access(String database, String owner, String ownerPassword, String app, String appPassword) {
        Map<String, String> environment(Databases server) {
            return Map.of(
                    "CONCORD_DB_URL", server.url(database),
                    "CONCORD_DB_USER", app,
                    "CONCORD_DB_PASSWORD", appPassword,
                    "CONCORD_DB_OWNER", owner,
                    "CONCORD_DB_OWNER_PASSWORD", ownerPassword);
        }
    }

    SuiteDatabases {
        all = Map.copyOf(all);
    }

    /** Kept by name on a server of the suite's own; throw-away ones on a server that was lent. */
    static SuiteDatabases of(SuiteConfig config) {
        String suffix =
                config.stack() == null ? "" : "_" + Long.toString(System.nanoTime() & 0xffffffffL, Character.MAX_RADIX);
        Secrets secrets = config.state().secrets();
        Map<Part, Access> all = new EnumMap<>(Part.class);
        for (Part part : Part.SERVICES) {
            if (config.ports().containsKey(part)) {
                String database = part.code() + suffix;
                all.put(
                        part,
                        new Access(
                                database,
                                database + "_owner",
                                secrets.of(part.code() + ".owner.password"),
                                database + "_app",
                                secrets.of(part.code() + ".app.password")));
            }
        }
        return new SuiteDatabases(all);
    }

    Access of(Part part) {
        return Objects.requireNonNull(all.get(part), () -> part.code() + " has no database here");
    }

    void create(Databases server) {
        all.values()
                .forEach(a -> server.createServiceDatabase(
                        a.database(), a.owner(), a.ownerPassword(), a.app(), a.appPassword()));
    }

    void drop(Databases server) {
        all.values().forEach(a -> server.dropDatabase(a.database(), a.owner(), a.app()));
    }
}
