package health.concord.scheduling.note;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.SentEvents;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NotesTest {

    private static final String CONTENT = "Refusal skills: broken record, walking away. Role play in pairs.";

    @Inject
    Store store;

    /** A group that met last week, led by someone whose account clara has, with some clients. */
    private record Held(String session, String leader, List<String> clients) {

        static Held with(int clients) {
            String leader = leader("harbor");
            String series =
                    World.series("harbor", "startsOn", World.lastMonday().toString(), "leaders", List.of(leader));
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                String client = World.client("harbor");
                World.confirmed(Json.with(
                        World.holdBody("harbor", client, World.lastMonday(), World.groupPart(series)),
                        "episode",
                        World.episode(client, "harbor")));
                ids.add(client);
            }
            String session = As.sam()
                    .get("/sessions?series=" + series + "&from=" + World.lastMonday())
                    .path("items[0].id");
            return new Held(session, leader, ids);
        }

        /** Only one clinician can have an account, so the last one gives it up. */
        private static String leader(String site) {
            String after = "";
            while (after != null) {
                JsonPath page = As.sam()
                        .get("/clinicians?site=" + site + "&limit=200" + after)
                        .jsonPath();
                List<String> hers = page.getList("items.findAll { it.account == 'clara' }.id");
                hers.forEach(one -> describe(one, site, "account", null));
                after = page.getString("next") == null ? null : "&after=" + page.getString("next");
            }
            String id = World.clinician(site);
            describe(id, site, "account", "clara");
            return id;
        }

        static void describe(String id, String site, Object... changes) {
            As.sam()
                    .header("If-Match", As.sam().get("/clinicians/" + id).header("ETag"))
                    .body(Json.with(World.clinicianBody(site), changes))
                    .put("/clinicians/" + id)
                    .then()
                    .statusCode(200);
        }

        void attends(String client, String status) {
            As.clara()
                    .body(Json.of("status", status))
                    .put("/sessions/" + session + "/attendance/" + client)
                    .then()
                    .statusCode(201);
        }

        Map<String, Object> layer(int client, String response) {
            return Json.of(
                    "client",
                    clients.get(client),
                    "goal",
                    "Say no to offers of alcohol",
                    "participation",
                    "Took part in the role play as number " + "abcdefgh".charAt(client),
                    "response",
                    response);
        }

        Response write(Object... layers) {
            String version = As.clara().get("/sessions/" + session + "/note").header("ETag");
            return As.clara()
                    .header("If-Match", version == null ? "\"0\"" : version)
                    .body(Json.of("content", CONTENT, "members", List.of(layers)))
                    .put("/sessions/" + session + "/note");
        }

        Response sign(Object... body) {
            String version = As.clara().get("/sessions/" + session + "/note").header("ETag");
            return As.clara()
                    .header("If-Match", version == null ? "\"0\"" : version)
                    .body(Json.of(body))
                    .post("/sessions/" + session + "/note/signature");
        }
    }

    @Test
    void noteOfAGroupIsWrittenOnceAndSignedByItsLeader() {
        Held held = Held.with(3);
        held.attends(held.clients().get(0), "PRESENT");
        held.attends(held.clients().get(1), "PRESENT");
        held.attends(held.clients().get(2), "ABSENT");
        String first = "Named the bar after work as the hardest place and wrote a sentence to say there.";
        String second = "Doubted it would work with a brother, tried it twice, laughed, wants to try on Sunday.";

        held.write(held.layer(0, first))
                .then()
                .statusCode(201)
                .body("missing", equalTo(List.of(held.clients().get(1))))
                .body("similar", hasSize(0));
        Response early = held.sign();
        assertProblem(early, 422, "refused");
        assertThat(early.jsonPath().getString("code")).isEqualTo("LAYER_MISSING");
        held.write(held.layer(0, first), held.layer(1, second))
                .then()
                .statusCode(200)
                .body("missing", hasSize(0));
        assertProblem(As.clara().post("/sessions/" + held.session() + "/note-signature"), 409, "wrong-state");
        held.sign().then().statusCode(200).body("signedBy", equalTo("clara"));

        // Billing learns that a signed note exists, of those who were there, and nothing of what is in it.
        String service = As.clara()
                .get("/sessions/" + held.session() + "/attendance/"
                        + held.clients().get(0))
                .path("service");
        SentEvents.Sent told = SentEvents.of("billing", service, 2).getLast();
        assertThat(told.data().getBoolean("noteSigned")).isTrue();
        assertThat(told.data().get().toString()).doesNotContain("hardest", "Refusal");

        assertProblem(held.write(held.layer(0, first), held.layer(1, second)), 409, "wrong-state");
        As.clara()
                .body(Json.of("client", held.clients().get(0), "text", "Called on Friday: it worked."))
                .post("/sessions/" + held.session() + "/note/addenda")
                .then()
                .statusCode(200)
                .body("addenda", hasSize(1));

        As.clara()
                .get("/clients/" + held.clients().get(0) + "/notes")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].content", equalTo(CONTENT))
                .body("items[0].response", equalTo(first))
                .body("items[0].addenda[0].text", containsString("Friday"));
        As.clara()
                .get("/clients/" + held.clients().get(1) + "/notes")
                .then()
                .body("items[0].response", equalTo(second))
                .body("items[0].addenda", hasSize(0))
                .body(not(containsString("hardest")));
        As.clara().get("/clients/" + held.clients().get(2) + "/notes").then().body("items", hasSize(0));
    }

    @Test
    void whoIsRecordedAfterTheSignatureHasNoSignedNoteUntilItsSignerAddsOne() {
        Held held = Held.with(3);
        held.attends(held.clients().get(0), "PRESENT");
        held.attends(held.clients().get(1), "ABSENT");
        held.write(held.layer(0, "Named one trigger in own words")).then().statusCode(201);
        held.sign().then().statusCode(200).body("missing", hasSize(0));
        String note = "/sessions/" + held.session() + "/note";
        String corrected = held.clients().get(1);
        String forgotten = held.clients().get(2);

        held.attends(forgotten, "PRESENT");
        As.clara()
                .header("If-Match", "\"0\"")
                .body(Json.of("status", "PRESENT"))
                .put("/sessions/" + held.session() + "/attendance/" + corrected)
                .then()
                .statusCode(200)
                .body("noteSigned", equalTo(false));

        JsonPath unsigned = As.clara()
                .get("/sessions/" + held.session() + "/attendance/" + forgotten)
                .jsonPath();
        assertThat(unsigned.getBoolean("noteSigned")).isFalse();
        assertThat(As.clara().get(note).jsonPath().getList("missing")).containsExactlyInAnyOrder(corrected, forgotten);
        As.clara()
                .body(Json.of("client", forgotten, "text", "Was there too: wrote a plan for Sunday."))
                .post(note + "/addenda")
                .then()
                .statusCode(200)
                .body("missing", equalTo(List.of(corrected)));
        assertThat(SentEvents.of("billing", unsigned.getString("service"), 2).stream()
                        .map(sent -> sent.type() + " " + sent.data().getBoolean("noteSigned")))
                .containsExactly("service.delivered false", "service.amended true");
        As.clara()
                .get("/clients/" + forgotten + "/notes")
                .then()
                .body("items", hasSize(1))
                .body("items[0].response", nullValue())
                .body("items[0].addenda[0].text", containsString("Sunday"));
    }

    @Test
    void aLayerOfSomeoneRecordedAbsentSinceIsNotSigned() {
        Held held = Held.with(2);
        held.attends(held.clients().get(0), "PRESENT");
        Object there = held.layer(0, "Named one trigger in own words");
        held.write(there, held.layer(1, "Laughed, and tried it twice with a peer"))
                .then()
                .statusCode(201);
        held.attends(held.clients().get(1), "ABSENT");

        Response refused = held.sign();

        assertProblem(refused, 422, "refused");
        assertThat(refused.jsonPath().getString("code")).isEqualTo("LAYER_OF_ABSENT");
        held.write(there).then().statusCode(200);
        held.sign().then().statusCode(200);
    }

    @Test
    void nearIdenticalLayersAreFlaggedAndSigningAsksToLook() {
        Held held = Held.with(2);
        held.attends(held.clients().get(0), "PRESENT");
        held.attends(held.clients().get(1), "PRESENT");
        String same = "Client engaged well, shared openly with the group, and was receptive to feedback from peers"
                + " and the leader throughout the whole session today.";
        Object one = Json.with(held.layer(0, same), "participation", "Active");
        Object other = Json.with(held.layer(1, same), "participation", "Active");

        held.write(one, other)
                .then()
                .statusCode(201)
                .body("similar", hasSize(1))
                .body("similar[0].similarity", equalTo(1.0f));
        Response refused = held.sign();
        assertProblem(refused, 422, "refused");
        assertThat(refused.jsonPath().getString("code")).isEqualTo("NEAR_IDENTICAL");
        held.sign("similarReviewed", true).then().statusCode(200);
    }

    @Test
    void aLayerLikeLastTimesIsFlaggedToo() {
        Held held = Held.with(1);
        held.attends(held.clients().getFirst(), "PRESENT");
        String same = "Named one trigger and one way around it, and practised saying it aloud with a partner twice.";
        held.write(held.layer(0, same)).then().statusCode(201);
        held.sign().then().statusCode(200);
        String series = As.sam().get("/sessions/" + held.session()).path("session.series");
        String next = As.sam()
                .get("/sessions?series=" + series + "&from=" + World.lastMonday() + "&to="
                        + World.lastMonday().plusWeeks(1))
                .path("items[1].id");
        store.run(
                "UPDATE session SET starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'"
                        + " WHERE id = ?",
                next);

        new Held(next, held.leader(), held.clients())
                .write(held.layer(0, same))
                .then()
                .statusCode(201)
                .body("similar[0].session", equalTo(held.session()));
    }

    @Test
    void absentGetNoneAndNobodyIsNamed() {
        Held held = Held.with(2);
        held.attends(held.clients().get(0), "ABSENT");
        String otherName = "Jo " + held.clients().get(1);

        assertInvalid(held.write(held.layer(0, "Was not there")), "members[0].client");
        assertInvalid(held.write(held.layer(1, "Fine"), held.layer(1, "Fine")), "members[1].client");
        Held another = Held.with(0);
        assertInvalid(
                As.clara()
                        .body(Json.of("content", "Talked about " + otherName, "members", List.of()))
                        .put("/sessions/" + held.session() + "/note"),
                "content");
        assertInvalid(
                As.clara()
                        .body(Json.of("content", "x", "members", List.of(held.layer(1, "x"))))
                        .put("/sessions/" + another.session() + "/note"),
                "members[0].client");
    }

    @Test
    void coMembersNameInALayerIsRefused() {
        Held held = Held.with(2);
        World.event(
                "client.changed",
                "client",
                held.clients().get(0),
                "harbor",
                World.clientData(held.clients().get(0), "Marisol Vega"));

        assertInvalid(held.write(held.layer(1, "Leaned on Marisol for support")), "members[0].response");
        held.write(held.layer(1, "Leaned on a peer for support"), held.layer(0, "Marisol helped a peer"))
                .then()
                .statusCode(201);
    }

    @Test
    void onlyTheLeaderSigns() {
        Held held = Held.with(1);
        held.attends(held.clients().getFirst(), "PRESENT");
        held.write(held.layer(0, "Own words")).then().statusCode(201);
        Held.describe(held.leader(), "harbor", "account", null);
        Response unknown = held.sign();
        assertProblem(unknown, 409, "conflict");
        assertThat(unknown.jsonPath().getString("code")).isEqualTo("LEADER_UNKNOWN");
        Held.describe(held.leader(), "harbor", "account", "someone-" + World.id());

        assertProblem(held.sign(), 403, "forbidden");
        assertProblem(As.person("bea").get("/sessions/" + held.session() + "/note"), 403, "forbidden");
        assertProblem(As.person("ada").get("/sessions/" + held.session() + "/note"), 403, "forbidden");
        assertProblem(As.carl().get("/sessions/" + held.session() + "/note"), 404, "not-found");
        assertProblem(As.carl().get("/clients/" + held.clients().getFirst() + "/notes"), 404, "not-found");
    }

    @Test
    void theDatabaseKeepsASignedNoteAsItIs() {
        Held held = Held.with(1);
        held.attends(held.clients().getFirst(), "PRESENT");
        held.write(held.layer(0, "Own words")).then().statusCode(201);
        held.sign().then().statusCode(200);

        assertThatThrownBy(() ->
                        store.run("UPDATE notes.session_note SET content = 'other' WHERE session = ?", held.session()))
                .hasMessageContaining("signed note");
        assertThatThrownBy(() -> store.run(
                        "DELETE FROM notes.member_note WHERE note = (SELECT id FROM notes.session_note WHERE session = ?)",
                        held.session()))
                .hasMessageContaining("signed note");
        assertThatThrownBy(() -> store.run("DELETE FROM notes.addendum WHERE id = ?", World.id()))
                .hasMessageContaining("permission denied");
    }

    @Test
    void attendanceStandsAfterTheBillingCut() {
        Held held = Held.with(1);
        held.attends(held.clients().getFirst(), "PRESENT");
        String path = "/sites/harbor/billing-cut";
        String through = World.lastMonday().toString();
        As.person("bea")
                .header("If-Match", As.person("bea").get(path).header("ETag"))
                .body(Json.of("through", through))
                .put(path)
                .then()
                .statusCode(200)
                .body("through", equalTo(through));
        try {
            Response refused = As.clara()
                    .header("If-Match", "\"0\"")
                    .body(Json.of("status", "ABSENT"))
                    .put("/sessions/" + held.session() + "/attendance/"
                            + held.clients().getFirst());
            assertProblem(refused, 409, "wrong-state");
            assertThat(refused.jsonPath().getString("code")).isEqualTo("BILLING_CUT");
            correctedAfterTheCutIsAnAmendment(held);
            assertProblem(cut("bea", World.lastMonday().minusWeeks(60).toString(), null), 403, "forbidden");
            assertInvalid(cut("ada", World.lastMonday().minusWeeks(60).toString(), null), "reason");
        } finally {
            cut("ada", World.lastMonday().minusWeeks(60).toString(), "End of the test")
                    .then()
                    .statusCode(200);
        }
        As.clara()
                .header("If-Match", "\"1\"")
                .body(Json.of("status", "PRESENT", "joinedBy", "VIDEO"))
                .put("/sessions/" + held.session() + "/attendance/"
                        + held.clients().getFirst())
                .then()
                .statusCode(200)
                .body("joinedBy", equalTo("VIDEO"));
        assertInvalid(cut("bea", World.nextMonday().toString(), null), "through");
    }

    /** By an administrator who says why; the reason stays with the record and out of the audit trail. */
    private void correctedAfterTheCutIsAnAmendment(Held held) {
        String path =
                "/sessions/" + held.session() + "/attendance/" + held.clients().getFirst();
        Map<String, Object> correction = Json.of(
                "status", "ABSENT", "reason", "NO_SHOW", "correctedBecause", "Sign-in sheet was of another client");
        assertProblem(As.clara().header("If-Match", "\"0\"").body(correction).put(path), 409, "wrong-state");
        JsonPath corrected = As.person("ada")
                .header("If-Match", "\"0\"")
                .body(correction)
                .put(path)
                .then()
                .statusCode(200)
                .body("history[0].correctedBecause", nullValue())
                .body("history[1].by", equalTo("ada"))
                .body("history[1].correctedBecause", equalTo("Sign-in sheet was of another client"))
                .extract()
                .jsonPath();
        List<SentEvents.Sent> sent = SentEvents.of("billing", corrected.getString("service"), 2);
        assertThat(sent).extracting(SentEvents.Sent::type).containsExactly("service.delivered", "service.amended");
        assertThat(sent.getLast().data().getInt("minutesPresent")).isZero();
        assertThat(store.number(
                        "SELECT count(*) FROM audit_entry WHERE subject_id = ? AND details LIKE '%Sign-in sheet%'",
                        corrected.getString("service")))
                .isZero();
    }

    private static Response cut(String who, String through, String reason) {
        return As.person(who)
                .header(
                        "If-Match",
                        As.person(who).get("/sites/harbor/billing-cut").header("ETag"))
                .body(Json.with(Json.of("through", through), "reason", reason))
                .put("/sites/harbor/billing-cut");
    }
}
