package health.concord.launcher;

import java.nio.file.Path;
import java.util.List;

/** How this machine starts a program in a session of its own: Linux has setsid, macOS only perl's. */
final class Detached {
    private static final List<String> PREFIX = choose();

    static List<String> prefix() {
        return PREFIX;
    }

    private static List<String> choose() {
        List<String> perl =
                List.of("perl", "-e", "use POSIX qw(setsid); setsid(); exec { $ARGV[0] } @ARGV or exit 127;");
        for (List<String> candidate : List.of(List.of("setsid"), perl)) {
            List<String> probe = new java.util.ArrayList<>(candidate);
            probe.add("true");
            if (Command.of(Path.of("/"), probe).succeeds()) {
                return candidate;
            }
        }
        return List.of();
    }

    private Detached() {}
}
