package health.concord.launcher;

import java.io.PrintStream;
import java.net.URI;
import java.util.Map;

/** {@code ./concord status}: what runs, where, whether it is ready, and the memory it takes. */
record Status(Local local, PrintStream out) {

    /** 0 when everything is ready, else 1, for scripts. */
    int print() {
        Map<String, Running> running = local.processes();
        long total = 0;
        boolean allReady = true;
        out.printf("%-11s %-14s %6s %8s %9s%n", "part", "state", "port", "process", "memory");
        for (Map.Entry<String, Integer> port : Local.ports().entrySet()) {
            String name = port.getKey();
            Running process = running.get(name);
            boolean ready = process != null && ready(name, port.getValue());
            allReady &= ready;
            long memory = process == null ? 0 : Memory.residentKilobytes(process);
            total += memory;
            out.printf(
                    "%-11s %-14s %6d %8s %9s%n",
                    name,
                    ready ? "ready" : process != null ? "not ready" : "stopped",
                    port.getValue(),
                    process == null ? "-" : Long.toString(process.pid()),
                    process == null ? "-" : memory / 1024 + " MB");
        }
        out.printf("%-11s %-14s %6s %8s %9s%n", "all", "", "", "", total / 1024 + " MB");
        out.println("demo program: " + (local.demoLoaded() ? "loaded" : "not loaded"));
        return allReady ? 0 : 1;
    }

    private boolean ready(String name, int port) {
        return switch (name) {
            case "postgres" ->
                new Databases(
                                Postgres.HOST,
                                port,
                                Postgres.SUPERUSER,
                                local.state().secrets().of("postgres.password"))
                        .ready();
            case "keycloak" -> Http.answers(URI.create(Local.issuer()));
            default -> Http.answers(URI.create("http://127.0.0.1:" + port + "/q/health/ready"));
        };
    }
}
