package health.concord.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The realm as production imports it, in a real Keycloak: partners show who they are by a key, and by nothing else. */
@TestInstance(Lifecycle.PER_CLASS)
class ProductionRealmTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REALM = "concord-as-in-production";
    private static final String PARTNER = "partner-riverside";

    private final Stack stack = TestRun.stack();
    private final String issuer = stack.keycloakUrl() + "/realms/" + REALM;
    private final KeyPair theirs = keyPair();
    private HttpServer partnersKeys;
    private HttpClient http;

    @BeforeAll
    void importRealm() throws Exception {
        http = Http.client();
        partnersKeys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        partnersKeys.createContext("/", exchange -> {
            byte[] keys = jwks();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        partnersKeys.start();
        String jwksUrl = "http://localhost:" + partnersKeys.getAddress().getPort() + "/jwks";
        String file = Files.readString(Repository.find().realmFile("concord-realm.json"))
                .replaceAll("\\$\\{[A-Z_]+_JWKS_URL}", jwksUrl)
                .replaceAll("\\$\\{[A-Z_]+_URL}", "https://concord.example")
                .replaceAll("\\$\\{[A-Z_]+}", UUID.randomUUID().toString());
        ObjectNode realm = (ObjectNode) JSON.readTree(file);
        realm.put("realm", REALM);
        assertThat(admin("POST", "/admin/realms", realm.toString()).statusCode())
                .isEqualTo(201);
    }

    @AfterAll
    void removeRealm() throws Exception {
        partnersKeys.stop(0);
        admin("DELETE", "/admin/realms/" + REALM, "");
        http.close();
    }

    @Test
    void partnersKeyGivesATokenOfItsOrganisation() throws Exception {
        HttpResponse<String> answer = token(assertion(theirs, Instant.now().plusSeconds(60)));

        assertThat(answer.statusCode()).isEqualTo(200);
        String[] parts =
                JSON.readTree(answer.body()).path("access_token").asText().split("\\.");
        JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
        assertThat(claims.path("organisation").asText()).isEqualTo("riverside");
        assertThat(claims.path("aud").asText()).isEqualTo("concord-intake");
    }

    @Test
    void anotherKeyIsRefused() throws Exception {
        assertThat(token(assertion(keyPair(), Instant.now().plusSeconds(60))).statusCode())
                .isIn(400, 401);
    }

    @Test
    void anAssertionThatIsOverIsRefused() throws Exception {
        assertThat(token(assertion(theirs, Instant.now().minusSeconds(120))).statusCode())
                .isIn(400, 401);
    }

    @Test
    void anAssertionServesOnce() throws Exception {
        String assertion = assertion(theirs, Instant.now().plusSeconds(60));
        assertThat(token(assertion).statusCode()).isEqualTo(200);

        assertThat(token(assertion).statusCode()).isIn(400, 401);
    }

    @Test
    void aSecretIsRefused() throws Exception {
        HttpResponse<String> answer = post(
                issuer + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", PARTNER,
                        "client_secret", "demo-partner-riverside-secret"));

        assertThat(answer.statusCode()).isIn(400, 401);
    }

    private HttpResponse<String> token(String assertion) throws Exception {
        return post(
                issuer + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                        "client_assertion", assertion));
    }

    /** RFC 7523, signed with ES256. */
    private String assertion(KeyPair key, Instant until) throws GeneralSecurityException {
        String header = base64("{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"one\"}".getBytes(StandardCharsets.UTF_8));
        ObjectNode claims = JSON.createObjectNode()
                .put("iss", PARTNER)
                .put("sub", PARTNER)
                .put("aud", issuer)
                .put("jti", UUID.randomUUID().toString())
                .put("iat", until.minusSeconds(60).getEpochSecond())
                .put("exp", until.getEpochSecond());
        String signed = header + "." + base64(claims.toString().getBytes(StandardCharsets.UTF_8));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + base64(signature.sign());
    }

    private byte[] jwks() {
        var point = ((ECPublicKey) theirs.getPublic()).getW();
        ObjectNode key = JSON.createObjectNode()
                .put("kty", "EC")
                .put("crv", "P-256")
                .put("use", "sig")
                .put("alg", "ES256")
                .put("kid", "one")
                .put("x", base64(coordinate(point.getAffineX().toByteArray())))
                .put("y", base64(coordinate(point.getAffineY().toByteArray())));
        ObjectNode keys = JSON.createObjectNode();
        keys.putArray("keys").add(key);
        return keys.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** 32 bytes, whatever the length of the number. */
    private static byte[] coordinate(byte[] number) {
        byte[] wide = new byte[32 + number.length];
        System.arraycopy(number, 0, wide, 32, number.length);
        return Arrays.copyOfRange(wide, wide.length - 32, wide.length);
    }

    private static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private HttpResponse<String> admin(String method, String path, String body) throws Exception {
        HttpResponse<String> login = post(
                stack.keycloakUrl() + "/realms/master/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        Keycloak.ADMIN,
                        "password",
                        stack.state().secrets().of("keycloak.admin.password")));
        return http.send(
                HttpRequest.newBuilder(URI.create(stack.keycloakUrl() + path))
                        .header(
                                "Authorization",
                                "Bearer "
                                        + JSON.readTree(login.body())
                                                .path("access_token")
                                                .asText())
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, Map<String, String> form)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
