package health.concord.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this copy of Concord lies: named by the caller, or found above the working directory. */
public record Repository(Path root) {

    public static Repository find() {
        String named = System.getProperty("concord.root", System.getenv("CONCORD_ROOT"));
        if (named != null) {
            return new Repository(Path.of(named).toAbsolutePath().normalize());
        }
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.isDirectory(p.resolve("deploy/keycloak")) && Files.exists(p.resolve("pom.xml"))) {
                return new Repository(p);
            }
        }
        throw new LaunchException("Not inside a copy of Concord. Maybe change to its folder, or set CONCORD_ROOT.");
    }

    public Path keycloakArchive() {
        return root.resolve("deploy/local/launcher/target/dist/keycloak-" + Versions.keycloak() + ".zip");
    }

    public Path realmFile(String name) {
        return root.resolve("deploy/keycloak").resolve(name);
    }

    /** Programs unpacked once and shared by every stack of this copy. */
    public Path dist() {
        return root.resolve(".concord/dist");
    }
}
