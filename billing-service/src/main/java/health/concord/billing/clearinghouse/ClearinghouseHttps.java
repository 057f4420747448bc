package health.concord.billing.clearinghouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * A clearinghouse over HTTPS: files are PUT under {@code outbound/NAME}; {@code GET inbound} lists names, one a line, of
 * which each is fetched with GET and, once it is dealt with, taken away with DELETE.
 */
final class ClearinghouseHttps implements Clearinghouse {

    private static final int AT_ONCE = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI url;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    ClearinghouseHttps(URI url, String token) {
        this.url = url;
        this.token = token;
    }

    @Override
    public void put(String name, byte[] content) {
        send(request("outbound/" + escaped(name)).PUT(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    @Override
    public List<Arrived> arrived() {
        return new String(send(request("inbound").GET()), StandardCharsets.UTF_8)
                .lines()
                .filter(name -> !name.isBlank())
                .sorted()
                .limit(AT_ONCE)
                .map(name -> new Arrived(
                        name, send(request("inbound/" + escaped(name)).GET())))
                .toList();
    }

    @Override
    public void taken(String name) {
        send(request("inbound/" + escaped(name)).DELETE());
    }

    /** The content and the reason are kept with the inbound files; the clearinghouse need not keep it. */
    @Override
    public void refused(String name, String why) {
        taken(name);
    }

    private HttpRequest.Builder request(String path) {
        String root = url.toString().endsWith("/") ? url.toString() : url + "/";
        return HttpRequest.newBuilder(URI.create(root + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private byte[] send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 != 2) {
                throw new IOException("the clearinghouse answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException("the clearinghouse could not be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the clearinghouse", e);
        }
    }

    private static String escaped(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
