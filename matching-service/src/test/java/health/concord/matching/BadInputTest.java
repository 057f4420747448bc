package health.concord.matching;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import health.concord.matching.testsupport.As;
import health.concord.matching.testsupport.Peers;
import health.concord.matching.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** At every write: what is malformed, missing, out of range, unknown or of the wrong type is refused and not stored. */
@QuarkusTest
class BadInputTest {

    /** A write that would succeed, and the values that spoil it. */
    private record Write(
            String name,
            Supplier<RequestSpecification> caller,
            String method,
            String path,
            JsonObject good,
            Map<String, Object> bad) {}

    @Inject
    DataSource database;

    private String therapist;
    private String group;
    private String request;

    @BeforeEach
    void world() {
        Peers.reset();
        var world = World.at("harbor");
        therapist = world.therapist;
        group = world.groups.getFirst();
        request = World.recommended(World.snapshot("harbor"));
    }

    private List<Write> writes() {
        var missing = "\u0000missing";
        var ada = (Supplier<RequestSpecification>) As::ada;
        var aTherapist = World.describeTherapist("harbor")
                .put("prefers", new JsonArray().add("anxiety"))
                .put("prefersNot", new JsonArray().add("eating"));
        var aGroup = World.describeGroup("harbor", "SUPPORT", therapist)
                .put("stages", new JsonArray().add("action"))
                .put("entryDates", new JsonArray().add("2031-01-31"))
                .put(
                        "cycle",
                        new JsonObject()
                                .put("sessions", 12)
                                .put("session", 3)
                                .put("asOf", "2026-03-02")
                                .put("entryPoints", new JsonArray().add(1)))
                .put(
                        "composition",
                        new JsonArray()
                                .add(new JsonObject().put("attribute", "gender").put("atLeast", 2)));
        Map<String, Object> badTherapist = Map.ofEntries(
                Map.entry("sites", missing),
                Map.entry("name", ""),
                Map.entry("licences", missing),
                Map.entry("licences[0].state", "Ny"),
                Map.entry("licences[0].expires", "31.12.2030"),
                Map.entry("competencies[0]", "Not A Tag"),
                Map.entry("languages", new JsonArray()),
                Map.entry("languages[0]", 7),
                Map.entry("gender", "other"),
                Map.entry("caseloadLimit", -1),
                Map.entry("caseload", "4"),
                Map.entry("costPerSessionCents", 12.5),
                Map.entry("earliestStart", "soon"),
                Map.entry("telehealth", "yes"),
                Map.entry("prefers[0]", "football"),
                Map.entry("prefersNot[0]", "Not A Tag"),
                Map.entry("conflicts", new JsonArray()),
                Map.entry("salary", 1));
        Map<String, Object> badGroup = Map.ofEntries(
                Map.entry("site", missing),
                Map.entry("title", "x".repeat(121)),
                Map.entry("model", "CHAT"),
                Map.entry("leaders", new JsonArray()),
                Map.entry("leaders[0]", "somebody"),
                Map.entry("sizeMin", 11),
                Map.entry("sizeMax", 0),
                Map.entry("viable", 101),
                Map.entry("membership", 1),
                Map.entry("entryDates[0]", "tomorrow"),
                Map.entry("minutes", 5),
                Map.entry("weeks", 0),
                Map.entry("stages[0]", "asleep"),
                Map.entry("population", missing),
                Map.entry("language", "English"),
                Map.entry("costPerSessionCents", -1),
                Map.entry("cycle.session", 13),
                Map.entry("cycle.entryPoints[0]", 99),
                Map.entry("composition[0].attribute", "shoeSize"),
                Map.entry("composition[0].atLeast", 11),
                Map.entry("room", "x".repeat(61)),
                Map.entry("retired", true));
        return List.of(
                new Write("POST /therapists", ada, "POST", "/therapists", aTherapist, badTherapist),
                new Write("PUT /therapists/{id}", ada, "PUT", "/therapists/" + therapist, aTherapist, badTherapist),
                new Write("POST /groups", ada, "POST", "/groups", aGroup, badGroup),
                new Write("PUT /groups/{id}", ada, "PUT", "/groups/" + group, aGroup, badGroup),
                new Write(
                        "POST /placement-requests",
                        As::intake,
                        "POST",
                        "/placement-requests",
                        new JsonObject().put("id", World.id()).put("snapshot", World.snapshot("harbor")),
                        Map.ofEntries(
                                Map.entry("id", "seven"),
                                Map.entry("snapshot", missing),
                                Map.entry("snapshot.client", missing),
                                Map.entry("snapshot.site", "atlantis"),
                                Map.entry("snapshot.asOf", "2026-03-02T09:00:00"),
                                Map.entry("snapshot.age", -1),
                                Map.entry("snapshot.language", "the Spanish one"),
                                Map.entry("snapshot.safety.cssrs", "rather"),
                                Map.entry("snapshot.safety.phq9Item9", 4),
                                Map.entry("snapshot.program.hoursPerWeek", 0),
                                Map.entry("snapshot.factors[0].code", "shoeSize"),
                                Map.entry("snapshot.factors[0].value", new JsonObject().put("deep", 1)),
                                Map.entry("snapshot.diagnoses[0]", "sad"),
                                Map.entry("snapshot.maxWaitDays", 400),
                                Map.entry("snapshot.wages", 3))),
                new Write(
                        "POST acceptances",
                        As::clara,
                        "POST",
                        "/placement-requests/" + request + "/acceptances",
                        new JsonObject().put("option", 1),
                        Map.of("option", "first", "recommendation", "that one", "reason", 7, "state", "CONFIRMED")),
                new Write(
                        "POST overrides",
                        As::clara,
                        "POST",
                        "/placement-requests/" + request + "/overrides",
                        new JsonObject()
                                .put("reason", "Because.")
                                .put(
                                        "parts",
                                        new JsonArray()
                                                .add(new JsonObject()
                                                        .put("kind", "GROUP")
                                                        .put("group", group))),
                        Map.of(
                                "reason", " ",
                                "parts", new JsonArray(),
                                "parts[0].kind", "PARTY",
                                "parts[0].group", World.id(),
                                "parts[0].slot", "MO")),
                new Write(
                        "POST /seat-checks",
                        As::intake,
                        "POST",
                        "/seat-checks",
                        new JsonObject()
                                .put("client", World.id())
                                .put("age", 40)
                                .put("seats", new JsonArray().add(new JsonObject().put("group", group))),
                        Map.of(
                                "client",
                                missing,
                                "age",
                                131,
                                "seats",
                                new JsonArray(),
                                "seats[0].group",
                                "that one",
                                "seats[0].series",
                                World.id())),
                new Write(
                        "POST declines",
                        As::clara,
                        "POST",
                        "/placement-requests/" + request + "/declines",
                        new JsonObject().put("reason", "Because."),
                        Map.of("reason", missing, "by", "clara")));
    }

    @TestFactory
    Stream<DynamicTest> badFieldsAreNamedAndNothingIsStored() {
        world();
        var tests = new ArrayList<DynamicTest>();
        for (var write : writes()) {
            write.bad()
                    .forEach((field, value) -> tests.add(DynamicTest.dynamicTest(
                            write.name() + " with a bad " + field, () -> refused(write, field, value))));
            tests.add(DynamicTest.dynamicTest(write.name() + " with half a body", () -> malformed(write)));
        }
        return tests.stream();
    }

    private void refused(Write write, String field, Object value) throws SQLException {
        var before = rows();
        var body = spoilt(write.good(), field, value);

        assertProblem(send(write, body.encode()), 400, "invalid").body("errors.field", hasItem(field));

        assertThat(rows()).isEqualTo(before);
    }

    private void malformed(Write write) throws SQLException {
        var before = rows();

        assertProblem(send(write, "{\"half\":"), 400, "malformed");

        assertThat(rows()).isEqualTo(before);
    }

    private static Response send(Write write, String body) {
        return As.anew(write.caller().get())
                .header("If-Match", "\"0\"")
                .body(body)
                .request(write.method(), write.path());
    }

    /** Puts the value at a path such as {@code licences[0].state}; the missing marker takes the field away. */
    private static JsonObject spoilt(JsonObject good, String field, Object value) {
        var body = good.copy();
        Object at = body;
        var steps = field.replace("[", ".[").split("\\.");
        for (int i = 0; i < steps.length - 1; i++) {
            at = step(at, steps[i]);
        }
        var last = steps[steps.length - 1];
        if (at instanceof JsonArray many) {
            var index = Integer.parseInt(last.substring(1, last.length() - 1));
            if (index < many.size()) {
                many.set(index, value);
            } else {
                many.add(value);
            }
        } else if (String.valueOf(value).endsWith("missing")) {
            ((JsonObject) at).remove(last);
        } else {
            ((JsonObject) at).put(last, value);
        }
        return body;
    }

    private static Object step(Object at, String step) {
        if (at instanceof JsonArray many) {
            return many.getValue(Integer.parseInt(step.substring(1, step.length() - 1)));
        }
        return ((JsonObject) at).getValue(step);
    }

    private long rows() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var count = statement.executeQuery("SELECT (SELECT count(*) FROM therapist)"
                        + " + (SELECT count(*) FROM clinical_group) + (SELECT count(*) FROM placement_request)"
                        + " + (SELECT count(*) FROM placement) + (SELECT count(*) FROM placement_change)"
                        + " + (SELECT sum(version) FROM clinical_group) + (SELECT sum(version) FROM therapist)")) {
            count.next();
            return count.getLong(1);
        }
    }
}
