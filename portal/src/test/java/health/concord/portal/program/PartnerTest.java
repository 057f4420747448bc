package health.concord.portal.program;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.PortalTest;
import health.concord.portal.testsupport.Realm;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Partner clinics, in the real Keycloak. */
@QuarkusTest
class PartnerTest extends PortalTest {

    private final String code = "oak-" + UUID.randomUUID().toString().substring(0, 8);
    private final String clientId = "partner-" + code;

    /** What a person is shown of a new key. */
    private record Key(String id, String pem) {

        static Key on(Browser.Page page) {
            return new Key(
                    found(page, "Key id \\(kid\\)</dt><dd><code>([^<]+)<"),
                    found(page, "-----BEGIN PRIVATE KEY-----([^-]+)-----END"));
        }

        private static String found(Browser.Page page, String pattern) {
            Matcher shown = Pattern.compile(pattern).matcher(page.html());
            assertThat(shown.find()).isTrue();
            return shown.group(1);
        }
    }

    @Test
    void addedClinicGetsTokensOfItsOwnOrganisationByTheKeyThatIsShownOnce() throws GeneralSecurityException {
        try (Browser ada = signedIn("ada")) {
            Browser.Page added = ada.submit("/program/partners", Map.of("name", "Oak Clinic", "code", code));
            Key key = Key.on(added);
            assertThat(added.text()).contains("Oak Clinic " + clientId + " " + code + " a key made here open");
            assertThat(ada.open("/program/partners").html()).doesNotContain("PRIVATE KEY", key.id(), "demo-");

            HttpResponse<String> answer = token(key);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Realm.claims(answer.body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1")))
                    .contains("\"organisation\":\"" + code + "\"", "\"partner\"", "\"aud\":\"concord-intake\"");

            Key newer = Key.on(ada.submit(pageOf(ada) + "/key", Map.of()));
            assertThat(token(key).statusCode()).isIn(400, 401);
            assertThat(token(newer).statusCode()).isEqualTo(200);

            assertThat(ada.submit(pageOf(ada) + "/closing", Map.of()).text()).contains("a key made here closed");
            assertThat(token(newer).statusCode()).isIn(400, 401);
            ada.submit(pageOf(ada) + "/reopening", Map.of());
            assertThat(token(newer).statusCode()).isEqualTo(200);

            assertThat(ada.submit("/program/partners", Map.of("name", "Oak", "code", code))
                            .text())
                    .contains("Not saved.", "already exists");
            remove(ada);
        }
    }

    @Test
    void clinicMayPublishItsKeysItself() {
        try (Browser ada = signedIn("ada")) {
            Browser.Page added = ada.submit(
                    "/program/partners",
                    Map.of("name", "Oak Clinic", "code", code, "keysAt", "https://oak.example/jwks"));
            assertThat(added.text())
                    .contains("its keys at https://oak.example/jwks")
                    .doesNotContain("PRIVATE KEY");
            remove(ada);
        }
    }

    @Test
    void onlyPartnersAreKnownHereAndOnlyAdministratorsKnowThem() {
        try (Browser ada = signedIn("ada")) {
            assertThat(ada.open("/program/partners").text())
                    .contains("partner-riverside")
                    .doesNotContain("intake-service", "concord-portal");
            assertThat(ada.submit("/program/partners/" + UUID.randomUUID() + "/key", Map.of())
                            .status())
                    .isEqualTo(404);
            assertThat(ada.submit("/program/partners", Map.of("name", "Oak", "code", "Oak!", "keysAt", "http://x"))
                            .text())
                    .contains("lower-case letters", "is no https address");
        }
        try (Browser olu = signedIn("olu")) {
            assertThat(olu.open("/program/partners").status()).isEqualTo(403);
            assertThat(olu.submit("/program/partners", Map.of("name", "Oak", "code", code))
                            .status())
                    .isEqualTo(403);
        }
    }

    private HttpResponse<String> token(Key key) throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        String signed = part("{\"alg\":\"ES256\",\"kid\":\"" + key.id() + "\"}") + "."
                + part("{\"iss\":\"%s\",\"sub\":\"%s\",\"aud\":\"%s\",\"jti\":\"%s\",\"iat\":%d,\"exp\":%d}"
                        .formatted(clientId, clientId, Realm.ISSUER, UUID.randomUUID(), now, now + 30));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(key.pem()))));
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return Realm.token("grant_type=client_credentials&client_assertion_type="
                + "urn:ietf:params:oauth:client-assertion-type:jwt-bearer&client_assertion=" + signed + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign()));
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private String pageOf(Browser ada) {
        Matcher row = Pattern.compile("(?s)" + clientId + "</span>.*?action=\"(/program/partners/[0-9a-f-]{36})/key\"")
                .matcher(ada.open("/program/partners").html());
        assertThat(row.find()).isTrue();
        return row.group(1);
    }

    private void remove(Browser ada) {
        String id = pageOf(ada).replaceAll(".*/", "");
        assertThat(Realm.administer("DELETE", "/clients/" + id, Realm.lastBearer()))
                .isEqualTo(204);
    }
}
