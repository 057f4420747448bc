package health.concord.launcher;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;

/** The server's programs for this machine, from the one archive the build put on the class path. */
final class PostgresBinaries {

    /** The folder with {@code initdb}, {@code pg_ctl} and {@code postgres}. */
    static Path unpack(Path dist, Progress progress) {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String archive = "/postgres-" + os + "-" + arch + ".txz";
        return Unpack.once(dist.resolve("postgres-" + Versions.postgres()), folder -> {
                    progress.say("postgres", "unpacking " + Versions.postgres());
                    try (InputStream in = PostgresBinaries.class.getResourceAsStream(archive)) {
                        if (in == null) {
                            throw new LaunchException("No PostgreSQL for this machine (" + os + ", " + arch + ").");
                        }
                        Unpack.tarXz(in, folder);
                    }
                })
                .resolve("bin");
    }

    private PostgresBinaries() {}
}
