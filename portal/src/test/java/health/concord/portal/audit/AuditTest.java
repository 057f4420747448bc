package health.concord.portal.audit;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.peer.Peer;
import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditTest extends PortalTest {

    private static final String CLIENT = "00000000-0000-7000-8000-000000000c01";
    private static final String RECORD = "00000000-0000-7000-8000-000000000c02";

    @Test
    void everyServiceProvesItsTrailAndABrokenOneIsNamed() {
        proof(Peer.INTAKE, true, "[]");
        proof(Peer.MATCHING, true, "[]");
        proof(Peer.SCHEDULING, false, "[{\"seq\":411,\"entry\":411,\"why\":\"the entry was deleted\"}]");
        Peers.of(Peer.BILLING).stop();
        try (Browser browser = signedIn("olu")) {
            String page = browser.submit("/audit", Map.of()).text();

            assertThat(page)
                    .contains("Intake Intact 12 3 12:abc")
                    .contains("Scheduling Broken Entry 411: the entry was deleted")
                    .contains("No result: Billing is not answering.")
                    .doesNotContain("tries again by itself");
        }
    }

    @Test
    void entriesOfAllServicesAreFoundTogetherNewestFirst() {
        entries(
                Peer.INTAKE,
                entry(7, "2026-03-02T15:00:00Z", "consent.revoked", "i7") + ","
                        + entry(6, "2026-03-02T13:00:00Z", "client.read", "i6"));
        entries(Peer.BILLING, entry(3, "2026-03-02T14:00:00Z", "claim.read", "b3"));
        Peers.of(Peer.MATCHING).stop();
        try (Browser browser = signedIn("olu")) {
            Browser.Page page = browser.open(
                    "/audit/entries?from=2026-03-02&to=2026-03-02&who=clara&action=consent&client=" + CLIENT);

            assertThat(page.text())
                    .contains("Placement is not answering. Its entries are missing here.")
                    .containsSubsequence(
                            "2026-03-02 10:00:00",
                            "consent.revoked",
                            "kind: SUD",
                            "Intake",
                            "2026-03-02 09:00:00",
                            "claim.read",
                            "Billing",
                            "2026-03-02 08:00:00",
                            "client.read");
            assertThat(page.html()).contains("href=\"/people/" + CLIENT + "\"");
            Peers.of(Peer.INTAKE)
                    .verify(getRequestedFor(urlPathEqualTo("/audit/entries"))
                            .withQueryParam("from", equalTo("2026-03-02T00:00-05:00"))
                            .withQueryParam("to", equalTo("2026-03-03T00:00-05:00"))
                            .withQueryParam("actor", equalTo("clara"))
                            .withQueryParam("action", equalTo("consent"))
                            .withQueryParam("client", equalTo(CLIENT)));
        }
    }

    @Test
    void olderEntriesBeginWhereEachServiceWasLeft() {
        String many = IntStream.range(0, 100)
                .mapToObj(i -> entry(
                        100 - i,
                        "2026-03-02T15:%02d:%02dZ".formatted((99 - i) / 60, (99 - i) % 60),
                        "client.read",
                        "i" + (100 - i)))
                .collect(Collectors.joining(","));
        entries(Peer.INTAKE, many);
        entries(Peer.BILLING, entry(3, "2026-03-01T14:00:00Z", "claim.read", "b3"));
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.open("/audit/entries?action=client").html())
                    .contains("/audit/entries?action=client&amp;after=intake.i1\">Older entries")
                    .doesNotContain("claim.read");
            entries(Peer.INTAKE, "");
            assertThat(browser.open("/audit/entries?action=client&after=intake.i1")
                            .text())
                    .contains("claim.read")
                    .doesNotContain("Older entries");
            Peers.of(Peer.INTAKE)
                    .verify(getRequestedFor(urlPathEqualTo("/audit/entries")).withQueryParam("after", equalTo("i1")));
        }
    }

    @Test
    void aFileHoldsAllThatWasFoundOrIsNotGiven() {
        entries(Peer.INTAKE, entry(7, "2026-03-02T15:00:00Z", "consent.revoked", "i7"));
        try (Browser browser = signedIn("olu")) {
            Browser.Page file = browser.open("/audit/entries/list.csv?service=intake");
            assertThat(file.header("Content-Type")).startsWith("text/csv");
            assertThat(file.html())
                    .isEqualTo("at,service,who,action,kind,id,client,details\r\n2026-03-02T10:00-05:00,intake,clara,"
                            + "consent.revoked,consent," + RECORD + "," + CLIENT + ",kind: SUD\r\n");
            Peers.of(Peer.BILLING).verify(0, getRequestedFor(urlPathEqualTo("/audit/entries")));
            Peers.of(Peer.BILLING).stop();
            assertThat(browser.open("/audit/entries/list.csv").text())
                    .contains("be had now. Billing is not answering.");
        }
    }

    @Test
    void moreThanAFileMayHoldIsToldAndNotCutOff() {
        Peers.answer(
                Peer.INTAKE,
                "/audit/entries",
                "{\"items\":[%s],\"next\":\"more\"}"
                        .formatted(IntStream.range(0, 200)
                                .mapToObj(i -> entry(200 - i, "2026-03-02T15:00:00Z", "client.read", "i" + (200 - i)))
                                .collect(Collectors.joining(","))));
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open("/audit/entries/list.csv?service=intake").text())
                    .contains("A file holds at most 300 entries, and there are more");
        }
    }

    @Test
    void aFilterThatCanNotBeIsMarkedAndNobodyIsAsked() {
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open("/audit/entries?client=Jordan&from=soon").text())
                    .contains("is not the id of a client", "is not a day", "Nothing was looked for");
            Peers.of(Peer.INTAKE).verify(0, getRequestedFor(urlPathEqualTo("/audit/entries")));
        }
    }

    @Test
    void aClinicianHasNoBusinessThere() {
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/audit").status()).isEqualTo(403);
            assertThat(browser.open("/audit/entries").status()).isEqualTo(403);
            assertThat(browser.open("/audit/entries/list.csv").status()).isEqualTo(403);
            assertThat(browser.submit("/audit", Map.of()).status()).isEqualTo(403);
        }
    }

    @Test
    void consolesOfAllServicesAreLinked() {
        try (Browser browser = signedIn("ada")) {
            String page = browser.open("/consoles").html();

            for (Peer peer : Peer.values()) {
                assertThat(page).contains("http://127.0.0.1:" + Peers.of(peer).port() + "/q/swagger-ui/");
            }
        }
    }

    private static void entries(Peer peer, String items) {
        Peers.answer(peer, "/audit/entries", "{\"items\":[" + items + "]}");
    }

    private static String entry(int id, String at, String action, String position) {
        return """
                {"id":%d,"at":"%s","actor":"clara","action":"%s","subjectType":"consent","subject":"%s",
                 "details":{"client":"%s","kind":"SUD"},"position":"%s"}""".formatted(id, at, action, RECORD, CLIENT, position);
    }

    private static void proof(Peer peer, boolean intact, String broken) {
        Peers.of(peer)
                .stubFor(post(urlPathEqualTo("/audit/verifications"))
                        .willReturn(okJson("{\"entries\":12,\"unsealed\":3,\"intact\":" + intact
                                + ",\"head\":{\"seq\":12,\"hash\":\"abc\"},\"broken\":" + broken + "}")));
    }
}
