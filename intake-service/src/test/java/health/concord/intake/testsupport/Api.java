package health.concord.intake.testsupport;

import static io.restassured.RestAssured.given;

import health.concord.commonstest.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests of one caller, with a fresh Idempotency-Key for each thing created. */
public record Api(String token) {

    public static Api as(String person) {
        return new Api(Tokens.of(person));
    }

    public static Api partner(String clinic) {
        return new Api(Tokens.client("partner-" + clinic));
    }

    public static Api service(String name) {
        return new Api(Tokens.service(name + "-service"));
    }

    public RequestSpecification request() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public Response get(String path) {
        return request().get(path);
    }

    /** Creates something. */
    public Response create(String path, Object body) {
        return create(path, UUID.randomUUID().toString(), body);
    }

    public Response create(String path, String key, Object body) {
        return request().header("Idempotency-Key", key).body(body).post(path);
    }

    /** Does something to what exists. */
    public Response post(String path, Object body) {
        return request().body(body).post(path);
    }

    public Response post(String path) {
        return request().post(path);
    }

    /** Changes something under the version that was just read. */
    public Response put(String path, Object body) {
        return put(path, get(path).header("ETag"), body);
    }

    public Response put(String path, String etag, Object body) {
        return request().header("If-Match", etag).body(body).put(path);
    }
}
