package health.concord.launcher.demo;

import health.concord.launcher.LaunchException;
import health.concord.launcher.Progress;
import java.time.Duration;
import java.util.Collection;
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
    /** More would only queue: two cores do the work of all services. */
    private static final int WORKERS = 4;

    private static final Duration TELL_EVERY = Duration.ofSeconds(3);

    private final Progress progress;
    private final ExecutorService workers;

    Crew(Progress progress) {
        this.progress = progress;
        this.workers = Executors.newFixedThreadPool(WORKERS);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    /** Does the step for each, in no order; the first that fails ends it for all. */
    <T> void each(String step, List<T> items, Consumer<T> work) {
        lanes(step, items.stream().map(List::of).toList(), work);
    }

    /** Does the step for each, one after the other within a lane. */
    <T> void lanes(String step, Collection<List<T>> lanes, Consumer<T> work) {
        int all = lanes.stream().mapToInt(List::size).sum();
        AtomicInteger done = new AtomicInteger();
        AtomicLong told = new AtomicLong(System.nanoTime());
        List<? extends Future<?>> tasks = lanes.stream()
                .map(lane -> workers.submit(() -> {
                    for (T item : lane) {
                        work.accept(item);
                        tell(step, done.incrementAndGet(), all, told);
                    }
                }))
                .toList();
        try {
            for (Future<?> task : tasks) {
                task.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while loading the demo program.", e);
        } finally {
            tasks.forEach(task -> task.cancel(true));
        }
    }

    private void tell(String step, int done, int all, AtomicLong told) {
        long last = told.get();
        long now = System.nanoTime();
        boolean due = now - last > TELL_EVERY.toNanos();
        if (done == all || due && told.compareAndSet(last, now)) {
            progress.say("demo", step + ": " + done + " of " + all);
        }
    }
}
