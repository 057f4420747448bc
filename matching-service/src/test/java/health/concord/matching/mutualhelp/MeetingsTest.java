package health.concord.matching.mutualhelp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import health.concord.matching.testsupport.As;
import health.concord.matching.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeetingsTest {

    private static JsonObject meeting() {
        return new JsonObject()
                .put("site", "harbor")
                .put("name", "Early Birds")
                .put("fellowship", "aa")
                .put("language", "en")
                .put("slots", new JsonArray().add(World.slot("MO", "07:00", "08:00")))
                .put("place", "7 Example Street");
    }

    private static String recorded() {
        return As.anew(As.clara())
                .body(meeting().encode())
                .post("/mutual-help-meetings")
                .then()
                .statusCode(201)
                .body("kind", is("SUPPORT"))
                .body("billable", is(false))
                .extract()
                .path("id");
    }

    @Test
    void aMeetingIsRecordedChangedAndRemoved() {
        var path = "/mutual-help-meetings/" + recorded();

        assertProblem(As.clara().body(meeting().encode()).put(path), 428, "precondition-required");
        As.clara()
                .header("If-Match", "\"0\"")
                .body(meeting().put("online", true).encode())
                .put(path)
                .then()
                .statusCode(200)
                .body("online", is(true));
        assertProblem(As.clara().header("If-Match", "\"0\"").delete(path), 412, "stale");
        As.clara().header("If-Match", "\"1\"").delete(path).then().statusCode(204);
        assertProblem(As.clara().get(path), 404, "not-found");
    }

    @Test
    void meetingsAreListedBySite() {
        var id = recorded();

        As.clara().get("/mutual-help-meetings?site=harbor&limit=200").then().body("items.id", hasItem(id));
        As.carl().get("/mutual-help-meetings?limit=200").then().body("items.id", not(hasItem(id)));
        assertProblem(As.carl().get("/mutual-help-meetings/" + id), 404, "not-found");
    }

    @Test
    void badMeetingsAreNamed() {
        for (var bad :
                new String[][] {{"site", "atlantis"}, {"name", ""}, {"fellowship", "A A"}, {"language", "English"}}) {
            assertInvalid(
                    As.anew(As.clara())
                            .body(meeting().put(bad[0], bad[1]).encode())
                            .post("/mutual-help-meetings"),
                    bad[0]);
        }
        assertInvalid(
                As.anew(As.clara())
                        .body(meeting()
                                .put("slots", new JsonArray().add(World.slot("MO", "09:00", "08:00")))
                                .encode())
                        .post("/mutual-help-meetings"),
                "slots[0].to");
    }

    /** No week counts it and no seat is taken in it: what finds weeks does not know that there are meetings. */
    @Test
    void nothingThatFindsWeeksKnowsMeetings() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..matching.mutualhelp..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..matching.mutualhelp..")
                .check(new ClassFileImporter().importPackages("health.concord.matching"));
    }
}
