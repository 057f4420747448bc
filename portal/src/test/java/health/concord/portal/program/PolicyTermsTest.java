package health.concord.portal.program;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.concord.portal.form.Form;
import health.concord.portal.peer.Peer;
import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.ChartSamples;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A policy's terms changed from a day on. */
@QuarkusTest
class PolicyTermsTest extends PortalTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID = "00000000-0000-7000-8000-000000000e11";
    private static final String PAGE = "/program/policies/" + ID + "/terms";
    private static final List<String> FIELDS = Stream.of(
                    fields(
                            "terms.",
                            "typeOfBill unitRule linePer source interimBilling timelyFilingDays certificationDays"
                                    + " certifiedWeekMinMinutes appealDays phpGapDays noteRequired interimAllowed"
                                    + " codingEdits conditionCodes authRequired eligibleSiteKinds serviceCodes"
                                    + " feeSchedule modifiers procedurePairs placesOfService dayTiers"),
                    fields(
                            "terms.perDiem.",
                            "code revCode dayMinMinutes weekMinDays weekMinMinutes weekShortfall shortDay bundled"
                                    + " carveOut"),
                    fields("terms.perWeek.", "code revCode minServices shortWeek bundled excluded carveOut"))
            .flatMap(all -> all)
            .toList();
    private static final Pattern FIELD = Pattern.compile(
            "<(?:input|textarea)[^>]* name=\"([^\"]+)\"(?:[^>]* value=\"([^\"]*)\")?[^>]*>(?:([^<]*)</textarea>)?");

    @Test
    void termsAreTriedBesideThoseOnFileAndSavedOnlyAsTheyWereTried() throws IOException {
        policy();
        preview("4", 18_000);
        Peers.of(Peer.BILLING).stubFor(post(urlPathEqualTo("/payer-policies")).willReturn(okJson(version())));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/program/policies").html()).contains("href=\"" + PAGE + "\"");
            Map<String, String> typed = typed();
            typed.put("terms.perDiem.weekMinDays", "4");
            assertThat(browser.open(PAGE).text())
                    .contains("Northern", "SUD", "Try the terms")
                    .doesNotContain("Save this");

            Browser.Page tried = browser.submit(PAGE, typed);
            assertThat(tried.text())
                    .contains("The changed terms would make", "$180.00", "$250.00", "Save this version");
            Peers.of(Peer.BILLING).verify(0, postRequestedFor(urlPathEqualTo("/payer-policies")));

            typed.put("tried", value(tried.html(), "tried"));
            typed.put("save", "yes");
            typed.put("terms.perDiem.weekMinDays", "5");
            assertThat(browser.submit(PAGE, typed).text()).contains("the terms were changed after they were tried");
            Peers.of(Peer.BILLING).verify(0, postRequestedFor(urlPathEqualTo("/payer-policies")));

            typed.put("terms.perDiem.weekMinDays", "4");
            assertThat(browser.submit(PAGE, typed).address().getPath()).isEqualTo("/program/policies");
        }
        ObjectNode terms = (ObjectNode) JSON.readTree(terms());
        ((ObjectNode) terms.get("perDiem")).put("weekMinDays", 4);
        Peers.of(Peer.BILLING)
                .verify(postRequestedFor(urlPathEqualTo("/payer-policies"))
                        .withRequestBody(matchingJsonPath("$.effectiveFrom", equalTo("2026-04-01")))
                        .withRequestBody(matchingJsonPath("$.terms.perDiem.weekMinDays", equalTo("4")))
                        .withRequestBody(matchingJsonPath(
                                "$.terms.perDiem.bundled",
                                equalToJson(terms.at("/perDiem/bundled").toString())))
                        .withRequestBody(matchingJsonPath(
                                "$.terms.serviceCodes",
                                equalToJson(terms.get("serviceCodes").toString())))
                        .withRequestBody(matchingJsonPath(
                                "$.terms.feeSchedule",
                                equalToJson(terms.get("feeSchedule").toString()))));
    }

    @Test
    void everyShippedPolicyComesOutOfTheFormAsItWentIn() throws IOException {
        for (String example : List.of("comm-a", "mcd-n", "medicare-iop", "medicare-otp", "self-pay")) {
            ObjectNode shipped = (ObjectNode) JSON.readTree(example(example)).at("/policies/0/terms");
            Form form = new TermsForm(Form.empty()).filled(shipped);

            ObjectNode read = new TermsForm(form).read(shipped);

            assertThat(form.isWrong()).as(example).isFalse();
            shipped.properties()
                    .forEach(term -> assertThat(plain(read.get(term.getKey())))
                            .as("%s %s", example, term.getKey())
                            .isEqualTo(plain(term.getValue())));
        }
    }

    @Test
    void aWeekThatIsPaidAtOnceIsShownAndChangedAndTriedWithWhatIsCertified() throws IOException {
        ObjectNode shipped = (ObjectNode) JSON.readTree(example("medicare-otp")).at("/policies/0/terms");
        policy();
        Peers.answer(Peer.BILLING, "/payer-policies/" + ID, version(shipped.toString()));
        Peers.of(Peer.BILLING)
                .stubFor(
                        post(urlPathEqualTo("/policy-previews"))
                                .willReturn(
                                        okJson(
                                                made(80_000)
                                                        .replace(
                                                                "\"holds\":[]",
                                                                "\"holds\":[{\"code\":\"WEEK_MIN_SERVICES\",\"detail\":\"1\",\"text\":\"1 of 9\"}]"))));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open(PAGE).html())
                    .contains(
                            "Services that make the week",
                            "Its services are held",
                            "Minutes a week the certification must ask for",
                            "value=\"G0137\"",
                            "value=\"540\"")
                    .doesNotContain("Minutes that make the day");
            Map<String, String> typed = typed(shipped);
            typed.put("terms.perWeek.minServices", "8");
            typed.put("certifiedMinutesPerWeek", "600");
            assertThat(browser.submit(PAGE, typed).text()).contains("Too few services in the week", "$800.00");
        }
        Peers.of(Peer.BILLING)
                .verify(postRequestedFor(urlPathEqualTo("/policy-previews"))
                        .withRequestBody(matchingJsonPath("$.certifiedMinutesPerWeek", equalTo("600")))
                        .withRequestBody(matchingJsonPath("$.terms.perWeek.minServices", equalTo("8")))
                        .withRequestBody(matchingJsonPath("$.terms.perWeek.shortWeek", equalTo("HOLD")))
                        .withRequestBody(matchingJsonPath("$.terms.certifiedWeekMinMinutes", equalTo("540"))));
    }

    @Test
    void whatCannotBeReadOrIsRefusedIsSaidBesideItsField() throws IOException {
        policy();
        Map<String, String> typed = typed();
        typed.put("terms.feeSchedule", "H0015 250.00\nH0005 sixty");
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.submit(PAGE, typed).text()).contains("Line 2 can’t be read");

            Peers.of(Peer.BILLING)
                    .stubFor(post(urlPathEqualTo("/policy-previews"))
                            .willReturn(aResponse()
                                    .withStatus(400)
                                    .withHeader("Content-Type", "application/problem+json")
                                    .withBody("{\"detail\":\"Look at the fields.\",\"errors\":[{\"field\":"
                                            + "\"terms.perDiem.bundled\",\"message\":\"say of [H0005] whether\"}]}")));
            assertThat(browser.submit(PAGE, typed()).text()).contains("say of [H0005] whether");
        }
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open(PAGE).status()).isEqualTo(403);
            assertThat(browser.open("/program/policies").html()).doesNotContain(PAGE);
        }
    }

    private static void policy() throws IOException {
        Peers.answer(
                Peer.BILLING,
                "/payers",
                ChartSamples.list("{\"id\":\"" + ChartSamples.PAYER
                        + "\",\"code\":\"N\",\"name\":\"Northern\",\"kind\":\"MEDICAID\",\"acceptsAssignment\":true}"));
        Peers.answer(Peer.BILLING, "/payer-policies/examples", "[]");
        Peers.answer(Peer.BILLING, "/payer-policies", ChartSamples.list(version()));
        Peers.answer(Peer.BILLING, "/payer-policies/" + ID, version());
    }

    /** What is typed makes so much; the version on file makes $250. */
    private static void preview(String days, int cents) {
        Peers.of(Peer.BILLING).stubFor(post(urlPathEqualTo("/policy-previews")).willReturn(okJson(made(25_000))));
        Peers.of(Peer.BILLING)
                .stubFor(post(urlPathEqualTo("/policy-previews"))
                        .withRequestBody(matchingJsonPath("$.terms.perDiem[?(@.weekMinDays == " + days + ")]"))
                        .willReturn(okJson(made(cents))));
    }

    private static String made(int cents) {
        return """
                {"currency":"USD","readyCents":%d,"heldCents":0,"lines":[{"date":"2026-03-02","code":"H0015","modifiers":[],
                 "units":1,"minutes":180,"amountCents":%d,"services":[0],"holds":[],"trace":[]}],"unbilled":[]}""".formatted(cents, cents);
    }

    private static String version() throws IOException {
        return version(terms());
    }

    private static String version(String terms) {
        return """
                {"id":"%s","payer":"%s","program":"SUD","number":1,"effectiveFrom":"2025-01-01",
                 "createdAt":"2025-01-01T00:00:00Z","version":0,"terms":%s}""".formatted(ID, ChartSamples.PAYER, terms);
    }

    private static String terms() throws IOException {
        return JSON.readTree(example("comm-a")).at("/policies/0/terms").toString();
    }

    private static String example(String name) throws IOException {
        return Files.readString(Path.of("..", "billing-service", "src/main/resources/policies", name + ".json"));
    }

    /** What a browser would send of the form as it opens, with a day to try. */
    private static Map<String, String> typed() throws IOException {
        return typed(JSON.readTree(terms()));
    }

    private static Map<String, String> typed(JsonNode terms) {
        Form form = new TermsForm(Form.empty()).filled(terms);
        Map<String, String> typed = new LinkedHashMap<>();
        FIELDS.stream().filter(name -> !form.text(name).isEmpty()).forEach(name -> typed.put(name, form.text(name)));
        typed.put("effectiveFrom", "2026-04-01");
        typed.put("program", "SUD");
        typed.put("date", "2026-03-02");
        typed.put("services[0].type", "GROUP_COUNSELLING");
        typed.put("services[0].from", "09:00");
        typed.put("services[0].minutes", "180");
        return typed;
    }

    private static Stream<String> fields(String at, String names) {
        return Stream.of(names.split(" ")).map(name -> at + name);
    }

    private static JsonNode plain(JsonNode node) {
        try {
            return JSON.readTree(String.valueOf(node));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(String html, String name) {
        Matcher field = FIELD.matcher(html);
        while (field.find()) {
            if (field.group(1).equals(name)) {
                return field.group(2);
            }
        }
        throw new AssertionError("no field " + name);
    }
}
