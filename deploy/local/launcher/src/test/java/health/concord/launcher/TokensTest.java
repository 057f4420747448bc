package health.concord.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the realm really puts into tokens, and which ways to a token it leaves open. */
class TokensTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ISSUER = TestRun.stack().issuer();

    @ParameterizedTest
    @CsvSource({
        "ines, intake-coordinator",
        "clara, clinician",
        "sam, scheduler",
        "bea, biller",
        "ada, program-admin",
        "olu, auditor"
    })
    void personHasOneRoleBothSitesAndAllServices(String person, String role) {
        JsonNode token = person(person);

        assertThat(token.path("preferred_username").asText()).isEqualTo(person);
        assertThat(texts(token.path("realm_access").path("roles"))).containsExactly(role);
        assertThat(texts(token.path("sites"))).containsExactlyInAnyOrder("harbor", "mesa");
        assertThat(texts(token.path("aud")))
                .containsExactlyInAnyOrder(
                        "concord-intake", "concord-matching", "concord-scheduling", "concord-billing");
        assertThat(token.path("iss").asText()).isEqualTo(ISSUER);
    }

    @Test
    void personOfOneSiteHasThatSiteOnly() {
        JsonNode token = person("carl");

        assertThat(texts(token.path("sites"))).containsExactly("mesa");
    }

    @Test
    void accessTokenLivesFiveMinutes() {
        JsonNode token = person("clara");

        assertThat(token.path("exp").asLong() - token.path("iat").asLong()).isEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"riverside", "lakeside"})
    void partnerNamesItsOrganisationAndReachesIntakeOnly(String organisation) {
        JsonNode token = program("partner-" + organisation);

        assertThat(token.path("organisation").asText()).isEqualTo(organisation);
        assertThat(texts(token.path("realm_access").path("roles"))).containsExactly("partner");
        assertThat(texts(token.path("aud"))).containsExactly("concord-intake");
        assertThat(token.has("sites")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "intake-service, concord-matching concord-scheduling concord-billing",
        "matching-service, concord-scheduling concord-billing",
        "scheduling-service, concord-intake concord-matching concord-billing",
        "billing-service, concord-intake concord-matching concord-scheduling"
    })
    void serviceReachesThePeersItCalls(String client, String audiences) {
        JsonNode token = program(client);

        assertThat(texts(token.path("realm_access").path("roles"))).containsExactly("service");
        assertThat(texts(token.path("aud"))).containsExactlyInAnyOrder(audiences.split(" "));
    }

    /** What Keycloak refuses unless told otherwise, as if the password were wrong. */
    @Test
    void onePersonSignsInAtSeveralPlacesAtOnce() {
        List<CompletableFuture<String>> logins = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> CodeFlow.accessToken(ISSUER, "concord-console", "sam", "concord")))
                .limit(6)
                .toList();

        assertThat(logins).allSatisfy(login -> assertThat(login.join()).isNotEmpty());
    }

    @Test
    void wrongPasswordGetsNoToken() {
        assertThatThrownBy(() -> CodeFlow.accessToken(ISSUER, "concord-console", "nobody-we-know", "concord"))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("did not let nobody-we-know in");
    }

    @Test
    void wrongSecretGetsNoToken() {
        assertThatThrownBy(
                        () -> CodeFlow.clientCredentials(ISSUER, "partner-riverside", "demo-partner-lakeside-secret"))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("partner-riverside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"concord-console", "admin-cli", "security-admin-console"})
    void passwordGrantIsRefused(String client) throws Exception {
        HttpResponse<String> answer = grant("grant_type=password&username=clara&password=concord&client_id=" + client);

        assertThat(answer.statusCode()).isIn(400, 401);
        assertThat(answer.body()).doesNotContain("access_token");
    }

    @Test
    void passwordGrantIsRefusedToAConfidentialClientToo() throws Exception {
        HttpResponse<String> answer = grant("grant_type=password&username=clara&password=concord"
                + "&client_id=concord-portal&client_secret=demo-concord-portal-secret");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unauthorized_client");
    }

    @Test
    void codeFlowWithoutPkceIsRefused() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(ISSUER
                        + "/protocol/openid-connect/auth?response_type=code&client_id=concord-console&scope=openid"
                        + "&redirect_uri=" + CodeFlow.REDIRECT))
                .build());

        assertThat(answer.headers().firstValue("Location").orElse("")).contains("error=invalid_request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "id_token token"})
    void implicitFlowIsRefused(String responseType) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(ISSUER
                        + "/protocol/openid-connect/auth?response_type=" + responseType.replace(" ", "%20")
                        + "&client_id=concord-console&scope=openid&nonce=n&redirect_uri=" + CodeFlow.REDIRECT))
                .build());

        assertThat(answer.headers().firstValue("Location").orElse(""))
                .contains("error=")
                .doesNotContain("access_token=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:openid:params:grant-type:ciba", "urn:ietf:params:oauth:grant-type:device_code"})
    void grantsForDevicesAreOff(String grantType) throws Exception {
        JsonNode discovery =
                JSON.readTree(send(HttpRequest.newBuilder(URI.create(ISSUER + "/.well-known/openid-configuration"))
                                .build())
                        .body());

        assertThat(texts(discovery.path("grant_types_supported"))).doesNotContain(grantType);
    }

    /** The services' clients may exchange, but only what was given out for them by name. */
    @Test
    void personsTokenIsNotExchangedByAClientItWasNotGivenFor() throws Exception {
        String person = CodeFlow.accessToken(ISSUER, "concord-console", "clara", "concord");

        HttpResponse<String> answer = grant("grant_type=urn:ietf:params:oauth:grant-type:token-exchange"
                + "&client_id=matching-service&client_secret=demo-matching-service-secret"
                + "&subject_token_type=urn:ietf:params:oauth:token-type:access_token"
                + "&subject_token=" + person);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("access_denied");
    }

    private static JsonNode person(String name) {
        return decoded(CodeFlow.accessToken(ISSUER, "concord-console", name, "concord"));
    }

    private static JsonNode program(String client) {
        return decoded(CodeFlow.clientCredentials(ISSUER, client, "demo-" + client + "-secret"));
    }

    private static JsonNode decoded(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : node.isMissingNode() ? List.of() : List.of(node.asText());
    }

    private static HttpResponse<String> grant(String form) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(ISSUER + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient client = Http.client()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
