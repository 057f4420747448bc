package health.concord.scheduling.booking;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A number of callers that share out attempts among them, each on a thread of its own. */
final class Callers {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Callers() {}

    /** One attempt; answers the status. */
    interface Caller {
        int attempt(int which) throws Exception;
    }

    /**
     * @param perSecond attempts in a second
     * @param callerMillis processor time of a caller for one
     * @param answers how often each status was answered
     */
    record Run(double perSecond, double callerMillis, Map<Integer, Integer> answers) {}

    static Run run(int callers, int attempts, Caller caller) throws Exception {
        AtomicInteger next = new AtomicInteger();
        AtomicLong nanos = new AtomicLong();
        Map<Integer, Integer> answers = new ConcurrentHashMap<>();
        long began = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                all.add(threads.submit(() -> {
                    for (int which = next.getAndIncrement(); which < attempts; which = next.getAndIncrement()) {
                        answers.merge(caller.attempt(which), 1, Integer::sum);
                    }
                    nanos.addAndGet(THREADS.getCurrentThreadCpuTime());
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Run(attempts / seconds, nanos.get() / 1e6 / attempts, answers);
    }
}
