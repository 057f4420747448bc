package health.concord.portal.calendar;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
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
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MakeUpTest extends PortalTest {

    private static final String SESSION = "00000000-0000-7000-8000-000000000301";
    private static final String KEY = "0195fb1e-0000-7000-8000-000000000001";
    private static final String PAGE = "/make-ups/" + ChartSamples.CLIENT + "/" + ChartSamples.EPISODE;
    private static final String GUESTS = "/sessions/" + SESSION + "/guests";
    private static final String MAKE_UPS = "/clients/" + ChartSamples.CLIENT + "/make-ups";

    @Test
    void nothingIsMadeUpForAWeekThatIsOver() {
        ChartSamples.newClient();
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(PAGE + "?day=2026-03-04").text())
                    .contains("This week is over")
                    .doesNotContain("has a fault");
            Peers.of(Peer.SCHEDULING).verify(0, getRequestedFor(urlPathEqualTo(MAKE_UPS)));
        }
    }

    @Test
    void seatThatWouldHelpIsBookedForItsDateAndGivenBack() {
        ChartSamples.newClient();
        Peers.answer(Peer.SCHEDULING, MAKE_UPS, seats());
        String guest = "{\"session\":\"%s\",\"client\":\"%s\",\"booked\":7}".formatted(SESSION, ChartSamples.CLIENT);
        Peers.of(Peer.SCHEDULING).stubFor(post(urlPathEqualTo(GUESTS)).willReturn(jsonResponse(guest, 201)));
        Peers.of(Peer.SCHEDULING)
                .stubFor(delete(urlPathEqualTo(GUESTS + "/" + ChartSamples.CLIENT))
                        .willReturn(okJson(guest)));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(PAGE).text())
                    .contains(
                            "Make up the week of Jordan R.",
                            "90 min and 1 day are missing",
                            "40 authorised units are left.")
                    .contains("Oak · Wed 4 Mar, 09:00–10:30", "one seat left · adds a day", "Book this date")
                    .doesNotContain("Billing does not answer", "for it", "asks not to be booked");

            assertThat(browser.submit(PAGE, Map.of("session", SESSION, "key", KEY))
                            .text())
                    .contains("Booked for this date.", "Undo");
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo(GUESTS))
                            .withHeader("Idempotency-Key", equalTo(KEY))
                            .withRequestBody(equalToJson("{\"client\":\"" + ChartSamples.CLIENT + "\",\"episode\":\""
                                    + ChartSamples.EPISODE + "\"}")));

            browser.submit(PAGE + "/undo", Map.of("session", SESSION));
            Peers.of(Peer.SCHEDULING).verify(deleteRequestedFor(urlPathEqualTo(GUESTS + "/" + ChartSamples.CLIENT)));
        }
    }

    @Test
    void seatWithoutAUnitOrAtAnUnwantedTimeSaysSoAndItsBookingIsWarnedOf() {
        ChartSamples.newClient();
        Peers.answer(
                Peer.SCHEDULING,
                MAKE_UPS,
                seats().replace("\"units\":40,\"unitsAsked\":true", "\"units\":0,\"unitsAsked\":false")
                        .replace("\"unwanted\":false,\"unitLeft\":true", "\"unwanted\":true,\"unitLeft\":false"));
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo(GUESTS))
                        .willReturn(jsonResponse("""
                {"session":"%s","client":"%s","booked":7,"warnings":[{"code":"AUTHORISATION_ENDS","text":"one",
                 "payer":"Northern","units":3,"until":"2126-03-01","on":"2126-03-04"}]}""".formatted(SESSION, ChartSamples.CLIENT), 201)));
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.open(PAGE).text())
                    .contains("No authorised unit is left. Billing does not answer; this is what it said last.")
                    .contains("no authorised unit is left for it · the client asks not to be booked then");
            assertThat(browser.look(PAGE, "Accept-Language", "es").text())
                    .contains("el cliente pide no tener citas a esa hora");
            Browser.Page booked = browser.submit(PAGE, Map.of("session", SESSION, "key", KEY));
            assertThat(booked.text())
                    .contains("Booked for this date.", "It is booked, and there is something to see to.")
                    .contains("Northern: what is authorised ends on Fri 1 Mar 2126");
            assertThat(booked.html()).contains("href=\"" + ChartSamples.PATH + "/coverage\"");
            String address = booked.address().getPath() + "?" + booked.address().getQuery();
            assertThat(browser.open(address).text()).contains("Undo", "what is authorised ends on");
        }
    }

    @Test
    void intakeLooksAndDoesNotBook() {
        ChartSamples.newClient();
        Peers.answer(Peer.SCHEDULING, MAKE_UPS, seats());
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open(PAGE).text()).contains("Oak").doesNotContain("Book this date");
            assertThat(browser.submit(PAGE, Map.of("session", SESSION, "key", KEY))
                            .status())
                    .isEqualTo(403);
            Peers.of(Peer.SCHEDULING).verify(0, postRequestedFor(anyUrl()));
        }
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open(PAGE).status()).isEqualTo(403);
        }
    }

    @Test
    void weekThatIsLikelyToEndWellIsNoCauseForWorry() {
        ChartSamples.newClient();
        Peers.answer(Peer.INTAKE, "/episodes", ChartSamples.list(ChartSamples.episode("PLACED")));
        Peers.answer(Peer.SCHEDULING, "/hours", ChartSamples.list(hours(true, true)));
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open("/hours").text()).contains("on track").doesNotContain("find a make-up");

            Peers.answer(Peer.SCHEDULING, "/hours", ChartSamples.list(hours(false, false)));
            assertThat(browser.open("/hours").text())
                    .contains(
                            "short",
                            "out of reach with what is planned",
                            "absent Mon 2 Mar, 90 min",
                            "called off Wed 4 Mar, 60 min")
                    .doesNotContain("find a make-up");
            assertThat(browser.look("/hours", "Accept-Language", "es").text()).contains("cancelada mié 4 mar, 60 min");
        }
    }

    @Test
    void boardDoesNotSayThatNobodyIsThereWhenNobodyAnswered() {
        Peers.of(Peer.INTAKE)
                .stubFor(get(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(503)));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open("/hours").text())
                    .contains("Intake has a fault.")
                    .doesNotContain("Nobody is in treatment");
        }
    }

    private static String hours(boolean reachable, boolean onTrack) {
        return """
                {"client":"%s","week":{"from":"2026-03-02","to":"2026-03-08","zone":"America/New_York"},"minutes":390,
                 "days":2,"planned":{"minutes":540,"days":3},"target":{"episode":"%s","minutes":540,"days":3},
                 "shortfall":{"minutes":150,"days":1,"causes":[{"kind":"ABSENT","on":"2026-03-02","minutes":90,"days":1},
                  {"kind":"CANCELLED","on":"2026-03-04","minutes":60,"days":0},
                  {"kind":"UPCOMING","on":"2026-03-06","minutes":60,"days":0}]},
                 "forecast":{"attendance":0.9,"expectedMinutes":500,"possibleMinutes":540,"possibleDays":3,
                  "reachable":%s,"onTrack":%s}}""".formatted(ChartSamples.CLIENT, ChartSamples.EPISODE, reachable, onTrack);
    }

    private static String seats() {
        return """
                {"client":"%s","week":"2026-03-02","minutesMissing":90,"daysMissing":1,"units":40,"unitsAsked":true,"seats":[
                 {"session":"%s","title":"Oak","model":"COGNITIVE_BEHAVIOURAL","from":"2026-03-04T14:00:00Z",
                  "to":"2026-03-04T15:30:00Z","minutes":90,"seatsLeft":1,"newDay":true,"knownModel":false,"unwanted":false,"unitLeft":true,
                  "composition":"FITS"}]}""".formatted(ChartSamples.CLIENT, SESSION);
    }
}
