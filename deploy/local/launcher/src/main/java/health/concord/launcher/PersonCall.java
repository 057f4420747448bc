package health.concord.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

/** What an operator's command asks of a service, as one of the demo people. */
final class PersonCall {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final String token;

    private PersonCall(String token) {
        this.token = token;
    }

    static PersonCall as(String person, SuiteAddresses suite) {
        return new PersonCall(DemoPerson.token(suite.issuer(), person));
    }

    JsonNode get(String address) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    JsonNode post(String address, JsonNode body) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private JsonNode send(HttpRequest.Builder builder) throws IOException {
        HttpRequest request = builder.timeout(LIMIT)
                .header("Authorization", "Bearer " + token)
                .build();
        try (HttpClient client = Http.client()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IOException("it answers " + answer.statusCode());
            }
            return JSON.readTree(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
