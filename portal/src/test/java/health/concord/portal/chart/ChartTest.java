package health.concord.portal.chart;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.peer.Peer;
import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.ChartSamples;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import health.concord.portal.testsupport.Samples;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChartTest extends PortalTest {

    @Test
    void summarySaysWhoAndWhatComesNext() {
        ChartSamples.newClient();
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(ChartSamples.PATH).text())
                    .contains("Jordan R.", "years · she/her · English · Substance use · In intake")
                    .contains("Next: Record the client", "Ask the safety questions", "Decide on the level of care")
                    .contains("6 h 30 of 9 h", "2 of 3 days", "No coverage today")
                    .contains("Consents", "Assessments", "Profile", "Level of care");
        }
    }

    @Test
    void billerSeesMoneyAndNothingClinical() {
        ChartSamples.newClient();
        Peers.answer(Peer.BILLING, "/clients/" + ChartSamples.CLIENT + "/balance", """
                {"payersCents":75000,"patientCents":123005,"creditCents":0,"currency":"USD"}""");
        try (Browser browser = signedIn("bea")) {
            String text = browser.open(ChartSamples.PATH).text();

            assertThat(text)
                    .contains("Jordan R.", "No claims yet", "Coverage", "Owes $1,230.05", "Payers owe $750.00")
                    .doesNotContain("Assessments", "Level of care");
            assertThat(browser.open(ChartSamples.PATH + "/assessments").status())
                    .isEqualTo(403);
            assertThat(browser.open(ChartSamples.PATH + "/profile").status()).isEqualTo(403);
        }
    }

    @Test
    void theBalanceLeadsToTheAccountOfThoseWhoMayOpenIt() {
        ChartSamples.newClient();
        Peers.answer(Peer.BILLING, "/clients/" + ChartSamples.CLIENT + "/balance", """
                {"payersCents":0,"patientCents":0,"creditCents":2000,"currency":"USD"}""");
        try (Browser ines = signedIn("ines");
                Browser clara = signedIn("clara")) {
            assertThat(ines.open(ChartSamples.PATH).html())
                    .contains("Has paid $20.00 more than is owed", ChartSamples.PATH + "/account")
                    .doesNotContain("No claims yet");
            assertThat(clara.open(ChartSamples.PATH).html()).doesNotContain("Has paid", ChartSamples.PATH + "/account");
        }
    }

    @Test
    void safetyHoldStandsAboveEveryTabAndIsReleasedWithAReason() {
        ChartSamples.newClient();
        Peers.answer(
                Peer.INTAKE,
                "/clients/" + ChartSamples.CLIENT + "/safety-holds",
                ChartSamples.list(ChartSamples.hold()));
        String release = "/safety-holds/" + Samples.HOLD + "/release";
        Peers.of(Peer.INTAKE).stubFor(post(urlPathEqualTo(release)).willReturn(okJson(ChartSamples.hold())));
        try (Browser browser = signedIn("clara")) {
            for (String tab :
                    new String[] {"", "/consents", "/assessments", "/profile", "/level-of-care", "/placement"}) {
                assertThat(browser.open(ChartSamples.PATH + tab).text()).as(tab).contains("A safety hold stands.");
            }
            String post = ChartSamples.PATH + "/holds/" + Samples.HOLD + "/release";
            assertThat(browser.submit(post, Map.of("reason", " ")).text()).contains("Say why the hold may be released");

            browser.submit(post, Map.of("reason", "Seen, safe plan made"));

            Peers.of(Peer.INTAKE)
                    .verify(postRequestedFor(urlPathEqualTo(release))
                            .withRequestBody(equalToJson("{\"reason\":\"Seen, safe plan made\"}")));
        }
    }

    @Test
    void anotherClientsEpisodeLeadsNowhere() {
        ChartSamples.newClient();
        String other = "/clients/" + Samples.REQUEST + "/episodes/" + ChartSamples.EPISODE;
        Peers.answer(Peer.INTAKE, "/clients/" + Samples.REQUEST, ChartSamples.client());
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(other).status()).isEqualTo(404);
        }
    }

    @Test
    void summaryShowsTheRestWhenAServiceIsDown() {
        ChartSamples.newClient();
        Peers.of(Peer.SCHEDULING).stop();
        Peers.of(Peer.BILLING).stop();
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(ChartSamples.PATH).text())
                    .contains("Scheduling is not answering.", "Billing is not answering.")
                    .contains("Jordan R.", "Next: Record the client");
        }
    }

    @Test
    void peopleAreFoundByNameAndLeadToTheirChart() {
        ChartSamples.newClient();
        Peers.answer(Peer.INTAKE, "/episodes", ChartSamples.list(ChartSamples.episode("INTAKE")));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open("/people").text()).contains("Jordan R.", "In intake", "Substance use");
            Browser.Page found = browser.submit("/people", Map.of("q", "nobody"));
            assertThat(found.text()).contains("Nobody here.");
            assertThat(found.html()).contains("value=\"nobody\"");
            assertThat(found.address().toString()).contains("search=").doesNotContain("nobody");
            assertThat(browser.open("/people/" + ChartSamples.CLIENT).address().getPath())
                    .isEqualTo(ChartSamples.PATH);
            assertThat(browser.open("/people/list.csv").html())
                    .contains("Jordan R.,Substance use,In intake,,2026-03-02");
        }
    }

    @Test
    void whoTheClientIsIsPutRightAndWhatTheFormDoesNotAskStays() {
        ChartSamples.newClient();
        Peers.answer(
                Peer.INTAKE,
                "/clients/" + ChartSamples.CLIENT,
                ChartSamples.client()
                        .replace(
                                "\"version\":0",
                                "\"identifiers\":[{\"system\":\"MRN\",\"value\":\"7\"}],\"version\":4"));
        Peers.of(Peer.INTAKE)
                .stubFor(put(urlPathEqualTo("/clients/" + ChartSamples.CLIENT))
                        .willReturn(okJson(ChartSamples.client())));
        String page = ChartSamples.PATH + "/details";
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open(ChartSamples.PATH).html()).contains(page);
            assertThat(browser.open(page).html())
                    .contains("value=\"Jordan\"", "value=\"02110\"", "name=\"version\" value=\"4\"");
            browser.submit(
                    page,
                    Map.of(
                            "version", "4",
                            "givenName", "Jordan",
                            "familyName", "Reyes",
                            "birthDate", "1991-05-04",
                            "sex", "F",
                            "language", "en",
                            "contact.text", "on",
                            "emergencyContact.name", "Sam",
                            "emergencyContact.phone", "+12125550100",
                            "emergencyContact.relationship", "brother"));
        }
        Peers.of(Peer.INTAKE)
                .verify(putRequestedFor(urlPathEqualTo("/clients/" + ChartSamples.CLIENT))
                        .withHeader("If-Match", equalTo("\"4\""))
                        .withRequestBody(equalToJson("""
                                {"givenName":"Jordan","familyName":"Reyes","birthDate":"1991-05-04","sex":"F","language":"en",
                                 "interpreterNeeded":false,"contact":{"voicemail":false,"text":true},
                                 "emergencyContact":{"name":"Sam","phone":"+12125550100","relationship":"brother"},
                                 "identifiers":[{"system":"MRN","value":"7"}]}""")));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(ChartSamples.PATH).html()).doesNotContain(page);
            assertThat(browser.open(page).status()).isEqualTo(403);
        }
    }

    @Test
    void anotherRecordOfThePersonIsFoundMergedAndTakenBack() {
        ChartSamples.newClient();
        String other = Samples.REQUEST;
        String mine = "/clients/" + ChartSamples.CLIENT;
        Peers.answer(Peer.INTAKE, mine + "/history", "[]");
        Peers.answer(Peer.INTAKE, "/clients/" + ChartSamples.CLIENT + "/likely-duplicates", """
                {"likelyDuplicates":[
                 {"client":{"id":"%s","site":"harbor","displayName":"Jordie R.","birthDate":"1991-04-05"},"score":74,
                  "reasons":["SAME_PHONE","BIRTH_DATE_SWAPPED"]}]}""".formatted(other));
        Peers.of(Peer.INTAKE).stubFor(post(urlPathEqualTo(mine + "/merge")).willReturn(okJson(ChartSamples.client())));
        Peers.of(Peer.INTAKE)
                .stubFor(post(urlPathEqualTo(mine + "/unmerge")).willReturn(okJson(ChartSamples.client())));
        String page = ChartSamples.PATH + "/same-person";
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open(ChartSamples.PATH + "/details").html()).contains(page);
            Browser.Page found = browser.open(page);
            assertThat(found.text())
                    .contains("Jordie R. 5 Apr 1991 same telephone, birth date with day and month swapped 74 of 100");
            assertThat(found.html()).contains("hx-confirm=\"Merge the record of Jordan R. into the chosen one?");
            browser.submit(page + "/merge", Map.of("version", "0", "into", other, "reason", "Seen with both cards"));
            Peers.of(Peer.INTAKE)
                    .verify(postRequestedFor(urlPathEqualTo(mine + "/merge"))
                            .withHeader("If-Match", equalTo("\"0\""))
                            .withRequestBody(equalToJson(
                                    "{\"into\":\"%s\",\"reason\":\"Seen with both cards\"}".formatted(other))));

            Peers.answer(
                    Peer.INTAKE,
                    mine,
                    ChartSamples.client().replace("\"version\":0", "\"mergedInto\":\"" + other + "\",\"version\":1"));
            assertThat(browser.open(page).text())
                    .contains("This record was merged into another", "Take the merge back")
                    .doesNotContain("Merge this record");
            assertThat(browser.open(ChartSamples.PATH + "/details").html())
                    .contains("This record was merged into another")
                    .doesNotContain("name=\"givenName\"");
            browser.submit(page + "/" + ChartSamples.CLIENT + "/unmerge", Map.of("reason", "Two people after all"));
            Peers.of(Peer.INTAKE)
                    .verify(postRequestedFor(urlPathEqualTo(mine + "/unmerge"))
                            .withHeader("If-Match", equalTo("\"1\""))
                            .withRequestBody(equalToJson("{\"reason\":\"Two people after all\"}")));
        }
        try (Browser clara = signedIn("clara")) {
            assertThat(clara.open(page).status()).isEqualTo(403);
        }
    }

    @Test
    void aRecordThatOthersWereMergedIntoIsNotMergedItself() {
        ChartSamples.newClient();
        Peers.answer(Peer.INTAKE, "/clients/" + ChartSamples.CLIENT + "/history", """
                [{"what":"REGISTERED","at":"2026-03-01T14:00:00Z","by":"ines","version":0},
                 {"what":"MERGED","at":"2026-03-02T14:00:00Z","by":"ines","client":"%s","reason":"Same card"}]""".formatted(Samples.REQUEST));
        Peers.answer(Peer.INTAKE, "/clients/" + ChartSamples.CLIENT + "/likely-duplicates", """
                {"likelyDuplicates":[
                 {"client":{"id":"%s","site":"harbor","displayName":"Jordie R.","birthDate":"1991-04-05"},"score":74,
                  "reasons":["SAME_PHONE"]}]}""".formatted(
                        ChartSamples.CONSENT));
        try (Browser browser = signedIn("ada")) {
            Browser.Page page = browser.open(ChartSamples.PATH + "/same-person");
            assertThat(page.text()).contains("by ines: Same card", "Jordie R.", "it cannot be merged itself");
            assertThat(page.html())
                    .contains("/same-person/" + Samples.REQUEST + "/unmerge")
                    .doesNotContain("/same-person/merge");
        }
    }

    @Test
    void whoSavesTooLateSeesWhatStandsThereNow() {
        ChartSamples.newClient();
        Peers.of(Peer.INTAKE)
                .stubFor(put(urlPathEqualTo("/clients/" + ChartSamples.CLIENT))
                        .willReturn(aResponse().withStatus(412)));
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.submit(
                                    ChartSamples.PATH + "/details",
                                    Map.of("version", "4", "givenName", "Jordan", "phone", "+12125550199"))
                            .text())
                    .contains("Telephone +12125550147 +12125550199", "Somebody else");
        }
    }
}
