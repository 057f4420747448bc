package health.concord.commonstest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** What a refused request must look like. */
public final class Problems {

    private Problems() {}

    /** A problem with this status and this last part of its type, for example {@code 409, "no-seat"}. */
    public static ValidatableResponse assertProblem(Response answer, int status, String slug) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", equalTo("https://concord.health/problems/" + slug));
    }

    /** A 400 that names this field. */
    public static ValidatableResponse assertInvalid(Response answer, String field) {
        return assertProblem(answer, 400, "invalid").body("errors.field", hasItem(field));
    }
}
