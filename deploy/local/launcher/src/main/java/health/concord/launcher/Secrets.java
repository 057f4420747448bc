package health.concord.launcher;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords of one installation: made at random when first asked for, kept where only the owner reads them. */
public record Secrets(Path file) {
    private static final Object WRITING = new Object();

    public String of(String name) {
        synchronized (WRITING) {
            Properties kept = PrivateFile.load(file);
            String known = kept.getProperty(name);
            if (known != null) {
                return known;
            }
            String made = random();
            kept.setProperty(name, made);
            PrivateFile.store(file, kept);
            return made;
        }
    }

    public static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
