package health.concord.billing.clearinghouse;

import health.concord.billing.edi.InterchangeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A clearinghouse over HTTPS: files are PUT under {@code outbound/NAME}; {@code GET inbound} lists names, one a line, of
 * which each is fetched with GET and, once it is dealt with, taken away with DELETE. Each of these may be asked again
 * when no answer came: a file is put only where none is yet ({@code If-None-Match: *}), so none is sent twice.
 */
final class ClearinghouseHttps implements Clearinghouse {

    private static final int AT_ONCE = 20;
    private static final int TRIES = 3;
    /** Answers after which the same request may do better: too many, or a server that has just no time. */
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    private static final int THERE_ALREADY = 412;
    private static final int GONE = 404;

    private final URI url;
    private final String token;
    private final Duration timeout;
    private final HttpClient http;

    ClearinghouseHttps(URI url, String token, Optional<Path> ca, Duration timeout) {
        if (!"https".equals(url.getScheme())) {
            throw new IllegalArgumentException("concord.billing.clearinghouse.url must be https");
        }
        this.url = url;
        this.token = token;
        this.timeout = timeout;
        HttpClient.Builder client = HttpClient.newBuilder().connectTimeout(timeout);
        ca.map(TrustedAuthorities::of).ifPresent(client::sslContext);
        this.http = client.build();
    }

    @Override
    public void put(String name, byte[] content) {
        send(
                request("outbound/" + escaped(name))
                        .header("Content-Type", "application/edi-x12")
                        .header("If-None-Match", "*")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(content)),
                THERE_ALREADY);
    }

    @Override
    public List<Arrived> arrived() {
        return new String(send(request("inbound").GET(), 0), StandardCharsets.UTF_8)
                .lines()
                .filter(name -> !name.isBlank())
                .sorted()
                .limit(AT_ONCE)
                .map(name -> new Arrived(
                        name, send(request("inbound/" + escaped(name)).GET(), 0)))
                .toList();
    }

    @Override
    public void taken(String name) {
        send(request("inbound/" + escaped(name)).DELETE(), GONE);
    }

    /** The content and the reason are kept with the inbound files; the clearinghouse need not keep it. */
    @Override
    public void refused(String name, String why) {
        taken(name);
    }

    private HttpRequest.Builder request(String path) {
        String root = url.toString().endsWith("/") ? url.toString() : url + "/";
        return HttpRequest.newBuilder(URI.create(root + path))
                .timeout(timeout)
                .header("Authorization", "Bearer " + token);
    }

    /** @param alsoDone an answer that says that it was done before */
    private byte[] send(HttpRequest.Builder request, int alsoDone) {
        IOException failure = new IOException();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                HttpResponse<InputStream> answer =
                        http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
                try (InputStream body = answer.body()) {
                    int status = answer.statusCode();
                    if (status / 100 == 2 || status == alsoDone) {
                        return bytes(body);
                    }
                    failure = new IOException("the clearinghouse answered " + status);
                    if (!PASSING.contains(status)) {
                        break;
                    }
                }
            } catch (IOException e) {
                failure = e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for the clearinghouse", e);
            }
        }
        throw new UncheckedIOException("the clearinghouse could not be reached", failure);
    }

    /** The client's own time limit ends with the head of an answer; a body that trickles is cut off by this one. */
    private byte[] bytes(InputStream body) throws IOException, InterruptedException {
        FutureTask<byte[]> reading = new FutureTask<>(() -> body.readNBytes(InterchangeReader.ENOUGH));
        Thread.startVirtualThread(reading);
        try {
            return reading.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("the answer did not come whole in time", e);
        }
    }

    private static String escaped(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
