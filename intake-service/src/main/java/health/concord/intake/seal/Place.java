package health.concord.intake.seal;

import health.concord.commons.digest.Sha256;
import java.nio.charset.StandardCharsets;
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
        byte[] digest = Sha256.begin().digest(place.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
