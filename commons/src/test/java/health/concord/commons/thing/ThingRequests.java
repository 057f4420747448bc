package health.concord.commons.thing;

import static io.restassured.RestAssured.given;

import health.concord.commonstest.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

final class ThingRequests {

    private ThingRequests() {}

    static String body(String name) {
        return "{\"name\":\"%s\",\"size\":3,\"on\":\"2026-03-02\",\"kind\":\"SMALL\",\"parts\":[]}".formatted(name);
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    static RequestSpecification asInes() {
        return as(Tokens.of("ines"));
    }

    static Response make(String key, String body) {
        return asInes().header("Idempotency-Key", key).body(body).post("/things");
    }

    static Response make(String body) {
        return make(UUID.randomUUID().toString(), body);
    }
}
