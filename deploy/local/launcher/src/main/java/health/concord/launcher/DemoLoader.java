package health.concord.launcher;

/**
 * Fills a running suite with the demo program, through its public API only. Found by {@link java.util.ServiceLoader},
 * so that the launcher starts suites with and without one. Loading twice must change nothing.
 */
public interface DemoLoader {
    void load(SuiteAddresses suite, Progress progress);
}
