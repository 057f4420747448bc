package health.concord.suite.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.UUID;

/** What a service answered. */
public record Answer(String asked, int status, HttpHeaders headers, String body) {

    static Answer of(HttpRequest request, HttpResponse<String> response) {
        return new Answer(
                request.method() + " " + request.uri(), response.statusCode(), response.headers(), response.body());
    }

    /** This answer, when it has one of these statuses; a step that cannot be taken ends the test with the reason. */
    public Answer expect(int... statuses) {
        if (Arrays.stream(statuses).noneMatch(expected -> expected == status)) {
            throw new IllegalStateException(asked + " answered " + status + ": " + body);
        }
        return this;
    }

    public JsonNode json() {
        return Json.read(body);
    }

    /** A field of the body by its JSON pointer without the first slash, as text. */
    public String text(String pointer) {
        return json().at("/" + pointer).asText();
    }

    public UUID id() {
        return UUID.fromString(text("id"));
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The version in the ETag, for If-Match. */
    public long version() {
        return Long.parseLong(header("ETag").replace("\"", ""));
    }

    /** The last part of a problem's type, or nothing when this is no problem. */
    public String problem() {
        return header("Content-Type").startsWith("application/problem+json")
                ? text("type").replaceFirst(".*/", "")
                : "";
    }

    /** Status, kind of problem and code, as in {@code 409 no-seat}; for an answer that is none, the status only. */
    public String outcome() {
        String code = problem().isEmpty() ? "" : text("code");
        return (status + " " + problem() + " " + code).strip();
    }
}
