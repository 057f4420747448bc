package health.concord.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that may outlive whoever started it. Known by its id and its start time together, since the system gives
 * an id out again, and ending a stranger would be worse than leaving one of ours.
 */
public record Running(long pid, Instant started) {
    private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

    public static Running of(ProcessHandle process) {
        return new Running(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    public static Optional<Running> of(long pid) {
        return ProcessHandle.of(pid).filter(Running::lives).map(Running::of);
    }

    public static Optional<Running> load(Path file) {
        try {
            String[] parts = Files.readString(file).strip().split(" ", 2);
            return Optional.of(new Running(Long.parseLong(parts[0]), Instant.parse(parts[1])))
                    .filter(Running::alive);
        } catch (IOException | RuntimeException absentOrTorn) {
            return Optional.empty();
        }
    }

    public void save(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, pid + " " + started + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean alive() {
        return handle().isPresent();
    }

    /** Asks it to end, waits, and ends it with all its children when it has not ended by then. */
    public void terminate(Duration grace) {
        handle().ifPresent(process -> {
            var children = process.descendants().toList();
            process.destroy();
            if (!Wait.upTo(grace, () -> !alive())) {
                process.destroyForcibly();
            }
            children.stream().filter(Running::lives).forEach(ProcessHandle::destroyForcibly);
            Wait.upTo(Duration.ofSeconds(5), () -> !alive() && children.stream().noneMatch(Running::lives));
        });
    }

    /** Asks it to end and waits; it is left alone when it takes longer. */
    void askToEnd(Duration grace) {
        handle().ifPresent(ProcessHandle::destroy);
        Wait.upTo(grace, () -> !alive());
    }

    /** As {@code kill -9}: no time for a last write. The children go with it. */
    public void kill9() {
        handle().ifPresent(process -> {
            var children = process.descendants().toList();
            process.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            Wait.upTo(Duration.ofSeconds(5), () -> !alive() && children.stream().noneMatch(Running::lives));
        });
    }

    private Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid).filter(Running::lives).filter(this::sameStart);
    }

    private boolean sameStart(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(now -> Duration.between(started, now).abs().compareTo(CLOCK_STEP) <= 0)
                .orElse(true);
    }

    /** A dead process nobody has collected yet (state Z) still has an entry; it does not count as alive. */
    private static boolean lives(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        Path stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        if (!Files.exists(stat)) {
            return true;
        }
        try {
            String line = Files.readString(stat);
            int afterName = line.lastIndexOf(')');
            return afterName < 0 || line.length() < afterName + 3 || line.charAt(afterName + 2) != 'Z';
        } catch (IOException gone) {
            return false;
        }
    }
}
