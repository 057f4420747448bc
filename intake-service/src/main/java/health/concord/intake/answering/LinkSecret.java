package health.concord.intake.answering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

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
        return digest(link);
    }

    String codeDigest() {
        return digest(link + ' ' + code);
    }

    boolean matches(String digest) {
        return MessageDigest.isEqual(
                codeDigest().getBytes(StandardCharsets.US_ASCII), digest.getBytes(StandardCharsets.US_ASCII));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "LinkSecret";
    }
}
