package health.concord.scheduling.moving;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

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
        String session = book(booked, "09:00", "10:00");

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

    @Test
    void whatStandsInTheWayIsToldByTheSessionAlone() {
        Bookable booked = Bookable.at("harbor");
        String session = book(booked, "09:00", "10:00");
        book(booked, "13:00", "14:00");
        String preview = "/sessions/" + session + "/move-preview";

        As.clara()
                .queryParam("from", booked.time("13:30"))
                .get(preview)
                .then()
                .statusCode(200)
                .body("dates[0].session", equalTo(session))
                .body("dates[0].inTheWay.what", hasItems("CLINICIAN", "CLIENT"));
        As.clara()
                .queryParam("from", booked.time("11:00"))
                .get(preview)
                .then()
                .statusCode(200)
                .body("dates[0].inTheWay", empty());
        assertInvalid(As.clara().get(preview), "from");
        assertInvalid(As.clara().get(preview + "?from=tomorrow"), "from");
        assertInvalid(As.clara().get(preview + "?from=2001-01-01T09:00-05:00"), "from");
    }

    @Test
    void datesOfGroupsAreLookedAtByThoseWhoMoveThem() {
        String series = World.series("harbor");
        String session = As.sam()
                .get("/sessions?series=" + series + "&from=" + World.nextMonday())
                .path("items[0].id");
        String at = World.nextMonday()
                .atTime(13, 0)
                .atZone(World.HARBOR_ZONE)
                .toOffsetDateTime()
                .toString();
        String preview = "/sessions/" + session + "/move-preview";

        As.sam()
                .queryParam("from", at)
                .get(preview)
                .then()
                .statusCode(200)
                .body("dates.session", contains(session))
                .body("dates[0].from", startsWith(World.nextMonday() + "T13:00"))
                .body("dates[0].to", startsWith(World.nextMonday() + "T14:30"));
        assertProblem(As.clara().queryParam("from", at).get(preview), 403, "forbidden");
        assertProblem(As.carl().queryParam("from", at).get(preview), 404, "not-found");
    }

    private static String book(Bookable booked, String from, String to) {
        return As.anew(As.sam())
                .body(booked.body(from, to))
                .post("/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
