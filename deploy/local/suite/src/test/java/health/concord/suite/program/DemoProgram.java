package health.concord.suite.program;

import health.concord.launcher.Progress;
import health.concord.suite.launch.RunningSuite;

/** The demo program's therapists, groups, rooms and payers, without its clients: tests bring their own. */
public final class DemoProgram {

    /** Titles as deploy/demo/groups.json has them. */
    public static final String ADULT_GRIEF_GROUP = "Grief Circle";

    public static final String TEEN_GROUP = "Teen Circle";

    private static boolean loaded;

    private DemoProgram() {}

    /** Loads it into the running suite, the first time. */
    public static synchronized void load() {
        if (!loaded) {
            health.concord.launcher.demo.DemoProgram.loadWithoutClients(
                    RunningSuite.get().addresses(), Progress.silent());
            loaded = true;
        }
    }
}
