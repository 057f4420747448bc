package health.concord.portal.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * As much of a browser as signing in takes: it keeps cookies, follows redirects, and fills Keycloak's own login form.
 * Cookies are kept by hand because Keycloak marks them secure even on plain loopback.
 */
public final class Browser implements AutoCloseable {

    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int MOST_REDIRECTS = 12;

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final URI portal;
    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    public Browser(int port) {
        this(port, "http://localhost:" + port);
    }

    private Browser(int port, String portal) {
        this.port = port;
        this.portal = URI.create(portal);
    }

    /** Speaks TLS with a proxy on this machine, which passes on what it asks as such proxies do. */
    public static Browser overTls(int port) {
        return new Browser(port, "https://portal.clinic.example");
    }

    /** What came back in the end, and from where. */
    public record Page(URI address, HttpResponse<String> answer) {

        public int status() {
            return answer.statusCode();
        }

        public String html() {
            return answer.body();
        }

        /** The words a person reads. */
        public String text() {
            return html().replaceAll("(?s)<template.*?</template>", " ")
                    .replaceAll("<[^>]+>", " ")
                    .replace("&amp;", "&")
                    .replace("&#39;", "'")
                    .replaceAll("\\s+", " ");
        }

        public String header(String name) {
            return answer.headers().firstValue(name).orElse("");
        }
    }

    public static Browser signedIn(int port, String username) {
        Browser browser = new Browser(port);
        Page first = browser.signIn(username);
        if (first.status() != 200 || !first.address().getPath().equals("/")) {
            throw new IllegalStateException(
                    "signing in led to " + first.address() + ", status " + first.status() + ": " + first.text());
        }
        return browser;
    }

    /** Opens the portal and signs in on the page it leads to. */
    public Page signIn(String username) {
        return signIn(username, "concord");
    }

    public Page signIn(String username, String password) {
        Page login = open("/");
        Matcher form = FORM.matcher(login.html());
        if (!form.find()) {
            throw new IllegalStateException("no login form at " + login.address() + ", status " + login.status());
        }
        URI action = URI.create(form.group(1).replace("&amp;", "&"));
        return follow(action, post(action, Map.of("username", username, "password", password, "credentialId", "")));
    }

    /** As typed into the address line. */
    public Page open(String path) {
        URI address = portal.resolve(path);
        return follow(address, get(address));
    }

    /** One answer, redirects not followed. */
    public Page look(String path, String... headers) {
        URI address = portal.resolve(path);
        HttpRequest.Builder request = get(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new Page(address, send(address, request));
    }

    /** As a form on one of the portal's pages does it. */
    public Page submit(String path, Map<String, String> fields) {
        URI address = portal.resolve(path);
        return follow(address, post(address, fields).header("Sec-Fetch-Site", "same-origin"));
    }

    /** As a form with a file does it. */
    public Page upload(String path, Map<String, String> fields, String name, String content) {
        String edge = "----concord";
        StringBuilder body = new StringBuilder();
        fields.forEach((field, value) -> body.append(
                "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n"));
        body.append("--" + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + edge + "--\r\n");
        URI address = portal.resolve(path);
        return follow(
                address,
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "multipart/form-data; boundary=" + edge)
                        .header("Accept", "text/html")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** As anything else would: with these headers and no more. */
    public Page postRaw(String path, Map<String, String> fields, String... headers) {
        URI address = portal.resolve(path);
        HttpRequest.Builder request = post(address, fields);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new Page(address, send(address, request));
    }

    public String cookie(String name) {
        return cookies.getOrDefault(portal.getAuthority(), Map.of()).get(name);
    }

    public void setCookie(String name, String value) {
        cookies.computeIfAbsent(portal.getAuthority(), host -> new LinkedHashMap<>())
                .put(name, value);
    }

    private Page follow(URI address, HttpRequest.Builder request) {
        HttpResponse<String> answer = send(address, request);
        URI at = address;
        for (int hop = 0; hop < MOST_REDIRECTS && answer.statusCode() / 100 == 3; hop++) {
            at = at.resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(at, get(at));
        }
        return new Page(at, answer);
    }

    private static HttpRequest.Builder get(URI address) {
        return HttpRequest.newBuilder(address).header("Accept", "text/html");
    }

    private static HttpRequest.Builder post(URI address, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private HttpResponse<String> send(URI address, HttpRequest.Builder request) {
        Map<String, String> jar = cookies.computeIfAbsent(address.getAuthority(), host -> new LinkedHashMap<>());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(c -> c.getKey() + "=" + c.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (address.getScheme().equals("https")) {
            request.uri(URI.create("http://127.0.0.1:" + port
                            + address.toString().substring(portal.toString().length())))
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-Host", address.getAuthority());
        }
        try {
            HttpResponse<String> answer =
                    http.send(request.timeout(LIMIT).build(), HttpResponse.BodyHandlers.ofString());
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                keep(jar, cookie);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void keep(Map<String, String> jar, String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        if (cookie.toLowerCase(Locale.ROOT).contains("max-age=0")) {
            jar.remove(pair.substring(0, equals));
        } else {
            jar.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
