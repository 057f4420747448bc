package health.concord.portal.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import health.concord.commonstest.SharedStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The real Keycloak, asked past the portal. */
public final class Realm {

    public static final String ISSUER = SharedStack.get().issuer();
    static final String ADMINISTRATION = ISSUER.replace("/realms/", "/admin/realms/");

    /** What authorised the portal's last question to Keycloak's administration: {@code Bearer …}. */
    public static String lastBearer() {
        return Peers.realmAdmin().findAll(anyRequestedFor(anyUrl())).getLast().getHeader("Authorization");
    }

    /** The claims of a token, as JSON. */
    public static String claims(String bearer) {
        return new String(Base64.getUrlDecoder().decode(bearer.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    /** The status with which the administration answers this. */
    public static int administer(String method, String path, String bearer) {
        return send(HttpRequest.newBuilder(URI.create(ADMINISTRATION + path))
                        .header("Authorization", bearer)
                        .method(method, HttpRequest.BodyPublishers.noBody()))
                .statusCode();
    }

    /** The answer of the token endpoint. */
    public static HttpResponse<String> token(String form) {
        return send(HttpRequest.newBuilder(URI.create(ISSUER + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Realm() {}
}
