package health.concord.launcher;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it directly; root runs it as {@code nobody}, or, where
 * nobody cannot reach the folder (a clone under /root), in a user namespace without root's rights.
 */
record Unprivileged(List<String> prefix, @Nullable String owner) {
    private static final List<Unprivileged> WAYS = List.of(
            new Unprivileged(List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups"), "nobody"),
            new Unprivileged(List.of("runuser", "-u", "nobody", "--"), "nobody"),
            new Unprivileged(List.of("unshare", "-U"), "root"));

    /** The way that works here for this folder, with the folder given to that user. */
    static Unprivileged of(Path folder, Path program) {
        if (new UnixSystem().getUid() != 0) {
            return new Unprivileged(List.of(), null);
        }
        for (Unprivileged way : WAYS) {
            if (way.canTake(folder, program)) {
                return way;
            }
        }
        throw new LaunchException("PostgreSQL does not run as root, and none of setpriv, runuser and unshare could "
                + "run it as another user here. Maybe run Concord as an ordinary user.");
    }

    List<String> line(Path program, List<String> arguments) {
        List<String> line = new ArrayList<>(prefix);
        line.add(program.toString());
        line.addAll(arguments);
        return line;
    }

    private boolean canTake(Path folder, Path program) {
        try {
            give(folder);
        } catch (IOException noSuchUser) {
            return false;
        }
        return Command.of(Path.of("/"), line(program, List.of("--version"))).succeeds()
                && Command.of(
                                Path.of("/"),
                                line(Path.of("/bin/sh"), List.of("-c", "test -w \"$0\"", folder.toString())))
                        .succeeds();
    }

    /** Makes the user the owner of the folder and of all in it. */
    void give(Path folder) throws IOException {
        if (owner == null) {
            return;
        }
        UserPrincipal user =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                if (!user.equals(Files.getOwner(path))) {
                    Files.setOwner(path, user);
                }
            }
        }
    }
}
