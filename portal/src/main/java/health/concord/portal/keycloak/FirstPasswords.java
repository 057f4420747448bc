package health.concord.portal.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes passwords to sign in with once. They can be read aloud: no letter looks like a digit, groups of four. */
@ApplicationScoped
class FirstPasswords {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    String make() {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
