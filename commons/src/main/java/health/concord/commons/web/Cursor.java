package health.concord.commons.web;

import health.concord.commons.problem.ProblemException;
import health.concord.commons.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** The opaque text between two pages. */
public final class Cursor {

    private Cursor() {}

    public static String encode(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    public static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    public static UUID id(String cursor) {
        try {
            return UUID.fromString(decode(cursor));
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return Problems.invalid("after", "is not from an earlier page; leave it out to begin at the first");
    }
}
