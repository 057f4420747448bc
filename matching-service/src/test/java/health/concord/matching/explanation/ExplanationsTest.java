package health.concord.matching.explanation;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import health.concord.matching.testsupport.As;
import health.concord.matching.testsupport.Peers;
import health.concord.matching.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExplanationsTest {

    @Inject
    DataSource database;

    @BeforeEach
    void peers() {
        Peers.reset();
    }

    private static String path(String request, String what) {
        return "/placement-requests/" + request + "/" + what;
    }

    private static Response whatIf(String request, JsonObject body) {
        return As.clara().body(body.encode()).post(path(request, "what-ifs"));
    }

    private static JsonObject declining() {
        return new JsonObject()
                .put(
                        "factors",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("code", "declinesGroup")
                                        .put("value", true)));
    }

    @Test
    void explanationNamesWhatTheOutcomeHangsOn() {
        World.at("harbor");
        var snapshot = World.snapshot("harbor");
        snapshot.getJsonArray("factors").add(World.factor("declinesGroup", true));
        var request = World.recommended(snapshot);

        As.clara()
                .get(path(request, "explanation"))
                .then()
                .statusCode(200)
                .body("direction", is("INDIVIDUAL"))
                .body("hangsOn.findAll{it.kind=='UNANSWERED'}.factor", contains("declinesGroup"))
                .body("hangsOn.find{it.kind=='OPPOSITE'}.changes", hasItem("DIRECTION"))
                .body("first.rank", is(1));
    }

    @Test
    void whatIfShowsAnotherAnswerAndStoresNothing() throws SQLException {
        World.at("harbor");
        var request = World.recommended(World.snapshot("harbor"));
        var before = World.read(request).getMap("recommendation");
        var rows = rows();

        whatIf(request, declining())
                .then()
                .statusCode(200)
                .body("changed", is(true))
                .body("directionBefore", is("COMBINED"))
                .body("direction", is("INDIVIDUAL"))
                .body("options.parts.flatten().group", everyItem(nullValue()))
                .body("shortfall.code", is("HOURS_SHORTFALL"));

        assertThat(World.read(request).getMap("recommendation")).isEqualTo(before);
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void leverTellsWhatItsWhatIfDoesTogetherWithTheExplanation() {
        World.at("harbor");
        var snapshot = World.snapshot("harbor");
        snapshot.getJsonArray("factors").add(World.factor("declinesGroup", false));
        var request = World.recommended(snapshot);
        var explanation =
                As.clara().get(path(request, "explanation")).jsonPath().getMap("");
        var levers = As.clara().get(path(request, "explanation")).jsonPath().getList("hangsOn.factor");
        var kinds = As.clara().get(path(request, "explanation")).jsonPath().getList("hangsOn.kind");
        int number = IntStream.range(0, levers.size())
                .filter(i -> "declinesGroup".equals(levers.get(i)) && "OPPOSITE".equals(kinds.get(i)))
                .findFirst()
                .orElseThrow();

        var tried = As.clara()
                .get(path(request, "explanation/levers/" + number))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(tried.getMap("explanation")).isEqualTo(explanation);
        assertThat(tried.getMap("whatIf"))
                .isEqualTo(whatIf(request, declining()).jsonPath().getMap(""));
        As.clara()
                .get(path(request, "explanation/levers/999"))
                .then()
                .statusCode(200)
                .body("explanation.ruleSet", notNullValue())
                .body("whatIf", nullValue());
        assertInvalid(As.clara().get(path(request, "explanation/levers/-1")), "number");
        assertProblem(As.carl().get(path(request, "explanation/levers/0")), 404, "not-found");
    }

    @Test
    void whatIfOfAWeightAndOfASeat() {
        var world = World.at("harbor");
        var request = World.recommended(World.snapshot("harbor"));

        whatIf(
                        request,
                        new JsonObject()
                                .put(
                                        "weights",
                                        new JsonArray()
                                                .add(new JsonObject()
                                                        .put("rule", "S-COMBINED")
                                                        .put("weight", 0)))
                                .put(
                                        "seats",
                                        new JsonArray()
                                                .add(new JsonObject()
                                                        .put("group", world.groups.getFirst())
                                                        .put("seatsLeft", 0))))
                .then()
                .statusCode(200)
                .body("options[0].for.rule", not(hasItem("S-COMBINED")))
                .body("excluded.find{it.group=='" + world.groups.getFirst() + "'}.code", is("NO_SEAT"));
    }

    @Test
    void whatIfOfNothingChangesNothing() {
        World.at("harbor");
        var request = World.recommended(World.snapshot("harbor"));

        var options = whatIf(request, new JsonObject())
                .then()
                .statusCode(200)
                .body("changed", is(false))
                .extract();

        assertThat(options.jsonPath().getList("options"))
                .isEqualTo(World.read(request).getList("recommendation.options"));
    }

    @Test
    void whatIfRefusesWhatNobodyKnows() {
        World.at("harbor");
        var request = World.recommended(World.snapshot("harbor"));
        var bad = Map.of(
                "factors[0].code", "{\"factors\":[{\"code\":\"shoeSize\",\"value\":1}]}",
                "factors[0].value", "{\"factors\":[{\"code\":\"isolation\",\"value\":{\"deep\":1}}]}",
                "scores[0].code", "{\"scores\":[{\"code\":\"shoe\",\"score\":1}]}",
                "scores[0].score", "{\"scores\":[{\"code\":\"phq-9\",\"score\":-1}]}",
                "weights[0].rule", "{\"weights\":[{\"rule\":\"H1\",\"weight\":1}]}",
                "weights[0].weight", "{\"weights\":[{\"rule\":\"S-MIX\",\"weight\":11}]}",
                "seats[0].group", "{\"seats\":[{\"group\":\"" + World.id() + "\",\"seatsLeft\":1}]}",
                "seats[0].seatsLeft", "{\"seats\":[{\"group\":\"" + World.id() + "\",\"seatsLeft\":-1}]}",
                "availability[0].to", "{\"availability\":[{\"day\":\"MO\",\"from\":\"12:00\",\"to\":\"09:00\"}]}",
                "safety", "{\"safety\":{\"hold\":false}}");

        bad.forEach((field, body) -> assertInvalid(As.clara().body(body).post(path(request, "what-ifs")), field));
    }

    @Test
    void comparisonSaysWhyThisAndNotThat() {
        World.at("harbor");
        World.group("harbor", "SUPPORT", World.therapist("harbor"));
        var snapshot = World.snapshot("harbor")
                .put("program", new JsonObject().put("hoursPerWeek", 3).put("daysPerWeek", 2));
        var request = World.recommended(snapshot);
        assertThat(World.read(request).getList("recommendation.options")).hasSizeGreaterThan(1);

        As.clara()
                .get(path(request, "comparisons?option=1&with=2"))
                .then()
                .statusCode(200)
                .body("comparison.lines.rule", notNullValue())
                .body("comparison.onlyInFirst", notNullValue())
                .body("altersTheOrder", notNullValue());
        assertInvalid(As.clara().get(path(request, "comparisons?option=1&with=77")), "with");
    }

    @Test
    void whyNotTellsTheRulesAgainstAWish() {
        var world = World.at("harbor");
        var request = World.recommended(World.snapshot("harbor"));
        var teens = As.anew(As.ada())
                .body(World.describeGroup("harbor", "SUPPORT", world.therapist)
                        .put("population", new JsonArray().add("adolescent"))
                        .encode())
                .post("/groups")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var later = World.recommended(World.snapshot("harbor"));

        As.clara()
                .get(path(request, "why-not?group=" + world.groups.getFirst()))
                .then()
                .statusCode(200)
                .body("blockedBy", empty())
                .body("best.parts.group", hasItem(world.groups.getFirst()))
                .body("forClient", containsString("possible"));
        As.clara()
                .get(path(later, "why-not?language=es&group=" + teens))
                .then()
                .statusCode(200)
                .body("blockedBy.rule", contains("NOT_AVAILABLE"))
                .body("best", nullValue())
                .body("forClient", is("No está disponible por el momento."));
        assertInvalid(As.clara().get(path(request, "why-not?group=" + World.id())), "group");
        assertInvalid(As.clara().get(path(request, "why-not")), "group");
    }

    @Test
    void clientIsToldInTheirLanguage() {
        World.at("harbor");
        var request = World.recommended(World.snapshot("harbor"));

        As.clara()
                .get(path(request, "client-explanation"))
                .then()
                .statusCode(200)
                .body("language", is("en"))
                .body("choices[0].good", not(empty()));
        var spanish = As.person("ines")
                .get(path(request, "client-explanation?language=es"))
                .then()
                .statusCode(200)
                .body("language", is("es"))
                .body("heading", is("Su semana sugerida"))
                .extract()
                .asString();
        assertThat(spanish).doesNotContain("S-", "R-", "F33", "weight", "rule");
    }

    @Test
    void replayIsTheSameToTheByte() {
        World.at("harbor");
        var request = World.recommended(World.snapshot("harbor"));
        var hash = World.read(request).getString("recommendation.inputHash");

        As.person("olu")
                .body("{}")
                .post(path(request, "replays"))
                .then()
                .statusCode(200)
                .body("identical", is(true))
                .body("inputHash", is(hash))
                .body("storedInputHash", is(hash))
                .body("ruleSet", is("2026-04"))
                .body(
                        "options",
                        hasSize(World.read(request)
                                .getList("recommendation.options")
                                .size()));
    }

    @Test
    void anEarlierRecommendationIsReplayedAsWell() {
        World.at("harbor");
        var snapshot = World.snapshot("harbor");
        var request = World.recommended(snapshot);
        var first = World.read(request).getString("recommendation.id");
        World.safetyReleased(World.safetyHeld(snapshot.getString("client")), snapshot.getString("client"));
        World.awaitStatus(request, "RECOMMENDED");

        As.clara().get(path(request, "recommendations")).then().statusCode(200).body("items.id", hasItem(first));
        As.clara()
                .body(new JsonObject().put("recommendation", first).encode())
                .post(path(request, "replays"))
                .then()
                .statusCode(200)
                .body("recommendation", is(first))
                .body("identical", is(true));
        assertProblem(
                As.clara()
                        .body(new JsonObject().put("recommendation", World.id()).encode())
                        .post(path(request, "replays")),
                404,
                "not-found");
    }

    @Test
    void otherSitesAreToldNothing() {
        World.at("harbor");
        var request = World.recommended(World.snapshot("harbor"));

        for (var what : new String[] {
            "explanation", "client-explanation", "comparisons", "recommendations", "why-not?group=" + World.id()
        }) {
            assertProblem(As.carl().get(path(request, what)), 404, "not-found");
        }
        assertProblem(As.carl().body("{}").post(path(request, "what-ifs")), 404, "not-found");
    }

    @Test
    void whatIfIsOnTheTrail() throws SQLException {
        World.at("harbor");
        var request = World.recommended(World.snapshot("harbor"));
        whatIf(request, declining()).then().statusCode(200);

        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "SELECT details FROM audit_entry WHERE action = 'recommendation.what-if' AND subject_id = ?")) {
            query.setObject(1, java.util.UUID.fromString(request));
            var entries = query.executeQuery();
            assertThat(entries.next()).isTrue();
            assertThat(entries.getString(1)).doesNotContain("declines");
        }
    }

    private long rows() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var count = statement.executeQuery("SELECT (SELECT count(*) FROM recommendation)"
                        + " + (SELECT count(*) FROM placement_request) + (SELECT count(*) FROM placement)")) {
            count.next();
            return count.getLong(1);
        }
    }
}
