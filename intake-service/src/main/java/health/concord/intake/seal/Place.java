package health.concord.intake.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/** What sealed text is bound to: an id as it is, anything longer by its digest. */
final class Place {

    private static final Pattern SHORT = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private Place() {}

    static String of(String place) {
        if (SHORT.matcher(place).matches()) {
            return place;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(place.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
