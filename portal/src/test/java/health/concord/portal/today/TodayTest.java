package health.concord.portal.today;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.peer.Peer;
import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.ChartSamples;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import health.concord.portal.testsupport.Samples;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TodayTest extends PortalTest {

    @BeforeEach
    void somethingForEveryone() {
        Peers.answer(Peer.INTAKE, "/referrals", Samples.referrals());
        Peers.answer(Peer.INTAKE, "/episodes", Samples.episodes());
        Peers.answer(Peer.INTAKE, "/safety-holds", Samples.safetyHolds());
        Peers.of(Peer.MATCHING)
                .stubFor(get(urlPathEqualTo("/placement-requests"))
                        .withQueryParam("status", equalTo("RECOMMENDED"))
                        .willReturn(okJson(Samples.requests())));
        Peers.answer(Peer.MATCHING, "/placements", Samples.stuckPlacements());
        Peers.answer(Peer.SCHEDULING, "/sessions", Samples.sessions());
        Peers.answer(Peer.SCHEDULING, "/rooms", Samples.rooms());
        Peers.of(Peer.BILLING)
                .stubFor(get(urlPathEqualTo("/claims"))
                        .withQueryParam("site", equalTo("harbor"))
                        .withQueryParam("state", equalTo("HELD"))
                        .willReturn(okJson(Samples.heldClaims())));
        Peers.answer(Peer.INTAKE, "/events/undelivered", Samples.undelivered());
    }

    @Test
    void coordinatorSeesNewReferralsAndOpenIntakes() {
        try (Browser browser = signedIn("ines")) {
            String today = browser.open("/").text();

            assertThat(today).contains("Alina K.", "Self-referred · Mental health · Routine", "Finish the intake");
            assertThat(today).doesNotContain("Choose a week", "Early recovery skills", "API consoles", "Audit trails");
        }
    }

    @Test
    void formsThatClientsSentAreCountedWithALinkToTheList() {
        String form = "00000000-0000-7000-8000-000000000a31";
        Peers.answer(
                Peer.INTAKE, "/unseen-forms", """
                {"items":[{"id":"%s","kind":"REMOTE","client":"%s","clientLabel":"Jordan R.","episode":"%s","site":"harbor",
                 "instrument":"phq-9","title":"PHQ-9","response":"%s","sentAt":"2026-03-02T14:00:00Z"}]}""".formatted(form, ChartSamples.CLIENT, ChartSamples.EPISODE, form));
        Peers.of(Peer.INTAKE)
                .stubFor(post(urlPathEqualTo("/answer-links/" + form + "/acknowledgement"))
                        .willReturn(okJson("""
                                {"id":"%s","kind":"REMOTE","state":"USED","wrongCodes":0,"expiresAt":"2026-03-05T14:00:00Z",
                                 "createdAt":"2026-03-02T10:00:00Z","createdBy":"ines","seenBy":"ines"}""".formatted(form))));
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open("/").text()).contains("1 form sent by clients", "nobody has looked yet");
            Browser.Page list = browser.open("/sent-forms");
            assertThat(list.text()).contains("Jordan R.", "PHQ-9", "I have looked at it");
            assertThat(list.html()).contains(ChartSamples.PATH + "/assessments");
            browser.submit("/sent-forms/" + form + "/acknowledgement", Map.of());
            Peers.of(Peer.INTAKE)
                    .verify(postRequestedFor(urlPathEqualTo("/answer-links/" + form + "/acknowledgement")));
        }
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open("/sent-forms").text()).contains("PHQ-9").doesNotContain("I have looked at it");
        }
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/sent-forms").status()).isEqualTo(403);
        }
    }

    @Test
    void whoGetsWorseAndWhoseScoresAreOverdueAreCountedWithTheirList() {
        String alert = "00000000-0000-7000-8000-000000000a32";
        Peers.answer(
                Peer.INTAKE, "/care-alerts", """
                {"items":[{"id":"%s","client":"%s","episode":"%s","site":"harbor","kind":"DETERIORATION","instrument":"phq-9",
                 "response":"%s","fromScore":5,"fromOn":"2026-03-01","toScore":20,"toOn":"2026-03-08","reliable":5,
                 "state":"OPEN","raisedAt":"2026-03-08T14:00:00Z","version":0}]}""".formatted(alert, ChartSamples.CLIENT, ChartSamples.EPISODE, alert));
        Peers.answer(Peer.INTAKE, "/due-instruments", """
                {"items":[{"episode":"%s","client":"%s","clientLabel":"Jordan R.","instrument":"gad-7","dueOn":"2026-03-01",
                 "overdueDays":9}]}""".formatted(ChartSamples.EPISODE, ChartSamples.CLIENT));
        Peers.answer(Peer.INTAKE, "/episodes", ChartSamples.list(ChartSamples.episode("PLACED")));
        Peers.of(Peer.INTAKE)
                .stubFor(post(urlPathEqualTo("/care-alerts/" + alert + "/acknowledgement"))
                        .willReturn(okJson("{}")));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/").text()).contains("1 client gets worse, or not better", "1 instrument overdue");
            Browser.Page list = browser.open("/at-risk");
            assertThat(list.text()).contains("Jordan R.", "PHQ-9", "GAD-7", "never", "I have looked at it");
            assertThat(list.html()).contains(ChartSamples.PATH + "/trends", ChartSamples.PATH + "/assessments");
            browser.submit("/at-risk/" + alert + "/acknowledgement", Map.of("note", "call today"));
        }
        Peers.of(Peer.INTAKE)
                .verify(postRequestedFor(urlPathEqualTo("/care-alerts/" + alert + "/acknowledgement"))
                        .withRequestBody(equalToJson("{\"note\":\"call today\"}")));
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open("/at-risk").text()).contains("GAD-7").doesNotContain("I have looked at it");
        }
    }

    @Test
    void billerSeesAppealsThatAreDueAndCreditsToGiveBack() {
        Peers.answer(
                Peer.BILLING, "/denials", """
                {"items":[{"id":"%s","claim":"%s","client":"%s","reason":"CO-197","label":"No authorisation","amountCents":18000,
                 "deniedOn":"2020-01-02","deadline":"2020-03-02","state":"OPEN","version":0}]}""".formatted(ChartSamples.PAYER, ChartSamples.PAYER, ChartSamples.CLIENT));
        Peers.answer(Peer.BILLING, "/ledger/patient-credits", """
                {"credits":[{"client":"%s","creditCents":4000,"currency":"USD","openClaims":0,"due":true}],"totalCents":4000}""".formatted(ChartSamples.CLIENT));
        Peers.answer(Peer.BILLING, "/estimate-alerts", """
                {"items":[{"id":"%s","client":"%s","number":3,"requestedOn":"2026-02-01","dueOn":"2026-02-04",
                 "givenOn":"2026-02-02","late":false,"from":"2026-02-09","to":"2026-03-31","totalCents":100000,
                 "chargedCents":145000,"disputable":true}]}""".formatted(ChartSamples.PAYER, ChartSamples.CLIENT));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/").text())
                    .contains("1 appeal due", "1 client paid too much", "$40.00", "Charges passed it by $450.00");
        }
    }

    @Test
    void schedulerSeesWhoseWeekFallsShort() {
        Peers.answer(Peer.SCHEDULING, "/outreach-tasks", """
                {"items":[{"id":"%s","client":"%s","episode":"%s","week":"2026-03-02","minutesMissing":150,"daysMissing":1,
                 "causes":[],"version":0}]}""".formatted(
                        ChartSamples.PAYER, ChartSamples.CLIENT, ChartSamples.EPISODE));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open("/").text()).contains("1 client’s week falls short");
        }
    }

    @Test
    void crisisComesFirstAndIsNamedSafety() {
        try (Browser browser = signedIn("ines")) {
            String today = browser.open("/").text();

            assertThat(today.indexOf("Safety Marcus T.")).isPositive().isLessThan(today.indexOf("Alina K."));
        }
    }

    @Test
    void anotherSitesReferralIsNotShownUntilItsSiteIsChosen() {
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open("/").text()).doesNotContain("Noa P.");

            assertThat(browser.submit("/site", Map.of("site", "mesa")).text())
                    .contains("Noa P.", "Mesa Verde", "Mountain Time")
                    .doesNotContain("Alina K.");
        }
    }

    @Test
    void clinicianSeesSafetyHoldsDecisionsAndStuckPlacements() {
        try (Browser browser = signedIn("clara")) {
            String today = browser.open("/").text();

            assertThat(today)
                    .contains("Safety Marcus T.", "C-SSRS screener · high risk", "I am acting")
                    .contains("Jordan R. Choose a week for the placement", "Decide")
                    .contains("Jordan R. The accepted placement does not go on", "Scheduling has not answered")
                    .doesNotContain("Alina K.", "API consoles");
        }
    }

    @Test
    void clinicianActsOnASafetyHoldInOneClick() {
        Peers.of(Peer.INTAKE)
                .stubFor(post(urlPathEqualTo("/safety-holds/" + Samples.HOLD + "/acknowledgement"))
                        .willReturn(okJson(Samples.safetyHold("ACKNOWLEDGED"))));
        try (Browser browser = signedIn("clara")) {
            Browser.Page page = browser.submit("/safety-holds/" + Samples.HOLD + "/acknowledgement", Map.of());

            assertThat(page.address().getPath()).isEqualTo("/");
        }
    }

    @Test
    void whatIntakeRefusesIsToldInItsWords() {
        Peers.of(Peer.INTAKE)
                .stubFor(post(urlPathEqualTo("/safety-holds/" + Samples.HOLD + "/acknowledgement"))
                        .willReturn(aResponse()
                                .withStatus(409)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("{\"status\":409,\"detail\":\"The hold was already released.\"}")));
        try (Browser browser = signedIn("clara")) {
            Browser.Page page = browser.submit("/safety-holds/" + Samples.HOLD + "/acknowledgement", Map.of());

            assertThat(page.status()).isEqualTo(409);
            assertThat(page.text()).contains("The hold was already released.");
        }
    }

    @Test
    void schedulerSeesTodaysSessionsWithTheirRooms() {
        try (Browser browser = signedIn("sam")) {
            String today = browser.open("/").text();

            assertThat(today)
                    .contains("Early recovery skills", "Room Oak · running", "11 clients booked")
                    .contains("Process group", "find another time or room")
                    .doesNotContain("Jordan R.", "Alina K.");
        }
    }

    @Test
    void billerSeesHeldClaimsByWhatHoldsThem() {
        try (Browser browser = signedIn("bea")) {
            String today = browser.open("/").text();

            assertThat(today)
                    .contains("The authorised units are used up Ask the payer for more units 2 claims · $1,350.50")
                    .contains("The note is not signed A clinician signs it 1 claim · $540.00")
                    .contains("since the week of Mon 2 Mar")
                    .doesNotContain("Jordan R.", "Placement");
            assertThat(today.indexOf("A clinician signs it")).isGreaterThan(today.indexOf("Coming due"));
        }
    }

    @Test
    void administratorSeesUndeliveredEventsAndTheWayToTheConsoles() {
        try (Browser browser = signedIn("ada")) {
            String today = browser.open("/").text();

            assertThat(today)
                    .contains("Intake to Billing", "2 events refused by Billing", "API consoles", "Audit trails");
        }
    }

    @Test
    void queuesAreCountedForWhoWorksThemAndLeadToTheirLists() {
        String id = "00000000-0000-7000-8000-00000000d001";
        Peers.answer(Peer.BILLING, "/remittances", """
                {"items":[{"id":"%s","state":"QUARANTINED","payerName":"Northern","trace":"T1","paidOn":"2026-03-02",
                 "amountCents":123450,"method":"ACH","claimCount":2,"takenAt":"2026-03-02T10:00:00Z","takenBy":"bea"}]}""".formatted(id));
        Peers.answer(Peer.BILLING, "/reviews/tasks", """
                [{"kind":"RECERTIFICATION","client":"%1$s","about":"%1$s","dueOn":"2026-03-10","text":"ends"},
                 {"kind":"CONCURRENT_REVIEW","client":"%1$s","about":"%1$s","dueOn":"2026-03-09","text":"ends"},
                 {"kind":"CONCURRENT_REVIEW","client":"%1$s","about":"%1$s","dueOn":"2026-03-12","text":"ends"}]""".formatted(id));
        Peers.answer(Peer.MATCHING, "/seat-offers", """
                {"items":[{"id":"%1$s","request":"%1$s","parts":[],"daysWaited":3,"hoursAtRisk":2.0,"rank":1.5,
                 "expiresAt":"2036-03-02T10:00:00Z","version":0}]}""".formatted(id));
        Peers.answer(Peer.SCHEDULING, "/waitlist", """
                {"items":[{"id":"%1$s","client":"%1$s","episode":"%1$s","priority":0,"joinedAt":"2026-03-02T10:00:00Z",
                 "state":"OFFERED","offeredSeries":"%1$s","offerUntil":"2036-03-02T10:00:00Z"}]}""".formatted(id));
        Peers.answer(Peer.SCHEDULING, "/sessions", Samples.sessions(Duration.ofDays(-2)));
        Peers.answer(Peer.INTAKE, "/emergency-disclosures", """
                {"items":[{"id":"%1$s","client":"%1$s","recipient":"City Hospital","nature":"Overdose","reason":"Unconscious",
                 "categories":["SUD"],"declaredAt":"2026-03-02T10:00:00Z","declaredBy":"clara","endsAt":"2026-03-02T11:00:00Z","version":0}]}""".formatted(id));
        try (Browser bea = signedIn("bea")) {
            Browser.Page today = bea.open("/");
            assertThat(today.text())
                    .contains("1 payment in quarantine", "$1,234.50", "2 authorisations to renew", "by Mon 9 Mar");
            assertThat(today.html()).contains("/billing/remittances?state=QUARANTINED", "/billing/reviews");
        }
        try (Browser clara = signedIn("clara")) {
            assertThat(clara.open("/").text())
                    .contains("1 certification to renew", "1 freed seat", "1 session without a signed note");
            assertThat(clara.open("/session-notes").text()).contains("Early recovery skills", "Write the note");
        }
        try (Browser sam = signedIn("sam")) {
            assertThat(sam.open("/").text()).contains("1 seat offered from the waitlist");
            assertThat(sam.open("/session-notes").status()).isEqualTo(403);
        }
        try (Browser ada = signedIn("ada")) {
            assertThat(ada.open("/").text()).contains("1 emergency disclosure Review whether it was justified");
            Peers.of(Peer.SCHEDULING).stop();
            assertThat(ada.open("/session-notes").text()).contains("Scheduling is not answering.");
        }
    }

    @Test
    void auditorIsLedToTheAuditTrails() {
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open("/").html()).contains("href=\"/audit\"").contains("Prove that nothing was changed");
        }
    }

    @Test
    void servicesAreAskedWithThePersonsOwnToken() {
        try (Browser browser = signedIn("sam")) {
            browser.open("/");

            assertThat(Peers.askers(
                            Peer.SCHEDULING,
                            getRequestedFor(urlPathEqualTo("/sessions")).withQueryParam("site", equalTo("harbor"))))
                    .containsOnly("sam");
        }
    }

    @Test
    void aRoleAsksOnlyTheServicesItNeeds() {
        try (Browser browser = signedIn("sam")) {
            browser.open("/");

            Peers.of(Peer.BILLING).verify(0, anyRequestedFor(anyUrl()));
            Peers.of(Peer.INTAKE).verify(0, anyRequestedFor(anyUrl()));
        }
    }

    @Test
    void aServiceThatIsDownIsNamedAndTheRestIsShown() {
        Peers.of(Peer.INTAKE).stop();
        try (Browser browser = signedIn("clara")) {
            Browser.Page down = browser.open("/");

            assertThat(down.status()).isEqualTo(200);
            assertThat(down.text())
                    .contains("Intake is not answering.", "Open safety holds: Intake is not answering.")
                    .contains("Jordan R.");

            Peers.of(Peer.INTAKE).start();

            assertThat(browser.open("/").text()).doesNotContain("not answering").contains("Marcus T.");
        }
    }

    @Test
    void aServiceThatIsSlowHoldsNothingUp() {
        Peers.of(Peer.INTAKE)
                .stubFor(get(urlPathEqualTo("/safety-holds"))
                        .willReturn(okJson(Samples.safetyHolds()).withFixedDelay(60_000)));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/").text())
                    .contains("Intake takes too long to answer.")
                    .contains("Jordan R.");
        }
    }

    @Test
    void aServiceThatAnswersNonsenseIsNamed() {
        Peers.answer(Peer.MATCHING, "/placements", "[\"what\"]");
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/").text())
                    .contains("Placement has a fault.")
                    .contains("Marcus T.");
        }
    }

    @Test
    void whatARoleMayNotSeeIsSaidWithoutAlarm() {
        Peers.of(Peer.MATCHING)
                .stubFor(get(urlPathEqualTo("/placements"))
                        .willReturn(aResponse().withStatus(403)));
        try (Browser browser = signedIn("clara")) {
            Browser.Page page = browser.open("/");

            assertThat(page.text()).contains("Stuck placements: Placement does not show this to your role.");
            assertThat(page.text()).doesNotContain("The rest works");
        }
    }
}
