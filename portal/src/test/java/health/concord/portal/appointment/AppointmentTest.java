package health.concord.portal.appointment;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.havingExactly;
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
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client's appointments. */
@QuarkusTest
class AppointmentTest extends PortalTest {

    private static final String CLARA = "00000000-0000-7000-8000-000000000303";
    private static final String SESSION = "00000000-0000-7000-8000-000000000301";
    private static final String KEY = "0195fb1e-0000-7000-8000-000000000001";
    private static final String PAGE = ChartSamples.PATH + "/appointments";
    private static final String UNITS = "/clients/" + ChartSamples.CLIENT + "/units";

    @BeforeEach
    void chart() {
        ChartSamples.newClient();
        Peers.answer(Peer.SCHEDULING, "/clinicians", ChartSamples.list("""
                {"id":"%s","displayName":"Clara Winter","availability":[],"version":0}""".formatted(CLARA)));
        Peers.answer(Peer.SCHEDULING, "/free-slots", """
                {"site":"harbor","slots":[{"from":"2126-03-04T09:00:00-05:00","to":"2126-03-04T10:00:00-05:00"},
                 {"from":"2126-03-04T10:00:00-05:00","to":"2126-03-04T11:00:00-05:00"}]}""");
        Peers.answer(Peer.SCHEDULING, UNITS, units(12, 4));
    }

    @Test
    void comingSessionsAndFreeTimesOfBothAreOnTheChart() {
        Peers.answer(Peer.SCHEDULING, "/sessions", ChartSamples.list(session()));
        try (Browser browser = signedIn("sam")) {
            Browser.Page page = browser.open(PAGE);
            assertThat(page.text())
                    .contains("Mon 4 Mar, 09:00–10:00", "Individual therapy", "Clara Winter")
                    .contains("12 authorised units are left until Tue 31 Dec 2126; 4 sessions are planned.")
                    .doesNotContain("Free for both");
            assertThat(page.html()).contains("/calendar/" + SESSION + "?day=2126-03-04");

            assertThat(browser.open(PAGE + "?clinician=" + CLARA + "&minutes=45&weeks=3&from=2126-03-04")
                            .text())
                    .contains("Free for both", "Mon 4 Mar, 09:00", "10:00");
            Peers.of(Peer.SCHEDULING)
                    .verify(getRequestedFor(urlPathEqualTo("/free-slots"))
                            .withQueryParam("client", equalTo(ChartSamples.CLIENT))
                            .withQueryParam("minutes", equalTo("45"))
                            .withQueryParam("weeks", equalTo("3"))
                            .withQueryParam("from", equalTo("2126-03-04")));
        }
    }

    @Test
    void whoReadsOnlyBooksNothingAndTheCalendarLeadsHere() {
        Peers.answer(Peer.INTAKE, "/episodes", ChartSamples.list(ChartSamples.episode("PLACED")));
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open(PAGE).text())
                    .contains("Nothing is booked in the next eight weeks.")
                    .doesNotContain("Show free times");
            assertThat(browser.submit(PAGE, Map.of()).status()).isEqualTo(403);
        }
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open(PAGE).status()).isEqualTo(403);
        }
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open("/calendar").html()).contains("href=\"/appointments\"");
            assertThat(browser.open("/appointments").text()).contains("Jordan R.");
            assertThat(browser.open("/appointments?episode=" + ChartSamples.EPISODE)
                            .address()
                            .getPath())
                    .isEqualTo(PAGE);
        }
    }

    @Test
    void oneSessionIsBookedInTheSitesTime() {
        Peers.of(Peer.SCHEDULING).stubFor(post(urlPathEqualTo("/sessions")).willReturn(jsonResponse(session(), 201)));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.submit(PAGE, Map.of("clinician", CLARA, "key", KEY))
                            .text())
                    .contains("Choose a time.");
            Peers.of(Peer.SCHEDULING).verify(0, postRequestedFor(anyUrl()));

            assertThat(browser.submit(PAGE, chosen("repeat", "ONCE")).address().getPath())
                    .isEqualTo(PAGE);
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo("/sessions"))
                            .withHeader("Idempotency-Key", equalTo(KEY))
                            .withRequestBody(
                                    equalToJson("""
                    {"site":"harbor","client":"%s","episode":"%s","clinician":"%s","type":"INDIVIDUAL_THERAPY",
                     "from":"2126-03-04T09:00-05:00","to":"2126-03-04T10:00-05:00","mode":"VIDEO"}""".formatted(ChartSamples.CLIENT, ChartSamples.EPISODE, CLARA))));
        }
    }

    @Test
    void datesThatFailAreNamedAndTheNearestTimesAreTakenWithOneClick() {
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo("/appointments"))
                        .willReturn(aResponse()
                                .withStatus(409)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("""
                        {"status":409,"detail":"1 of the dates are not free.","errors":[
                         {"field":"occurrences[2126-03-18]","message":"2126-03-18 09:00 is not free"}],
                         "instead":[{"on":"2126-03-18","free":[
                          {"from":"2126-03-18T10:00:00-04:00","to":"2126-03-18T11:00:00-04:00"},
                          {"from":"2126-03-19T09:00:00-04:00","to":"2126-03-19T10:00:00-04:00"}]}]}""")));
        try (Browser browser = signedIn("sam")) {
            Map<String, String> form = chosen("repeat", "SECOND");
            form.put("until", "2126-03-31");
            Browser.Page refused = browser.submit(PAGE, form);

            assertThat(refused.text())
                    .contains("Instead of Mon 18 Mar", "Mon 18 Mar, 10:00", "Tue 19 Mar, 09:00", "Leave this date out");
            assertThat(refused.html())
                    .contains("name=\"instead-2126-03-18\" value=\"2126-03-18T10:00\" checked")
                    .contains("name=\"start\" value=\"2126-03-04T09:00\" checked")
                    .doesNotContain(KEY);

            Peers.of(Peer.SCHEDULING)
                    .stubFor(post(urlPathEqualTo("/appointments"))
                            .willReturn(jsonResponse("{\"id\":\"" + SESSION + "\",\"sessions\":[]}", 201)));
            form.put("instead-2126-03-18", "2126-03-18T10:00");
            browser.submit(PAGE, form);
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo("/appointments")).withRequestBody(equalToJson("""
                    {"site":"harbor","client":"%s","episode":"%s","clinician":"%s","type":"INDIVIDUAL_THERAPY",
                     "slot":{"day":"MO","from":"09:00","to":"10:00"},"startsOn":"2126-03-04","endsOn":"2126-03-31",
                     "rrule":"FREQ=WEEKLY;INTERVAL=2","mode":"VIDEO",
                     "instead":[{"on":"2126-03-18","at":"2126-03-18T10:00-04:00"}]}""".formatted(
                                    ChartSamples.CLIENT, ChartSamples.EPISODE, CLARA))));
        }
    }

    @Test
    void bookingPastTheAuthorisedUnitsIsAskedAboutFirst() {
        warnsBefore("2126-03-04", "2126-03-11", "2126-03-18", "2126-03-25");
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo("/appointments"))
                        .willReturn(jsonResponse("{\"id\":\"" + SESSION + "\",\"sessions\":[]}", 201)));
        try (Browser browser = signedIn("sam")) {
            Map<String, String> form = chosen("repeat", "WEEKLY");
            form.put("until", "2126-03-31");
            Browser.Page asked = browser.submit(PAGE, form);
            assertThat(asked.text())
                    .contains("This goes past the authorised units.")
                    .contains(
                            "Northern: 5 authorised units are left until Tue 19 Mar 2126, and more sessions are planned.")
                    .contains("None is left for the one on Mon 11 Mar 2126.")
                    .contains("what is authorised ends on Tue 19 Mar 2126, and the session on Mon 25 Mar 2126 is after")
                    .contains("without a unit: Mon 11 Mar 2126, Mon 18 Mar 2126, Mon 25 Mar 2126.")
                    .contains("Book past the authorised units");
            Peers.of(Peer.SCHEDULING).verify(0, postRequestedFor(anyUrl()));
            Peers.of(Peer.SCHEDULING).verify(1, getRequestedFor(urlPathEqualTo(UNITS)));

            form.put("pastUnits", "on");
            browser.submit(PAGE, form);
            Peers.of(Peer.SCHEDULING).verify(1, postRequestedFor(urlPathEqualTo("/appointments")));
        }
    }

    @Test
    void whatABookingIsWarnedOfStandsThereUntilItIsSeenTo() {
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo("/sessions"))
                        .willReturn(jsonResponse(session().replaceFirst("\\{", "{" + warnings() + ","), 201)));
        String after;
        try (Browser browser = signedIn("ines")) {
            Browser.Page booked = browser.submit(PAGE, chosen("repeat", "ONCE"));
            assertThat(booked.text())
                    .contains("It is booked, and there is something to see to.")
                    .contains("Northern: 1 authorised unit is left until Tue 19 Mar 2126")
                    .contains("Billing does not answer; units are counted by what it said last.")
                    .contains("Whether it fits was not asked.");
            assertThat(booked.html()).contains(" href=\"" + ChartSamples.PATH + "/coverage\">Coverage and");
            after = booked.address().getPath() + "?" + booked.address().getQuery();
            assertThat(browser.open(after).text()).contains("It is booked, and there is something");
            assertThat(browser.look(after, "Accept-Language", "es").html())
                    .contains("queda 1 unidad autorizada hasta mar 19 mar 2126")
                    .contains("<span lang=\"en\">Whether it fits was not asked.</span>");
        }
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(after).text()).doesNotContain("It is booked");
            Browser.Page booked = browser.submit(PAGE, chosen("repeat", "ONCE"));
            assertThat(booked.text()).contains("It is booked, and there is something to see to.");
            assertThat(booked.html()).doesNotContain("/coverage\"");
        }
    }

    @Test
    void thatBillingCouldNotBeAskedBeforeIsSaidAfter() {
        Peers.answer(Peer.SCHEDULING, UNITS, units(12, 4).replaceFirst("\\{", """
                {"warnings":[{"code":"UNITS_UNKNOWN","text":"one"}],"""));
        Peers.of(Peer.SCHEDULING).stubFor(post(urlPathEqualTo("/sessions")).willReturn(jsonResponse(session(), 201)));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.submit(PAGE, chosen("repeat", "ONCE")).text())
                    .contains("It is booked, and there is something to see to.")
                    .contains("nobody has looked whether authorised units are left");
        }
    }

    @Test
    void seriesIsWarnedOfAsWellAndDatesLeftOutAreNotAskedAbout() {
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo("/appointments"))
                        .willReturn(jsonResponse("{\"id\":\"" + SESSION + "\"," + warnings() + "}", 201)));
        try (Browser browser = signedIn("clara")) {
            Map<String, String> form = chosen("repeat", "SECOND");
            form.putAll(
                    Map.of("until", "2126-04-20", "instead-2126-03-18", "", "instead-2126-04-01", "2126-04-02T10:00"));
            assertThat(browser.submit(PAGE, form).text()).contains("Northern: 1 authorised unit is left");
            Peers.of(Peer.SCHEDULING)
                    .verify(getRequestedFor(urlPathEqualTo(UNITS))
                            .withQueryParam("on", havingExactly("2126-03-04", "2126-04-02", "2126-04-15")));
        }
    }

    @Test
    void pageStandsWhenSchedulingIsDown() {
        Peers.of(Peer.SCHEDULING)
                .stubFor(get(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(503)));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(PAGE + "?clinician=" + CLARA).text())
                    .contains("Jordan R.", "Scheduling has a fault.", "could not be asked");
        }
    }

    private static Map<String, String> chosen(String name, String value) {
        Map<String, String> form = new LinkedHashMap<>(
                Map.of("key", KEY, "clinician", CLARA, "minutes", "60", "start", "2126-03-04T09:00", "mode", "VIDEO"));
        form.put("type", "INDIVIDUAL_THERAPY");
        form.put(name, value);
        return form;
    }

    private static void warnsBefore(String... days) {
        Peers.of(Peer.SCHEDULING)
                .stubFor(get(urlPathEqualTo(UNITS))
                        .withQueryParam("on", havingExactly(days))
                        .willReturn(okJson(units(5, 4).replaceFirst("\\{", """
                {"warnings":[{"code":"UNITS_EXHAUST","text":"one","payer":"Northern","units":5,"until":"2126-03-19",
                  "on":"2126-03-11"},
                 {"code":"AUTHORISATION_ENDS","text":"two","payer":"Northern","units":5,"until":"2126-03-19",
                  "on":"2126-03-25"}],"""))));
    }

    private static String warnings() {
        return """
                "warnings":[{"code":"UNITS_EXHAUST","text":"one","payer":"Northern","units":1,"until":"2126-03-19",
                  "on":"2126-03-11"},
                 {"code":"UNITS_UNKNOWN","text":"two","payer":"Northern","units":1,"until":"2126-03-19"},
                 {"code":"FIT_UNKNOWN","text":"Whether it fits was not asked."}]""";
    }

    private static String units(int left, int planned) {
        return """
                {"client":"%s","payer":"Northern","units":%d,"until":"2126-12-31","planned":%d,"attendance":0.9,
                 "asked":true}""".formatted(ChartSamples.CLIENT, left, planned);
    }

    private static String session() {
        return """
                {"id":"%s","site":"harbor","title":"Individual therapy","kind":"INDIVIDUAL","type":"INDIVIDUAL_THERAPY",
                 "mode":"VIDEO","clinicians":["%s"],"client":"%s","from":"2126-03-04T14:00:00Z",
                 "to":"2126-03-04T15:00:00Z","state":"SCHEDULED","booked":1,"noteSigned":false,"version":0}""".formatted(SESSION, CLARA, ChartSamples.CLIENT);
    }
}
