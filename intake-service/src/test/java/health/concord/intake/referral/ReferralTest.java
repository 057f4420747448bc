package health.concord.intake.referral;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferralTest {

    @Inject
    Store store;

    @Test
    void staffReferralBeginsClientAndEpisode() {
        Response made = Api.as("ines").create("/referrals", Bodies.referral());

        made.then()
                .statusCode(201)
                .header("Location", endsWith("/referrals/" + made.path("id")))
                .header("ETag", notNullValue())
                .body("status", equalTo("RECEIVED"))
                .body("source.kind", equalTo("COURT"))
                .body("receivedOn", equalTo("2026-02-20"));
        UUID client = UUID.fromString(made.path("client"));
        UUID episode = UUID.fromString(made.path("episode"));
        assertThat(store.sentAbout(client))
                .extracting(Store.Sent::type, Store.Sent::receiver)
                .containsExactlyInAnyOrder(
                        tuple("client.registered", "SCHEDULING"), tuple("client.registered", "BILLING"));
        assertThat(store.sentAbout(episode)).extracting(Store.Sent::type).containsOnly("episode.opened");
        assertThat(store.auditOf(client)).containsExactly("client.registered");
        Api.as("ines")
                .get("/episodes/" + episode)
                .then()
                .statusCode(200)
                .body("stage", equalTo("REFERRED"))
                .body("openedOn", equalTo("2026-02-20"))
                .body("history", notNullValue());
    }

    @Test
    void eachPeerLearnsOnlyWhatItNeeds() {
        UUID client = Journey.referred().client();

        for (Store.Sent sent : store.sentAbout(client)) {
            boolean billing = sent.receiver().equals("BILLING");
            assertThat(sent.data().has("address")).isEqualTo(billing);
            assertThat(sent.data().has("sex")).isEqualTo(billing);
            assertThat(sent.data().path("displayName").asText()).startsWith("Jordan Rivera");
            assertThat(sent.data().path("contact").path("voicemail").asBoolean())
                    .isTrue();
        }
    }

    @Test
    void partnersReferralBearsItsClinic() {
        Api.partner("riverside")
                .create("/referrals", Bodies.partnerReferral())
                .then()
                .statusCode(201)
                .body("organisation", equalTo("riverside"))
                .body("source.kind", equalTo("CLINIC"))
                .body("client", nullValue())
                .body("episode", nullValue())
                .body("clientLabel", nullValue())
                .body("reason", nullValue())
                .body("history", nullValue());
    }

    @Test
    void partnerCannotSayWhoseReferralItIs() {
        assertInvalid(Api.partner("riverside").create("/referrals", Bodies.referral()), "source");
        Map<String, Object> dated = Bodies.partnerReferral();
        dated.put("receivedOn", "2026-02-20");
        assertInvalid(Api.partner("riverside").create("/referrals", dated), "receivedOn");
        Map<String, Object> disguised = Bodies.partnerReferral();
        disguised.put("organisation", "lakeside");
        assertInvalid(Api.partner("riverside").create("/referrals", disguised), "organisation");
    }

    @Test
    void oneClinicsReferralIsAsMissingToAnother() {
        String own = Api.partner("riverside")
                .create("/referrals", Bodies.partnerReferral())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Api.partner("riverside").get("/referrals/" + own).then().statusCode(200);
        String foreign = assertProblem(Api.partner("lakeside").get("/referrals/" + own), 404, "not-found")
                .extract()
                .asString();
        String missing = assertProblem(Api.partner("lakeside").get("/referrals/" + UUID.randomUUID()), 404, "not-found")
                .extract()
                .asString();
        assertThat(foreign).isEqualTo(missing);
        Api.partner("riverside")
                .get("/referrals?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(own))
                .body("items.organisation", everyItem(equalTo("riverside")));
        Api.partner("lakeside")
                .get("/referrals?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(own)));
    }

    @Test
    void staffsReferralIsAsMissingToPartners() {
        UUID referral = Journey.referred().referral();

        assertProblem(Api.partner("riverside").get("/referrals/" + referral), 404, "not-found");
    }

    @Test
    void sameKeyAnswersAgainAndRefersOnce() {
        Map<String, Object> body = Bodies.referral();
        String key = UUID.randomUUID().toString();

        Response first = Api.as("ines").create("/referrals", key, body);
        Response again = Api.as("ines").create("/referrals", key, body);

        first.then().statusCode(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertProblem(Api.as("ines").create("/referrals", key, Bodies.referral()), 422, "key-reused");
    }

    @Test
    void acceptanceBeginsIntakeOnce() {
        Journey episode = Journey.referred();

        Api.as("ines")
                .post("/referrals/" + episode.referral() + "/acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("history.status", equalTo(java.util.List.of("RECEIVED", "ACCEPTED")));

        assertThat(episode.stage()).isEqualTo("INTAKE");
        assertProblem(Api.as("ines").post("/referrals/" + episode.referral() + "/acceptance"), 409, "wrong-state");
        assertProblem(
                Api.as("ines").post("/referrals/" + episode.referral() + "/decline", Bodies.of("reason", "late")),
                409,
                "wrong-state");
        assertThat(store.auditOf(episode.referral())).contains("referral.received", "referral.accepted");
    }

    @Test
    void declineClosesTheEpisodeWithItsReason() {
        Journey episode = Journey.referred();

        Api.as("ines")
                .post("/referrals/" + episode.referral() + "/decline", Bodies.of("reason", "Needs inpatient care."))
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("history[1].reason", equalTo("Needs inpatient care."));

        assertThat(episode.stage()).isEqualTo("CLOSED");
        assertThat(store.sentAbout(episode.id())).extracting(Store.Sent::type).contains("episode.closed");
    }

    @Test
    void partnerLearnsTheDecisionOnlyWithConsentAndNeverItsReason() {
        String id = Api.partner("riverside")
                .create("/referrals", Bodies.partnerReferral())
                .then()
                .statusCode(201)
                .body("statusWithheld", equalTo(true))
                .extract()
                .path("id");
        UUID client = UUID.fromString(Api.as("ines").get("/referrals/" + id).path("client"));
        Api.as("ines")
                .post("/referrals/" + id + "/decline", Bodies.of("reason", "Secret."))
                .then()
                .statusCode(200);
        Response before = Api.partner("riverside").get("/referrals/" + id);
        before.then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("status", equalTo("RECEIVED"))
                .body("statusWithheld", equalTo(true));
        Api.partner("riverside")
                .get("/referrals?limit=200")
                .then()
                .body("items.find { it.id == '" + id + "' }.status", equalTo("RECEIVED"));

        Map<String, Object> consent = Bodies.consent();
        consent.put(
                "recipients",
                Bodies.list(Bodies.of("kind", "CLINIC", "name", "Riverside Clinic", "organisation", "riverside")));
        consent.put("purpose", Bodies.of("kind", "SPECIFIC", "uses", Bodies.list("REFERRAL_STATUS")));
        String signed = Api.as("ines")
                .create("/clients/" + client + "/consents", consent)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        for (int i = 0; i < 2; i++) {
            Response seen = Api.partner("riverside").get("/referrals/" + id);
            seen.then().statusCode(200).body("status", equalTo("DECLINED")).body("statusWithheld", equalTo(false));
            assertThat(seen.asString()).doesNotContain("Secret");
        }
        Api.as("ines")
                .get("/clients/" + client + "/disclosures")
                .then()
                .body("items.recipient", equalTo(java.util.List.of("riverside")))
                .body("items.purpose", equalTo(java.util.List.of("REFERRAL_STATUS")));
        Api.as("ines")
                .post(
                        "/consents/" + signed + "/revocation",
                        Bodies.of("revokedAt", "2026-03-03T12:00:00-05:00", "reason", "Asked to."))
                .then()
                .statusCode(200);
        Api.partner("riverside").get("/referrals/" + id).then().body("status", equalTo("RECEIVED"));
    }

    @Test
    void referralToAnotherSiteIsRefused() {
        Map<String, Object> unknown = Bodies.referral();
        unknown.put("site", "atlantis");
        assertInvalid(Api.as("ines").create("/referrals", unknown), "site");
    }

    @Test
    void minorNeedsAGuardian() {
        Map<String, Object> referral = Bodies.referral();
        Map<String, Object> client = Bodies.minor();
        referral.put("client", client);
        Api.as("ines").create("/referrals", referral).then().statusCode(201);

        client.remove("guardian");
        assertInvalid(Api.as("ines").create("/referrals", referral), "client.guardian");
    }

    @Test
    void listIsFilteredByStatusAndPaged() {
        Journey.referred();
        Journey accepted = Journey.referred().accept();

        Response page = Api.as("ines").get("/referrals?status=ACCEPTED&limit=1");
        page.then().statusCode(200).body("items.status", everyItem(equalTo("ACCEPTED")));
        Api.as("ines")
                .get("/referrals?status=ACCEPTED&limit=200")
                .then()
                .body("items.id", hasItem(accepted.referral().toString()));
    }
}
