package health.concord.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gets real tokens: a person's by the authorization code flow with PKCE through Keycloak's own login page, as Swagger
 * UI does in a browser, and a program's by client credentials. There is no password grant to fall back on.
 */
public final class CodeFlow {
    static final String REDIRECT = "http://localhost:8081/q/swagger-ui/oauth2-redirect.html";
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Pattern FORM_TURNED =
            Pattern.compile("<form[^>]*action=\"([^\"]+)\"[^>]*id=\"kc-form-login\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A person's access token for a public client. */
    public static String accessToken(String issuer, String clientId, String username, String password) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return new Session(http, issuer, clientId).logIn(username, password);
        }
    }

    /** A program's access token for itself. */
    public static String clientCredentials(String issuer, String clientId, String secret) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return new Session(http, issuer, clientId)
                    .token(Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
        }
    }

    /** One login; the cookies are kept by hand because Keycloak marks them secure even on plain loopback. */
    private static final class Session {
        private final HttpClient http;
        private final String issuer;
        private final String clientId;
        private final Map<String, String> cookies = new LinkedHashMap<>();

        Session(HttpClient http, String issuer, String clientId) {
            this.http = http;
            this.issuer = issuer;
            this.clientId = clientId;
        }

        String logIn(String username, String password) {
            String verifier = Secrets.random() + Secrets.random();
            Map<String, String> ask = Map.of(
                    "response_type",
                    "code",
                    "client_id",
                    clientId,
                    "redirect_uri",
                    REDIRECT,
                    "scope",
                    "openid profile",
                    "state",
                    Secrets.random(),
                    "code_challenge",
                    challenge(verifier),
                    "code_challenge_method",
                    "S256");
            String page = send(HttpRequest.newBuilder(
                            URI.create(issuer + "/protocol/openid-connect/auth?" + form(ask))))
                    .body();
            HttpResponse<String> answer = send(post(
                    URI.create(formAction(page)),
                    Map.of("username", username, "password", password, "credentialId", "")));
            Matcher code = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
            if (!code.find()) {
                throw new LaunchException("Keycloak did not let " + username + " in (status " + answer.statusCode()
                        + "). Maybe the password is wrong, or the account waits after failed logins.");
            }
            return token(Map.of(
                    "grant_type", "authorization_code",
                    "client_id", clientId,
                    "code", code.group(1),
                    "redirect_uri", REDIRECT,
                    "code_verifier", verifier));
        }

        String token(Map<String, String> grant) {
            HttpResponse<String> answer = send(post(URI.create(issuer + "/protocol/openid-connect/token"), grant));
            try {
                JsonNode body = JSON.readTree(answer.body());
                if (answer.statusCode() == 200 && body.hasNonNull("access_token")) {
                    return body.get("access_token").asText();
                }
                throw new LaunchException("Keycloak gives " + clientId + " no token: "
                        + body.path("error_description")
                                .asText(body.path("error").asText("status " + answer.statusCode())));
            } catch (IOException e) {
                throw new LaunchException("Keycloak's answer is no JSON (status " + answer.statusCode() + ").", e);
            }
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            if (!cookies.isEmpty()) {
                request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(c -> c.getKey() + "=" + c.getValue())
                                .collect(Collectors.joining("; ")));
            }
            try {
                HttpResponse<String> answer =
                        http.send(request.timeout(LIMIT).build(), HttpResponse.BodyHandlers.ofString());
                for (String cookie : answer.headers().allValues("Set-Cookie")) {
                    String pair = cookie.split(";", 2)[0];
                    int equals = pair.indexOf('=');
                    cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
                }
                return answer;
            } catch (IOException e) {
                throw new LaunchException("Keycloak does not answer at " + issuer + ".", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LaunchException("Interrupted while logging in.", e);
            }
        }

        private static String formAction(String page) {
            for (Pattern pattern : new Pattern[] {FORM, FORM_TURNED}) {
                Matcher form = pattern.matcher(page);
                if (form.find()) {
                    return form.group(1).replace("&amp;", "&");
                }
            }
            throw new LaunchException("Keycloak showed no login form. Maybe the client or its redirect is unknown.");
        }

        private static HttpRequest.Builder post(URI address, Map<String, String> fields) {
            return HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
        }

        private static String form(Map<String, String> fields) {
            return fields.entrySet().stream()
                    .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
        }

        private static String challenge(String verifier) {
            try {
                byte[] digest =
                        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
                return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private CodeFlow() {}
}
