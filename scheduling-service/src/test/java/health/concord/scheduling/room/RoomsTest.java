package health.concord.scheduling.room;

import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.World.id;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.AtOnce;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoomsTest {

    private static Map<String, Object> body(String name) {
        return Json.of("site", "harbor", "name", name, "capacity", 8, "video", true);
    }

    private static Response add(Map<String, Object> room) {
        return As.anew(As.sam()).body(room).post("/rooms");
    }

    @Test
    void roomIsAddedAndChanged() {
        String name = "Oak " + id();
        String room = add(body(name))
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("name", equalTo(name))
                .extract()
                .path("id");
        Map<String, Object> smaller = Json.of("name", name, "capacity", 4, "video", false);

        assertProblem(As.sam().body(smaller).put("/rooms/" + room), 428, "precondition-required");
        As.sam()
                .header("If-Match", "\"0\"")
                .body(smaller)
                .put("/rooms/" + room)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
        assertProblem(As.sam().header("If-Match", "\"0\"").body(smaller).put("/rooms/" + room), 412, "stale");
        As.clara()
                .get("/rooms/" + room)
                .then()
                .statusCode(200)
                .body("capacity", equalTo(4))
                .body("video", equalTo(false));
    }

    @Test
    void nameIsThereOnceAtASite() throws InterruptedException {
        String name = "Elm " + id();

        List<Response> answers = AtOnce.send(10, i -> add(body(name)));

        Assertions.assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(answer -> assertProblem(answer, 409, "conflict"));
        add(Json.with(body(name), "site", "mesa")).then().statusCode(201);
    }

    @Test
    void anotherSitesRoomIsNotFound() {
        String harbor = World.room("harbor", 3);

        assertProblem(As.carl().get("/rooms/" + harbor), 404, "not-found");
        assertProblem(As.carl().get("/rooms?site=harbor"), 404, "not-found");
        As.carl().get("/rooms?limit=200").then().body("items.id", not(hasItem(harbor)));
    }

    @Test
    void sitesHaveTheirZones() {
        As.clara()
                .get("/sites")
                .then()
                .statusCode(200)
                .body("site", hasItems("harbor", "mesa"))
                .body("find { it.site == 'harbor' }.zone", equalTo("America/New_York"))
                .body("find { it.site == 'mesa' }.zone", equalTo("America/Denver"))
                .body("find { it.site == 'mesa' }.name", equalTo("Mesa Verde"));
    }
}
