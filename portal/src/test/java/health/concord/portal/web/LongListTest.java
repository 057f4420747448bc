package health.concord.portal.web;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.peer.Peer;
import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.ChartSamples;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists of a busy program, longer than the 200 rows a service gives at once. Here a page takes 600 of a list. */
@QuarkusTest
class LongListTest extends PortalTest {

    private static final int AT_ONCE = 200;

    @Test
    void everybodyIsThereHoweverManyPagesTheServiceGives() {
        answer(Peer.INTAKE, "/episodes", 450, LongListTest::episode);
        try (Browser ines = signedIn("ines")) {
            Browser.Page people = ines.open("/people");

            assertThat(people.text()).contains("Client 0,", "Client 199,", "Client 200,", "Client 449,");
            assertThat(people.text()).contains("450").doesNotContain("has more than");
            assertThat(people.header("Server-Timing")).isEqualTo("calls;desc=\"3\", rounds;desc=\"3\"");
            assertThat(Peers.askers(Peer.INTAKE, getRequestedFor(urlPathEqualTo("/episodes"))))
                    .containsOnly("ines");
        }
    }

    @Test
    void whatAPageCannotHoldItSaysInBothLanguagesAndTheFileHasIt() {
        answer(Peer.INTAKE, "/episodes", 650, LongListTest::episode);
        try (Browser ines = signedIn("ines")) {
            assertThat(ines.open("/people").text())
                    .contains("Client 599,", "Intake has more than 600 rows", "Only the first 600 are shown")
                    .doesNotContain("Client 600,");
            assertThat(ines.look("/people", "Accept-Language", "es").text())
                    .contains("tiene más de 600 filas", "solo se muestran y se cuentan las primeras 600");
            assertThat(ines.open("/people/list.csv").html().lines())
                    .hasSize(651)
                    .anyMatch(line -> line.contains("Client 649,"));
        }
    }

    @Test
    void aStageIsLookedForWhereAllAre() {
        answer(Peer.INTAKE, "/episodes", 3, LongListTest::episode);
        try (Browser ines = signedIn("ines")) {
            assertThat(ines.open("/people?stage=INTAKE").text()).contains("Client 2,");
            Peers.of(Peer.INTAKE)
                    .verify(getRequestedFor(urlPathEqualTo("/episodes")).withQueryParam("stage", equalTo("INTAKE")));
        }
    }

    @Test
    void claimsLeadOnToMoreAndTheFileHasThemAll() {
        answer(Peer.BILLING, "/claims", 650, LongListTest::claim);
        try (Browser bea = signedIn("bea")) {
            Browser.Page first = bea.open("/billing?state=READY");
            assertThat(first.text()).contains("Claims 400+", "C-399").doesNotContain("C-400");
            assertThat(first.html()).contains("data-more", "/billing?state=READY", "&amp;after=400\"");

            assertThat(bea.open("/billing?state=READY&after=400").text())
                    .contains("Claims 250", "C-400", "C-649")
                    .doesNotContain("C-399");
            assertThat(bea.open("/billing/claims.csv?state=READY").html().lines())
                    .hasSize(651);
        }
        Peers.of(Peer.BILLING)
                .verify(getRequestedFor(urlPathEqualTo("/claims"))
                        .withQueryParam("after", equalTo("600"))
                        .withQueryParam("state", equalTo("READY")));
    }

    @Test
    void aFileThatIsNotWholeIsNone() {
        answer(Peer.BILLING, "/claims", 450, LongListTest::claim);
        Peers.of(Peer.BILLING)
                .stubFor(get(urlPathEqualTo("/claims"))
                        .withQueryParam("after", equalTo("400"))
                        .willReturn(serverError()));
        try (Browser bea = signedIn("bea")) {
            Browser.Page file = bea.open("/billing/claims.csv");
            assertThat(file.header("Content-Type")).startsWith("text/html");
            assertThat(file.text()).contains("Billing has a fault").doesNotContain("C-1,");
        }
    }

    @Test
    void todayCountsAllOfThem() {
        answer(Peer.SCHEDULING, "/outreach-tasks", 450, LongListTest::shortWeek);
        answer(Peer.BILLING, "/remittances", 250, LongListTest::quarantined);
        try (Browser sam = signedIn("sam")) {
            assertThat(sam.open("/").text()).contains("450");
        }
        try (Browser bea = signedIn("bea")) {
            assertThat(bea.open("/").text()).contains("250");
            assertThat(bea.open("/billing/remittances").text()).contains("T-0 ", "T-249 ");
            assertThat(bea.open("/billing/remittances/list.csv").html().lines()).hasSize(251);
        }
    }

    /** As the service gives it: 200 at once, and where it goes on. */
    private static void answer(Peer peer, String path, int rows, IntFunction<String> row) {
        for (int first = 0; first < rows; first += AT_ONCE) {
            int end = Math.min(rows, first + AT_ONCE);
            String items = IntStream.range(first, end).mapToObj(row).collect(Collectors.joining(","));
            String next = end < rows ? ",\"next\":\"" + end + "\"" : "";
            Peers.of(peer)
                    .stubFor(get(urlPathEqualTo(path))
                            .withQueryParam("after", first == 0 ? absent() : equalTo(String.valueOf(first)))
                            .willReturn(okJson("{\"items\":[" + items + "]" + next + "}")));
        }
    }

    private static String episode(int number) {
        return ChartSamples.episode("INTAKE").replace("Jordan R.", "Client " + number + ",");
    }

    private static String claim(int number) {
        return """
                {"id":"%s","number":"C-%d","site":"harbor","client":"%s","payer":{"id":"%s","name":"Northern"},
                 "form":"INSTITUTIONAL","weekOf":"2026-03-02","state":"READY","totalCents":54000,"currency":"USD",
                 "lines":3,"holds":[]}""".formatted(id(number), number, ChartSamples.CLIENT, ChartSamples.PAYER);
    }

    private static String shortWeek(int number) {
        return """
                {"id":"%s","client":"%s","episode":"%s","week":"2026-03-02","minutesMissing":60,"daysMissing":0,
                 "version":0}""".formatted(id(number), ChartSamples.CLIENT, ChartSamples.EPISODE);
    }

    private static String quarantined(int number) {
        return """
                {"id":"%s","state":"QUARANTINED","payerName":"Northern","trace":"T-%d","paidOn":"2026-03-02",
                 "amountCents":100,"method":"ACH","claimCount":1,"takenAt":"2026-03-03T10:00:00Z","takenBy":"bea"}""".formatted(id(number), number);
    }

    private static String id(int number) {
        return "00000000-0000-7000-8000-%012d".formatted(number);
    }
}
