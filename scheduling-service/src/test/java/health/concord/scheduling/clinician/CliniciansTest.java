package health.concord.scheduling.clinician;

import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.World.clinicianBody;
import static health.concord.scheduling.testsupport.World.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CliniciansTest {

    private static final Map<String, Object> MONDAY = Json.slot("MO", "09:00", "12:00");
    private static final Map<String, Object> TUESDAY = Json.slot("TU", "13:00", "17:00");

    @Test
    void clinicianIsCreatedUnderTheIdOfTheTherapist() {
        String id = id();
        As.sam()
                .body(clinicianBody("harbor", MONDAY))
                .put("/clinicians/" + id)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("id", equalTo(id));

        As.matching()
                .get("/clinicians/" + id)
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Dana Lee"))
                .body("availability[0].site", equalTo("harbor"))
                .body("availability[0].slots", equalTo(List.of(MONDAY)))
                .body("qualifications", equalTo(List.of("LCSW")));
    }

    @Test
    void replacingTakesAwayWhatIsLeftOut() {
        String id = id();
        As.sam()
                .body(Json.with(
                        clinicianBody("harbor"),
                        "availability",
                        List.of(
                                Json.of("site", "harbor", "slots", List.of(MONDAY, TUESDAY)),
                                Json.of("site", "mesa", "slots", List.of()))))
                .put("/clinicians/" + id)
                .then()
                .statusCode(201);

        As.sam()
                .header("If-Match", "\"0\"")
                .body(clinicianBody("harbor", TUESDAY))
                .put("/clinicians/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("availability.site", equalTo(List.of("harbor")))
                .body("availability[0].slots", equalTo(List.of(TUESDAY)));
    }

    @Test
    void replacingNeedsTheVersionItReplaces() {
        String id = World.clinician("harbor");

        assertProblem(As.sam().body(clinicianBody("harbor")).put("/clinicians/" + id), 428, "precondition-required");
        assertProblem(
                As.sam()
                        .header("If-Match", "\"9\"")
                        .body(clinicianBody("harbor"))
                        .put("/clinicians/" + id),
                412,
                "stale");
    }

    @Test
    void whoWorksAtTwoSitesIsBookedOnceWhateverTheClockOfEach() {
        String id = World.id();
        As.sam()
                .body(Json.with(
                        clinicianBody("harbor"),
                        "availability",
                        List.of(
                                Json.of("site", "harbor", "slots", List.of(Json.slot("MO", "08:00", "18:00"))),
                                Json.of("site", "mesa", "slots", List.of(Json.slot("MO", "08:00", "18:00"))))))
                .put("/clinicians/" + id)
                .then()
                .statusCode(201);
        Bookable atHarbor = Bookable.at("harbor").with(id);
        Bookable atMesa = Bookable.at("mesa").with(id);

        // Eleven in New York is nine in Denver.
        As.anew(As.sam())
                .body(atHarbor.body("11:00", "12:00"))
                .post("/sessions")
                .then()
                .statusCode(201);

        assertProblem(As.anew(As.sam()).body(atMesa.body("09:30", "10:30")).post("/sessions"), 409, "time-conflict");
        String day = World.nextMonday().toString();
        String offset = World.MESA_ZONE
                .getRules()
                .getOffset(World.nextMonday().atTime(12, 0))
                .getId();
        As.sam()
                .get("/free-slots?site=mesa&weeks=1&clinician=" + id + "&from=" + day)
                .then()
                .statusCode(200)
                .body("slots.from", hasItem(day + "T08:00:00" + offset))
                .body("slots.from", not(hasItem(day + "T09:00:00" + offset)))
                .body("slots.from", hasItem(day + "T10:00:00" + offset));
        As.anew(As.sam())
                .body(atMesa.body("10:00", "11:00"))
                .post("/sessions")
                .then()
                .statusCode(201);
    }

    @Test
    void anotherSitesClinicianIsNotFound() {
        String id = World.clinician("harbor");

        assertProblem(As.carl().get("/clinicians/" + id), 404, "not-found");
        As.carl().get("/clinicians?limit=200").then().body("items.id", not(hasItem(id)));
        assertProblem(As.carl().get("/clinicians?site=harbor"), 404, "not-found");
    }

    @Test
    void listIsOfTheSiteThatIsAskedFor() {
        String harbor = World.clinician("harbor");
        String mesa = World.clinician("mesa");
        String after = null;
        boolean found = false;
        do {
            var page = As.sam()
                    .get("/clinicians?site=mesa&limit=200" + (after == null ? "" : "&after=" + after))
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(harbor)))
                    .extract()
                    .jsonPath();
            found |= page.getList("items.id").contains(mesa);
            after = page.getString("next");
        } while (after != null);
        assertThat(found).isTrue();
    }
}
