package health.concord.suite;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.launcher.Part;
import health.concord.launcher.Suite;
import health.concord.suite.http.Answer;
import health.concord.suite.http.Api;
import health.concord.suite.http.Json;
import health.concord.suite.http.Who;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.launch.RunningSuite;
import health.concord.suite.steps.IntakeSteps;
import health.concord.suite.steps.IntakeSteps.Client;
import health.concord.suite.steps.Person;
import health.concord.suite.steps.Until;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Marked words are put wherever people write health information; then logs, metrics, problem bodies and the queue of
 * durable work are searched for them, after everything else the suite has done (trust.md, section 3).
 */
@OnSuite
@Order(100)
@TestInstance(Lifecycle.PER_CLASS)
class NothingLeaksTest {

    /** One mark for all, so that a search for it finds every place; what follows says where it was put. */
    private static final String MARK = "Zqx" + UUID.randomUUID().toString().substring(0, 8);

    private final List<Answer> refusals = new ArrayList<>();
    private final Api ines = Who.INES.at(Part.INTAKE);

    @BeforeAll
    void plant() {
        Client client = new IntakeSteps().admit(marked());
        plantInAcceptedRequests(client);
        plantInRefusedRequests(client);
        awaitDelivery(client);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void noLogNamesAnyone(Part part) throws IOException {
        String log = Files.readString(RunningSuite.get().service(part).logFile(), StandardCharsets.UTF_8);

        assertThat(log).isNotEmpty().doesNotContainIgnoringCase(MARK);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void noMetricNamesAnyone(Part part) {
        Answer metrics = Api.anonymous(part).get("/q/metrics");

        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.body()).contains("jvm_threads").doesNotContainIgnoringCase(MARK);
    }

    @Test
    void noRefusalRepeatsWhatItRefuses() {
        assertThat(refusals)
                .extracting(Answer::outcome)
                .allMatch(outcome -> outcome.matches("4\\d\\d [a-z-]+.*"), "a problem of the caller's making");
        assertThat(refusals.stream().map(Answer::body).filter(body -> body.contains(MARK)))
                .isEmpty();
    }

    /** Work is scheduled by ids; what it needs to know it reads when it runs. */
    @ParameterizedTest
    @MethodSource("services")
    void noScheduledWorkCarriesHealthInformation(Part service) throws SQLException {
        Suite suite = RunningSuite.get();
        try (Connection connection = suite.stack().databases().open(suite.databaseOf(service));
                Statement query = connection.createStatement();
                ResultSet tasks = query.executeQuery("SELECT task_name, task_instance,"
                        + " convert_from(coalesce(task_data, ''::bytea), 'UTF8') FROM scheduled_tasks")) {
            while (tasks.next()) {
                assertThat(tasks.getString(1) + " " + tasks.getString(2) + " " + tasks.getString(3))
                        .doesNotContainIgnoringCase(MARK);
            }
        }
    }

    static List<Part> parts() {
        return List.of(Part.values());
    }

    static List<Part> services() {
        return Part.SERVICES;
    }

    private static Person marked() {
        Person person = Person.adult(MARK + "family", 35);
        return new Person(
                MARK + "given",
                person.familyName(),
                person.birthDate(),
                person.sex(),
                person.language(),
                person.program());
    }

    private void plantInAcceptedRequests(Client client) {
        OffsetDateTime signedAt = OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(1);
        Map<String, Object> form = new LinkedHashMap<>(new IntakeSteps().consentForm(client, signedAt));
        form.put("recipients", List.of(Json.of("kind", "NAMED", "name", MARK + "recipient")));
        ines.post("/clients/" + client.id() + "/consents", form).expect(201);
        Map<String, Object> moved = Json.with(
                client.person().described(),
                "address",
                Json.of("line1", MARK + "street", "city", MARK + "city", "state", "NY", "zip", "10004"));
        Answer known = ines.get("/clients/%s", client.id()).expect(200);
        ines.put("/clients/" + client.id(), known.version(), moved).expect(200);
        ines.get("/clients?q=%s", MARK).expect(200);
        Answer referral = ines.post(
                        "/referrals",
                        Json.with(
                                marked().referredTo(IntakeSteps.SITE),
                                "reason",
                                MARK + "reason",
                                "source",
                                Json.of("kind", "COURT", "name", MARK + "court")))
                .expect(201);
        ines.post("/referrals/" + referral.id() + "/decline", Json.of("reason", MARK + "declined"))
                .expect(200);
        Api clara = Who.CLARA.at(Part.INTAKE);
        clara.post(
                        "/episodes/" + client.episode() + "/outside-scores",
                        Json.of("instrument", "audit", "score", 18, "on", "2026-03-02", "source", MARK + "source"))
                .expect(201);
        clara.post(
                        "/episodes/" + client.episode() + "/level-of-care-decisions",
                        Json.of("level", "2.1", "discrepancyReason", MARK + "discrepancy"))
                .expect(201);
    }

    /** Bad values, unknown fields, broken JSON, odd paths: what a refusal might repeat. */
    private void plantInRefusedRequests(Client client) {
        Map<String, Object> good = marked().referredTo(IntakeSteps.SITE);
        Map<String, Object> person = marked().described();
        refusals.add(ines.post("/referrals", Json.with(good, "site", MARK + "site")));
        refusals.add(ines.post("/referrals", Json.with(good, "unknownField", MARK + "value")));
        refusals.add(ines.post("/referrals", Json.with(good, "urgency", MARK + "urgency")));
        refusals.add(ines.post("/referrals", Json.with(good, "client", Json.with(person, "birthDate", MARK + "date"))));
        refusals.add(ines.post("/referrals", Json.with(good, "client", Json.with(person, "email", MARK + "mail"))));
        refusals.add(ines.post("/referrals", "{\"reason\": \"" + MARK + "broken"));
        refusals.add(ines.get("/clients/%s", MARK + "id"));
        refusals.add(ines.get("/episodes?stage=%s", MARK + "stage"));
        refusals.add(ines.post(
                "/episodes/" + client.episode() + "/responses",
                Json.of("instrument", MARK + "instrument", "answers", Json.of(MARK, 1), "on", "2026-03-02")));
        refusals.add(Who.SAM.at(Part.SCHEDULING).post("/rooms", Json.of("site", MARK, "name", MARK, "capacity", MARK)));
        refusals.add(Who.SAM.at(Part.SCHEDULING).get("/sessions?client=%s", MARK));
        refusals.add(Who.CLARA.at(Part.MATCHING).post("/groups", Json.of("title", MARK, "model", MARK)));
        refusals.add(Who.BEA.at(Part.BILLING).post("/claim-runs", Json.of("site", MARK, "from", MARK, "to", MARK)));
        refusals.add(Who.MATCHING
                .at(Part.SCHEDULING)
                .post(
                        "/events",
                        Json.of(
                                "id", UUID.randomUUID(),
                                "type", "client.changed",
                                "occurredAt", OffsetDateTime.now(ZoneOffset.UTC),
                                "aggregate", Json.of("type", "client", "id", UUID.randomUUID(), "version", 1),
                                "site", "harbor",
                                "data", Json.of("displayName", Json.of(MARK, MARK)))));
        refusals.add(Api.withToken(Part.INTAKE, MARK).get("/clients/%s", client.id()));
        refusals.add(ines.get("/" + MARK));
    }

    /** Until scheduling and billing have heard of the client, so that their logs are of after that. */
    private void awaitDelivery(Client client) {
        Api ada = Who.ADA.at(Part.INTAKE);
        Until.found(
                "the client's events to be delivered",
                () -> ada.get("/events/undelivered?limit=200").expect(200).body(),
                undelivered -> !undelivered.contains(client.id().toString()));
    }
}
