package health.concord.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ServiceLoader;

/** Loads the demo program into the local suite, and remembers that it did. */
record Demo(Local local, Progress progress) {

    /** Whether it is loaded now; a failure is told, and leaves the suite running to be looked at. */
    boolean load(SuiteAddresses suite) {
        var loader = ServiceLoader.load(DemoLoader.class).findFirst();
        if (loader.isEmpty()) {
            progress.say("demo", "there is none to load");
            return true;
        }
        try {
            progress.say("demo", "loading the demo program");
            loader.get().load(suite, progress);
            Files.writeString(local.demoMarker(), "");
            progress.say("demo", "loaded");
            return true;
        } catch (IOException | RuntimeException e) {
            if (Command.startsNoMore()) {
                return false;
            }
            progress.say("demo", "not loaded: " + e.getMessage());
            progress.say("demo", "the suite runs; ./concord seed tries again");
            return false;
        }
    }
}
