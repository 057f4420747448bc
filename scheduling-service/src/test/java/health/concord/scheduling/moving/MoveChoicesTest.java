package health.concord.scheduling.moving;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.PastGroup;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MoveChoicesTest {

    private static String path(String session) {
        return "/sessions/" + session + "/move-choices";
    }

    @Test
    void groupComesWithItsSeriesAndWithoutFreeTimes() {
        PastGroup group = PastGroup.withOneClient();

        As.sam()
                .get(path(group.session()))
                .then()
                .statusCode(200)
                .body("session.id", equalTo(group.session()))
                .body("session.booked", equalTo(1))
                .body("series.id", equalTo(group.series()))
                .body("$", not(hasKey("free")));
        assertProblem(As.carl().get(path(group.session())), 404, "not-found");
        assertProblem(As.sam().get(path(World.id())), 404, "not-found");
    }

    @Test
    void singleSessionComesWithTimesAtWhichBothAreFree() {
        Bookable booked = Bookable.at("harbor");
        String session = As.anew(As.sam())
                .body(booked.body("09:00", "10:00"))
                .post("/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        var choices = As.clara().get(path(session)).then().statusCode(200).extract();

        assertThat(choices.jsonPath().getMap("free"))
                .isEqualTo(As.clara()
                        .get("/free-slots?site=harbor&weeks=2&minutes=60&clinician=" + booked.clinician() + "&client="
                                + booked.client())
                        .jsonPath()
                        .getMap(""));
        assertThat(choices.jsonPath().getMap("")).doesNotContainKey("series");
        assertInvalid(As.clara().get(path(session) + "?weeks=99"), "weeks");
    }
}
