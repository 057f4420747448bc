package health.concord.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** All that one running suite leaves on disk: data, logs, process records and secrets. */
public record StateDir(Path root) {
    private static final long LARGE_LOG = 20_000_000;

    public StateDir {
        root = root.toAbsolutePath().normalize();
    }

    public Path data(String name) {
        return root.resolve("data").resolve(name);
    }

    /** The log of one process; what an earlier start wrote is kept in one older file once it has grown large. */
    public Path log(String name) {
        try {
            Path log = Files.createDirectories(root.resolve("logs")).resolve(name + ".log");
            if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
                Files.move(log, log.resolveSibling(name + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The working directory of one process. */
    public Path runDir(String name) {
        try {
            return Files.createDirectories(root.resolve("run").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path processRecord(String name) {
        return root.resolve("run").resolve(name + ".process");
    }

    public Secrets secrets() {
        return new Secrets(root.resolve("secrets.properties"));
    }
}
