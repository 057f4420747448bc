package health.concord.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code ./concord up}: everything started in order, and stopped in reverse order when the person has enough. */
final class Up {
    private static final Duration WATCH = Duration.ofSeconds(1);
    private static final Duration GIVE_UP = Duration.ofSeconds(15);
    private static final int STOPPED_BY_SIGNAL = 130;

    private final Local local;
    private final PrintStream out;
    private final Progress progress;
    private final CountDownLatch atRest = new CountDownLatch(1);

    Up(Local local, PrintStream out) {
        this.local = local;
        this.out = out;
        this.progress = Progress.lines(out);
    }

    int run(boolean detached) {
        try (FileChannel lock = lockFile()) {
            if (lock.tryLock() == null) {
                out.println("Concord is already up, or coming up. See ./concord status.");
                return detached ? 0 : 1;
            }
            if (local.processes().size() == Local.ports().size()) {
                out.println("Concord is already up; ./concord down stops it.");
                new Welcome(out).print();
                return 0;
            }
            Running.of(ProcessHandle.current()).save(local.launcherRecord());
            int exit = launch(detached);
            Files.deleteIfExists(local.launcherRecord());
            return exit;
        } catch (IOException e) {
            throw new LaunchException("Cannot write " + local.state().root() + ": " + e.getMessage(), e);
        }
    }

    private int launch(boolean detached) {
        local.stop(Progress.silent());
        local.requireFreePorts();
        Thread hook = stopOnSignal();
        try {
            return launch(detached, hook);
        } catch (LaunchException e) {
            if (Command.startsNoMore()) {
                return STOPPED_BY_SIGNAL;
            }
            throw e;
        } finally {
            atRest.countDown();
        }
    }

    private int launch(boolean detached, Thread hook) {
        Suite suite = Suite.launch(SuiteConfig.local(local.repository(), progress));
        boolean demo = local.demoLoaded() || new Demo(local, progress).load(suite.addresses());
        if (Command.startsNoMore()) {
            return STOPPED_BY_SIGNAL;
        }
        new Welcome(out).print();
        if (detached) {
            Runtime.getRuntime().removeShutdownHook(hook);
            out.println("Running in the background; ./concord down stops it.");
            return demo ? 0 : 1;
        }
        out.println("Ctrl-C stops it.");
        watch(suite);
        return 0;
    }

    /** Stays until a signal ends us, and says so when a part ends by itself. */
    private void watch(Suite suite) {
        Set<Part> gone = new HashSet<>();
        try {
            while (true) {
                Thread.sleep(WATCH);
                for (Part part : Part.values()) {
                    if (!suite.service(part).alive() && gone.add(part)) {
                        progress.say(part.code(), "ended by itself; see ./concord logs " + part.code());
                    }
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the starting thread come to rest first, since what it is about to start could not be stopped. */
    private Thread stopOnSignal() {
        Thread starter = Thread.currentThread();
        Thread hook = new Thread(() -> {
            if (atRest.getCount() == 0) {
                return;
            }
            out.println();
            progress.say("concord", "stopping");
            Command.startNoMore();
            starter.interrupt();
            awaitRest();
            local.stop(progress);
            progress.say("concord", "stopped");
        });
        Runtime.getRuntime().addShutdownHook(hook);
        return hook;
    }

    private void awaitRest() {
        try {
            if (!atRest.await(GIVE_UP.toSeconds(), TimeUnit.SECONDS)) {
                progress.say("concord", "stopping without waiting for what was being started");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private FileChannel lockFile() throws IOException {
        Path file = local.state().root().resolve("run/up.lock");
        Files.createDirectories(file.getParent());
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
