package health.concord.launcher.demo;

import health.concord.launcher.LaunchException;
import health.concord.launcher.Progress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A few workers that do a step for many, and tell how far they are. */
final class Crew implements AutoCloseable {
    private static final Duration TELL_EVERY = Duration.ofSeconds(3);

    private final Progress progress;
    private final ExecutorService workers;

    Crew(int workers, Progress progress) {
        this.progress = progress;
        this.workers = Executors.newFixedThreadPool(workers);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    /** Does the step for each; the first that fails ends it for all. */
    <T> void each(String step, List<T> items, Consumer<T> work) {
        AtomicInteger done = new AtomicInteger();
        AtomicLong told = new AtomicLong(System.nanoTime());
        List<? extends Future<?>> tasks = items.stream()
                .map(item -> workers.submit(() -> {
                    work.accept(item);
                    tell(step, done.incrementAndGet(), items.size(), told);
                }))
                .toList();
        try {
            for (Future<?> task : tasks) {
                task.get();
            }
        } catch (ExecutionException e) {
            tasks.forEach(task -> task.cancel(true));
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            tasks.forEach(task -> task.cancel(true));
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while loading the demo program.", e);
        }
    }

    private void tell(String step, int done, int of, AtomicLong told) {
        long last = told.get();
        long now = System.nanoTime();
        boolean due = done == of || now - last > TELL_EVERY.toNanos();
        if (due && told.compareAndSet(last, now)) {
            progress.say("demo", step + ": " + done + " of " + of);
        }
    }
}
