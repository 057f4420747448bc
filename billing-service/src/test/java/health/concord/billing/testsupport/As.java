package health.concord.billing.testsupport;

import static io.restassured.RestAssured.given;

import health.concord.commonstest.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests of the demo people and of the other services. */
public final class As {

    private As() {}

    public static RequestSpecification token(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static RequestSpecification person(String name) {
        return token(Tokens.of(name));
    }

    public static RequestSpecification service(String client) {
        return token(Tokens.service(client));
    }

    public static RequestSpecification bea() {
        return person("bea");
    }

    public static RequestSpecification ada() {
        return person("ada");
    }

    public static RequestSpecification olu() {
        return person("olu");
    }

    public static RequestSpecification matching() {
        return service("matching-service");
    }

    /** With a key of its own, so that it is a new request. */
    public static RequestSpecification anew(RequestSpecification request) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
