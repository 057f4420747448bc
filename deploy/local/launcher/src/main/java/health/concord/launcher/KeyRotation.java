package health.concord.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;

/**
 * {@code ./concord rotate-keys}: lets intake take a new encryption key and waits until everything is sealed with it.
 * Whoever does not wait loses nothing: the service goes on by itself.
 */
public final class KeyRotation {
    /** Less than an access token lives. */
    private static final Duration LIMIT = Duration.ofMinutes(4);

    private static final String ADMINISTRATOR = "ada";

    private final SuiteAddresses suite;
    private final PrintStream out;

    public KeyRotation(SuiteAddresses suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
    }

    /** 0 when nothing is left under an older key, else 1. */
    public int run(String reason) {
        String rotations = suite.url(Part.INTAKE) + "/encryption-keys/rotations";
        try {
            PersonCall administrator = PersonCall.as(ADMINISTRATOR, suite);
            JsonNode begun = administrator.post(
                    rotations, JsonNodeFactory.instance.objectNode().put("reason", reason));
            out.printf("key %s seals from now on%n", begun.path("key").asText());
            String rotation = rotations + "/" + begun.path("id").asText();
            boolean finished = Wait.upTo(
                    LIMIT,
                    () -> read(administrator, rotation).path("finishedAt").isTextual());
            JsonNode now = read(administrator, rotation);
            out.printf(
                    "%d rows sealed anew, %d left%s%n",
                    now.path("resealed").asLong(),
                    now.path("remaining").asLong(),
                    finished ? "" : "; intake goes on with them by itself");
            return finished ? 0 : 1;
        } catch (IOException | UncheckedIOException e) {
            out.printf("intake could not be asked: %s%n", e.getMessage());
            return 1;
        }
    }

    private static JsonNode read(PersonCall administrator, String rotation) {
        try {
            return administrator.get(rotation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
