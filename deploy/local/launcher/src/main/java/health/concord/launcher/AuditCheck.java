package health.concord.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * {@code ./concord audit}: lets every service recompute its audit chain, against the head it had at the last check. The
 * heads are kept outside the databases, so that even a chain rewritten from its first row is found out.
 */
final class AuditCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final String AUDITOR = "olu";

    private final SuiteAddresses suite;
    private final Path anchors;
    private final PrintStream out;

    AuditCheck(SuiteAddresses suite, Path anchors, PrintStream out) {
        this.suite = suite;
        this.anchors = anchors;
        this.out = out;
    }

    /** 0 when every trail is as it was written, else 1. */
    int run() {
        String token = DemoPerson.token(suite.issuer(), AUDITOR);
        boolean intact = true;
        for (Part service : Part.SERVICES) {
            intact &= verify(service, token);
        }
        return intact ? 0 : 1;
    }

    private boolean verify(Part service, String token) {
        Path anchor = anchors.resolve(service.code() + ".json");
        try {
            ObjectNode question = JSON.createObjectNode();
            if (Files.exists(anchor)) {
                question.set("anchor", JSON.readTree(Files.readAllBytes(anchor)));
            }
            JsonNode answer = ask(suite.url(service) + "/audit/verifications", token, question);
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

    private static JsonNode ask(String address, String token, ObjectNode question) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(question)))
                .build();
        try (HttpClient client = Http.client()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("it answers " + answer.statusCode());
            }
            return JSON.readTree(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
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
