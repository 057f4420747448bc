package health.concord.portal.program;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.peer.Peer;
import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import health.concord.portal.testsupport.Realm;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Accounts, in the real Keycloak. */
@QuarkusTest
class PeopleTest extends PortalTest {

    private static final Pattern PASSWORD = Pattern.compile("<code class=\"secret\">([^<]+)</code>");

    private final String name = "nora-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void openedAccountHasItsRolesAndSitesAndAFirstPasswordThatMustBeChanged() {
        try (Browser ada = signedIn("ada");
                Browser nora = anyone()) {
            Browser.Page opened = ada.submit("/program/people/new", account());
            assertThat(opened.text()).contains("First password of " + name).doesNotContain("roles were not given");
            assertThat(ada.open("/program/people").text())
                    .contains("Nora Novak " + name + " " + name + "@example.org harbor Scheduler first password");
            assertThat(nora.signIn(name, password(opened)).text()).contains("change your password");

            Browser.Page again = ada.submit("/program/people/new", account());
            assertThat(again.text()).contains("Not saved.", "User exists with same");
            remove(ada);
        }
    }

    @Test
    void closedAccountCannotSignInUntilItIsOpenedAgain() {
        try (Browser ada = signedIn("ada")) {
            String password = password(ada.submit("/program/people/new", account()));
            String page = pageOf(ada);
            assertThat(ada.submit(page + "/closing", Map.of()).text())
                    .contains("the account is closed", "Open it again")
                    .doesNotContain("Close the account");
            assertThat(signIn(password)).contains("Account is disabled");
            assertThat(ada.submit(page + "/reopening", Map.of()).text()).contains("Close the account");
            String fresh = password(ada.submit(page + "/password", Map.of()));
            assertThat(signIn(password)).contains("Invalid username or password");
            assertThat(signIn(fresh)).contains("change your password");
            remove(ada);
        }
    }

    @Test
    void sitesAndRolesAreChangedAndNobodyIsLeftWithoutASite() {
        try (Browser ada = signedIn("ada")) {
            assertThat(ada.open("/program/people/new").text()).contains("Open an account");
            ada.submit("/program/people/new", account());
            String page = pageOf(ada);
            assertThat(ada.submit(page + "/sites", Map.of("sites", "mesa")).html())
                    .contains("value=\"mesa\" checked")
                    .doesNotContain("value=\"harbor\" checked");
            assertThat(ada.submit(page + "/sites", Map.of()).text()).contains("works at one site at least");
            ada.submit(page + "/roles", Map.of("role", "biller", "granted", "yes"));
            ada.submit(page + "/roles", Map.of("role", "scheduler", "granted", "no"));
            assertThat(ada.submit(page + "/sign-out", Map.of()).status()).isEqualTo(200);
            assertThat(ada.open("/program/people").text())
                    .contains("Nora Novak " + name + " " + name + "@example.org mesa Biller");
            assertThat(ada.submit(page + "/roles", Map.of("role", "service", "granted", "yes"))
                            .status())
                    .isEqualTo(404);
            remove(ada);
        }
    }

    @Test
    void whatServicesSeeOpensNothingAtKeycloakAndWhatKeycloakSeesNothingAtServices() {
        try (Browser ada = signedIn("ada")) {
            ada.open("/program/services");
            String services = Peers.of(Peer.INTAKE)
                    .findAll(getRequestedFor(urlPathEqualTo("/events/undelivered")))
                    .getFirst()
                    .getHeader("Authorization");
            ada.open("/program/people");

            assertThat(Realm.claims(services)).contains("concord-intake").doesNotContain("manage-users");
            assertThat(Realm.administer("GET", "/users", services)).isEqualTo(403);
            assertThat(Realm.administer("GET", "/clients", services)).isEqualTo(403);
            assertThat(Realm.claims(Realm.lastBearer()))
                    .contains("\"aud\":\"realm-management\"")
                    .doesNotContain("\"aud\":[");
            assertThat(Realm.administer("GET", "/users?max=1", Realm.lastBearer()))
                    .isEqualTo(200);
        }
    }

    @Test
    void administratorsCannotLockThemselvesOut() {
        try (Browser ada = signedIn("ada")) {
            String list = ada.open("/program/people").html();
            Matcher own = Pattern.compile("href=\"(/program/people/[0-9a-f-]{36})\">Ada ")
                    .matcher(list);
            assertThat(own.find()).isTrue();
            assertThat(ada.open(own.group(1)).text())
                    .contains("Sign out everywhere")
                    .doesNotContain("Close the account");
            assertThat(ada.submit(own.group(1) + "/closing", Map.of()).text()).contains("close your own account");
        }
    }

    @Test
    void whatKeycloakRefusesOrCannotDoIsSaidAndNothingTypedIsLost() {
        try (Browser ada = signedIn("ada")) {
            Browser.Page open = ada.submit("/program/people/new", Map.of("firstName", "Nora", "username", "n"));
            assertThat(open.text()).contains("is needed");
            assertThat(open.html()).contains("value=\"Nora\"");
            Peers.realmAdmin().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(403)));
            assertThat(ada.open("/program/people").text()).contains("Keycloak does not let your account do this");
            Peers.realmAdmin().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
            assertThat(ada.submit("/program/people/new", account()).text())
                    .contains("Keycloak could not do this now. Try again in a moment.");
        }
        try (Browser olu = signedIn("olu")) {
            assertThat(olu.open("/program/people").status()).isEqualTo(403);
            assertThat(olu.open("/program/people/new").status()).isEqualTo(403);
            assertThat(olu.submit("/program/people/" + UUID.randomUUID() + "/closing", Map.of())
                            .status())
                    .isEqualTo(403);
        }
    }

    private Map<String, String> account() {
        return Map.of(
                "firstName", "Nora",
                "lastName", "Novak",
                "username", name,
                "email", name + "@example.org",
                "sites", "harbor",
                "roles", "scheduler");
    }

    private static String password(Browser.Page page) {
        Matcher shown = PASSWORD.matcher(page.html());
        assertThat(shown.find()).isTrue();
        return shown.group(1);
    }

    private String signIn(String password) {
        try (Browser nora = anyone()) {
            return nora.signIn(name, password).text();
        }
    }

    private String pageOf(Browser ada) {
        Matcher row = Pattern.compile("href=\"(/program/people/[0-9a-f-]{36})\">Nora Novak</a></th><td>" + name)
                .matcher(ada.open("/program/people").html());
        assertThat(row.find()).isTrue();
        return row.group(1);
    }

    private void remove(Browser ada) {
        String id = pageOf(ada).replaceAll(".*/", "");
        assertThat(Realm.administer("DELETE", "/users/" + id, Realm.lastBearer()))
                .isEqualTo(204);
    }
}
