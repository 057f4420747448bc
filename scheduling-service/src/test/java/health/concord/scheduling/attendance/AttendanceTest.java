package health.concord.scheduling.attendance;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.World.confirmed;
import static health.concord.scheduling.testsupport.World.groupPart;
import static health.concord.scheduling.testsupport.World.holdBody;
import static health.concord.scheduling.testsupport.World.lastMonday;
import static health.concord.scheduling.testsupport.World.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.PastGroup;
import health.concord.scheduling.testsupport.SentEvents;
import health.concord.scheduling.testsupport.SentEvents.Sent;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AttendanceTest {

    @Inject
    Store store;

    @Test
    void presentClientIsADeliveredService() {
        PastGroup group = PastGroup.withOneClient();

        String service = group.record(Json.of("status", "PRESENT"))
                .then()
                .statusCode(201)
                .header("Location", containsString("/sessions/" + group.session() + "/attendance/" + group.client()))
                .header("ETag", equalTo("\"0\""))
                .body("minutesPresent", equalTo(90))
                .body("arrivedAt", equalTo(group.time("09:00")))
                .body("leftAt", equalTo(group.time("10:30")))
                .body("history", hasSize(1))
                .body("history[0].by", equalTo("clara"))
                .extract()
                .path("service");

        Sent sent = SentEvents.of("billing", service, 1).getFirst();
        assertThat(sent.type()).isEqualTo("service.delivered");
        assertThat(sent.data().getString("service")).isEqualTo(service);
        assertThat(sent.data().getString("session")).isEqualTo(group.session());
        assertThat(sent.data().getString("client")).isEqualTo(group.client());
        assertThat(sent.data().getString("episode")).isEqualTo(group.episode());
        assertThat(sent.data().getString("clinician")).isEqualTo(group.leader());
        assertThat(sent.data().getString("type")).isEqualTo("GROUP_COUNSELLING");
        assertThat(sent.data().getString("kind")).isEqualTo("GROUP");
        assertThat(sent.data().getString("model")).isEqualTo("SKILLS_DEVELOPMENT");
        Response series = As.sam().get("/group-series/" + group.series());
        assertThat(sent.data().getString("group")).isEqualTo(series.path("group"));
        assertThat(sent.data().getString("groupTitle")).isEqualTo(series.path("title"));
        assertThat(sent.data().getString("program")).isEqualTo("SUD");
        assertThat(sent.data().getString("from")).isEqualTo(group.time("09:00"));
        assertThat(sent.data().getString("to")).isEqualTo(group.time("10:30"));
        assertThat(sent.data().getInt("minutesPresent")).isEqualTo(90);
        assertThat(sent.data().getString("mode")).isEqualTo("IN_PERSON");
        assertThat(sent.data().getBoolean("noteSigned")).isFalse();
    }

    @Test
    void correctionIsAnAmendmentWithTheWholeState() {
        PastGroup group = PastGroup.withOneClient();
        String service = group.record(Json.of("status", "PRESENT")).path("service");

        group.correct(0, Json.of("status", "LATE", "arrivedAt", group.time("09:20")))
                .then()
                .statusCode(200)
                .body("minutesPresent", equalTo(70))
                .body("history.status", equalTo(List.of("PRESENT", "LATE")));

        List<Sent> sent = SentEvents.of("billing", service, 2);
        assertThat(sent).extracting(Sent::type).containsExactly("service.delivered", "service.amended");
        assertThat(sent.getLast().version()).isGreaterThan(sent.getFirst().version());
        assertThat(sent.getLast().data().getInt("minutesPresent")).isEqualTo(70);
        assertThat(sent.getLast().data().getString("clinician")).isEqualTo(group.leader());
    }

    @Test
    void whoJoinedByVideoIsDeliveredByVideoAndTheHistorySaysSo() {
        PastGroup group = PastGroup.withOneClient();
        String service = group.record(Json.of("status", "PRESENT", "joinedBy", "VIDEO"))
                .then()
                .statusCode(201)
                .body("joinedBy", equalTo("VIDEO"))
                .extract()
                .path("service");

        group.correct(0, Json.of("status", "PRESENT", "joinedBy", "AUDIO"))
                .then()
                .statusCode(200)
                .body("history.joinedBy", equalTo(List.of("VIDEO", "AUDIO")));

        List<Sent> sent = SentEvents.of("billing", service, 2);
        assertThat(sent).extracting(one -> one.data().getString("mode")).containsExactly("VIDEO", "AUDIO");
        assertInvalid(group.correct(1, Json.of("status", "ABSENT", "joinedBy", "VIDEO")), "joinedBy");
    }

    @Test
    void correctionNeedsTheVersionItCorrects() {
        PastGroup group = PastGroup.withOneClient();
        group.record(Json.of("status", "PRESENT")).then().statusCode(201);

        assertProblem(group.record(Json.of("status", "ABSENT")), 428, "precondition-required");
        assertProblem(group.correct(7, Json.of("status", "ABSENT")), 412, "stale");
        As.clara()
                .get("/sessions/" + group.session() + "/attendance/" + group.client())
                .then()
                .statusCode(200)
                .body("status", equalTo("PRESENT"))
                .body("history", hasSize(1));
    }

    @Test
    void absenceTellsBillingNothing() {
        PastGroup group = PastGroup.withOneClient();
        String service = group.record(Json.of("status", "ABSENT", "reason", "no transport"))
                .then()
                .statusCode(201)
                .body("minutesPresent", equalTo(0))
                .body("arrivedAt", equalTo(null))
                .extract()
                .path("service");

        // The next event proves that none was on its way before it.
        group.correct(0, Json.of("status", "PRESENT")).then().statusCode(200);
        assertThat(SentEvents.of("billing", service, 1)).extracting(Sent::type).containsExactly("service.delivered");
    }

    @Test
    void absenceAfterADeliveredServiceAmendsItToNothing() {
        PastGroup group = PastGroup.withOneClient();
        String service = group.record(Json.of("status", "PRESENT")).path("service");
        group.correct(0, Json.of("status", "ABSENT")).then().statusCode(200);

        Sent amended = SentEvents.of("billing", service, 2).getLast();
        assertThat(amended.type()).isEqualTo("service.amended");
        assertThat(amended.data().getInt("minutesPresent")).isZero();
        assertThat(amended.data().getString("arrivedAt")).isNull();
    }

    @Test
    void signedNoteAmendsTheServicesOfThosePresent() {
        PastGroup group = PastGroup.withOneClient();
        String service = group.record(Json.of("status", "PRESENT")).path("service");

        As.clara()
                .post("/sessions/" + group.session() + "/note-signature")
                .then()
                .statusCode(200)
                .body("signedBy", equalTo("clara"));
        As.person("ada")
                .post("/sessions/" + group.session() + "/note-signature")
                .then()
                .statusCode(200)
                .body("signedBy", equalTo("clara"));

        List<Sent> sent = SentEvents.of("billing", service, 2);
        assertThat(sent).hasSize(2);
        assertThat(sent.getLast().type()).isEqualTo("service.amended");
        assertThat(sent.getLast().data().getBoolean("noteSigned")).isTrue();
        As.clara().get("/sessions/" + group.session()).then().body("session.noteSigned", equalTo(true));
    }

    @Test
    void serviceRecordedAfterTheNoteWasSignedIsDeliveredAsSigned() {
        PastGroup group = PastGroup.withOneClient();
        As.clara()
                .post("/sessions/" + group.session() + "/note-signature")
                .then()
                .statusCode(200);

        String service = group.record(Json.of("status", "PRESENT")).path("service");

        Sent sent = SentEvents.of("billing", service, 1).getFirst();
        assertThat(sent.type()).isEqualTo("service.delivered");
        assertThat(sent.data().getBoolean("noteSigned")).isTrue();
    }

    @Test
    void noteOfASessionToComeIsNotSigned() {
        String group = series("harbor");
        String session = As.sam()
                .get("/sessions?series=" + group + "&from=" + World.nextMonday())
                .path("items[0].id");

        assertProblem(As.clara().post("/sessions/" + session + "/note-signature"), 409, "wrong-state");
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENT, 08:30, , arrivedAt",
        "PRESENT, , 10:46, leftAt",
        "PRESENT, 10:00, 09:30, leftAt",
        "LATE, , , arrivedAt",
        "LEFT_EARLY, , , leftAt",
        "ABSENT, 09:00, , arrivedAt",
    })
    void impossibleTimeIsNamedAndStoresNothing(String status, String arrived, String left, String field) {
        PastGroup group = PastGroup.withOneClient();
        Map<String, Object> body = Json.with(
                Json.of("status", status),
                "arrivedAt",
                arrived == null ? null : group.time(arrived),
                "leftAt",
                left == null ? null : group.time(left));

        assertInvalid(group.record(body), field);
        assertProblem(
                As.clara().get("/sessions/" + group.session() + "/attendance/" + group.client()), 404, "not-found");
    }

    @Test
    void onlyClientsOnTheRosterAttend() {
        PastGroup group = PastGroup.withOneClient();
        String other = World.client("harbor");

        assertProblem(
                        As.clara()
                                .body(Json.of("status", "PRESENT"))
                                .put("/sessions/" + group.session() + "/attendance/" + other),
                        409,
                        "conflict")
                .body("code", equalTo("NOT_ON_ROSTER"));
    }

    @Test
    void sessionThatHasNotBegunHasNoAttendance() {
        String client = World.client("harbor");
        String group = series("harbor");
        confirmed(holdBody("harbor", client, World.nextMonday(), groupPart(group)));
        String session = As.sam()
                .get("/sessions?series=" + group + "&from=" + World.nextMonday())
                .path("items[0].id");

        assertProblem(
                As.clara().body(Json.of("status", "PRESENT")).put("/sessions/" + session + "/attendance/" + client),
                409,
                "wrong-state");
    }

    @Test
    void anotherSitesSessionIsNotFound() {
        PastGroup group = PastGroup.withOneClient();
        String path = "/sessions/" + group.session();

        assertProblem(
                As.carl().body(Json.of("status", "PRESENT")).put(path + "/attendance/" + group.client()),
                404,
                "not-found");
        assertProblem(As.carl().get(path + "/attendance/" + group.client()), 404, "not-found");
        assertProblem(As.carl().post(path + "/note-signature"), 404, "not-found");
    }

    @Test
    void oneOffServiceTakesTheProgramOfTheEpisode() {
        String client = World.client("harbor");
        String episode = World.episode(client, "harbor");
        String clinician = World.clinician("harbor");
        String session = As.anew(As.sam())
                .body(Json.of(
                        "site",
                        "harbor",
                        "client",
                        client,
                        "episode",
                        episode,
                        "clinician",
                        clinician,
                        "type",
                        "PEER_SUPPORT",
                        "from",
                        lastMonday() + "T18:00:00Z",
                        "to",
                        lastMonday() + "T19:00:00Z",
                        "mode",
                        "AUDIO"))
                .post("/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        String service = As.clara()
                .body(Json.of("status", "PRESENT"))
                .put("/sessions/" + session + "/attendance/" + client)
                .then()
                .statusCode(201)
                .extract()
                .path("service");

        Sent sent = SentEvents.of("billing", service, 1).getFirst();
        assertThat(sent.data().getString("program")).isEqualTo("SUD");
        assertThat(sent.data().getString("kind")).isEqualTo("INDIVIDUAL");
        assertThat(sent.data().getString("model")).isNull();
        assertThat(sent.data().getString("mode")).isEqualTo("AUDIO");
    }

    @Test
    void serviceOfAMixedGroupIsOfTheEpisodesProgram() {
        PastGroup group = PastGroup.withOneClient(null);
        World.event(
                "episode.changed",
                "episode",
                group.episode(),
                "harbor",
                Json.with(World.episodeData(group.episode(), group.client()), "program", "MH"));

        String service = group.record(Json.of("status", "PRESENT"))
                .then()
                .statusCode(201)
                .extract()
                .path("service");

        Sent sent = SentEvents.of("billing", service, 1).getFirst();
        assertThat(sent.data().getString("program")).isEqualTo("MH");
    }

    @Test
    void historyTakesNoChange() {
        PastGroup group = PastGroup.withOneClient();
        String service = group.record(Json.of("status", "PRESENT")).path("service");

        assertThatThrownBy(() -> store.run("DELETE FROM attendance_change WHERE attendance = ?", service))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> store.run("UPDATE seat_change SET reason = '' WHERE seat = ?", service))
                .hasMessageContaining("permission denied");
    }

    @Test
    void reasonIsNeitherAuditedNorLogged() throws IOException {
        PastGroup group = PastGroup.withOneClient();
        String service = group.record(Json.of("status", "ABSENT", "reason", "CANARY-ILLNESS"))
                .path("service");

        assertThat(store.text("SELECT string_agg(details, ' ') FROM audit_entry WHERE subject_id = ?", service))
                .contains(group.client())
                .doesNotContain("CANARY");
        assertThat(Files.readString(Path.of("target/scheduling-test.log"))).doesNotContain("CANARY-ILLNESS");
    }
}
