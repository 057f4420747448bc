package health.concord.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the script {@code concord} calls, once there is a JDK and a build. */
public final class Main {
    private static final Duration LAUNCHER_STOPS = Duration.ofSeconds(90);
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        int exit;
        try {
            List<String> words = List.of(arguments);
            exit = words.isEmpty() ? 2 : run(words.getFirst(), words.subList(1, words.size()));
        } catch (LaunchException e) {
            System.err.println("concord: " + e.getMessage());
            exit = 1;
        }
        System.exit(exit);
    }

    private static int run(String command, List<String> arguments) {
        Local local = Local.of(Repository.find());
        return switch (command) {
            case "up" -> new Up(local, OUT).run(arguments.contains("-d"));
            case "down" -> down(local);
            case "status" -> new Status(local, OUT).print();
            case "seed" -> seed(local);
            case "token" -> token(arguments);
            case "audit" ->
                new AuditCheck(Local.addresses(), local.state().root().resolve("anchors"), OUT).run();
            case "rotate-keys" ->
                new KeyRotation(Local.addresses(), OUT)
                        .run(arguments.isEmpty() ? "./concord rotate-keys" : String.join(" ", arguments));
            case "stack-start" -> stackStart(local, Path.of(arguments.getFirst()));
            case "stack-stop" -> stackStop(local, Path.of(arguments.getFirst()));
            case "test-summary" -> summary(local, Long.parseLong(arguments.getFirst()));
            default -> throw new LaunchException("there is no command " + command);
        };
    }

    private static int down(Local local) {
        Progress progress = Progress.lines(OUT);
        if (local.launcher().isEmpty() && local.processes().isEmpty()) {
            OUT.println("Concord is not running.");
            return 0;
        }
        // An up in the foreground stops its own; what is left, or was left by -d, is stopped here.
        local.launcher().ifPresent(launcher -> launcher.askToEnd(LAUNCHER_STOPS));
        local.stop(progress);
        progress.say("concord", "stopped");
        return 0;
    }

    private static int seed(Local local) {
        if (local.demoLoaded()) {
            OUT.println("The demo program is loaded already; ./concord reset and ./concord up begin anew.");
            return 0;
        }
        return new Demo(local, Progress.lines(OUT)).load(Local.addresses()) ? 0 : 1;
    }

    private static int token(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new LaunchException("whose token? Such as: ./concord token clara, ./concord token partner-riverside");
        }
        OUT.println(DemoPerson.token(Local.issuer(), arguments.getFirst()));
        return 0;
    }

    private static int stackStart(Local local, Path state) {
        Stack.start(state, local.repository().dist(), StackPorts.free());
        return 0;
    }

    private static int stackStop(Local local, Path state) {
        Stack.stop(new StateDir(state), local.repository().dist());
        return 0;
    }

    private static int summary(Local local, long sinceEpochSecond) {
        OUT.println(TestReports.since(local.repository().root(), Instant.ofEpochSecond(sinceEpochSecond))
                .line());
        return 0;
    }

    private Main() {}
}
