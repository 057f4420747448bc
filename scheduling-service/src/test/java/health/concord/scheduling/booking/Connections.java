package health.concord.scheduling.booking;

import java.io.Closeable;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One connection for each thread that asks; all are closed together. */
final class Connections<C extends Closeable> implements Closeable {

    private final Queue<C> all = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<C> own = new ThreadLocal<>();
    private final Callable<C> open;

    Connections(Callable<C> open) {
        this.open = open;
    }

    C own() throws Exception {
        C connection = own.get();
        if (connection == null) {
            connection = open.call();
            all.add(connection);
            own.set(connection);
        }
        return connection;
    }

    @Override
    public void close() throws IOException {
        for (C connection : all) {
            connection.close();
        }
    }
}
