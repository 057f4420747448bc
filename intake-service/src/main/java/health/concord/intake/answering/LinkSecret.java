package health.concord.intake.answering;

import health.concord.commons.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The two halves that open a form. Only digests of them are stored; that of the short code also takes in the long link,
 * so that nobody who reads the store can try all codes.
 */
record LinkSecret(String link, String code) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LINK_BYTES = 32;
    private static final int CODES = 1_000_000;

    static LinkSecret draw() {
        byte[] bytes = new byte[LINK_BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkSecret(
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), "%06d".formatted(RANDOM.nextInt(CODES)));
    }

    String linkDigest() {
        return Sha256.hex(link);
    }

    String codeDigest() {
        return Sha256.hex(link + ' ' + code);
    }

    boolean matches(String digest) {
        return MessageDigest.isEqual(
                codeDigest().getBytes(StandardCharsets.US_ASCII), digest.getBytes(StandardCharsets.US_ASCII));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "LinkSecret";
    }
}
