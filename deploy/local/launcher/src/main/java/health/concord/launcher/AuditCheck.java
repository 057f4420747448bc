package health.concord.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code ./concord audit}: lets every service recompute its audit chain, against the head it had at the last check. The
 * heads are kept outside the databases, so that even a chain rewritten from its first row is found out.
 */
public final class AuditCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AUDITOR = "olu";

    private final SuiteAddresses suite;
    private final Path anchors;
    private final PrintStream out;

    public AuditCheck(SuiteAddresses suite, Path anchors, PrintStream out) {
        this.suite = suite;
        this.anchors = anchors;
        this.out = out;
    }

    /** 0 when every trail is as it was written, else 1. */
    public int run() {
        PersonCall auditor = PersonCall.as(AUDITOR, suite);
        boolean intact = true;
        for (Part service : Part.SERVICES) {
            intact &= verify(service, auditor);
        }
        return intact ? 0 : 1;
    }

    private boolean verify(Part service, PersonCall auditor) {
        Path anchor = anchors.resolve(service.code() + ".json");
        try {
            ObjectNode question = JSON.createObjectNode();
            if (Files.exists(anchor)) {
                question.set("anchor", JSON.readTree(Files.readAllBytes(anchor)));
            }
            JsonNode answer = auditor.post(suite.url(service) + "/audit/verifications", question);
            if (answer.path("intact").asBoolean(false)) {
                out.printf(
                        "%-11s intact, %d entries%s%n",
                        service.code(),
                        answer.path("entries").asLong(),
                        question.isEmpty() ? ", first check" : ", and what the last check saw is still there");
                keep(anchor, answer.path("head"));
                return true;
            }
            out.printf("%-11s NOT INTACT; the anchor of the last good check is kept%n", service.code());
            for (JsonNode broken : answer.path("broken")) {
                out.printf(
                        "            %s %s: %s%n",
                        broken.path("seq").asText(),
                        broken.path("entry").asText(),
                        broken.path("why").asText());
            }
            return false;
        } catch (IOException e) {
            out.printf("%-11s could not be asked: %s%n", service.code(), e.getMessage());
            return false;
        }
    }

    /** An empty trail has no head to keep. */
    private static void keep(Path anchor, JsonNode head) throws IOException {
        if (head.isObject()) {
            Files.createDirectories(anchor.getParent());
            Files.write(anchor, JSON.writeValueAsBytes(head));
        }
    }
}
