package health.concord.suite.browser;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * What a page costs whoever opens it. Times are from the request to the last byte on loopback, so with the services
 * behind it; weights are of bodies as they travel, compressed.
 *
 * @param rounds how often the portal waited for services before it could ask on, in the middle run
 * @param firstKilobytes the page with all its files, for a browser that has none of them, without chart and calendar
 *     libraries
 * @param laterKilobytes the page alone: its files are kept for good
 */
public record PageCost(
        double medianMillis,
        int calls,
        int rounds,
        double firstKilobytes,
        double laterKilobytes,
        double libraryKilobytes) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, Integer> FILES = new ConcurrentHashMap<>();
    private static final int WARM_UP = 3;
    private static final double KILO = 1000;
    private static final double NANOS = 1e6;
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/(?:assets|webjars|_static)/[^\"#]+)");
    private static final Pattern LIBRARY = Pattern.compile("echarts|fullcalendar");
    private static final Pattern ASKED = Pattern.compile("calls;desc=\"(\\d+)\", rounds;desc=\"(\\d+)\"");

    /** Opens it so many times with the cookies of whoever uses the browser. */
    public static PageCost of(Page browser, String path, int times) {
        String address = Desk.address(path);
        String cookies = browser.context().cookies(address).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        List<Double> millis = new ArrayList<>();
        List<Integer> rounds = new ArrayList<>();
        HttpResponse<byte[]> answer = get(address, cookies);
        int calls = 0;
        for (int run = 0; run < WARM_UP + times; run++) {
            long began = System.nanoTime();
            answer = get(address, cookies);
            double took = (System.nanoTime() - began) / NANOS;
            Matcher asked = ASKED.matcher(answer.headers().firstValue("Server-Timing").orElse(""));
            if (run >= WARM_UP && asked.find()) {
                millis.add(took);
                calls = Integer.parseInt(asked.group(1));
                rounds.add(Integer.parseInt(asked.group(2)));
            }
        }
        Set<String> files = filesOf(answer);
        double later = answer.body().length / KILO;
        double libraries = weight(files.stream().filter(file -> LIBRARY.matcher(file).find()).toList());
        double own = weight(files.stream().filter(file -> !LIBRARY.matcher(file).find()).toList());
        return new PageCost(middle(millis), calls, middle(rounds), later + own, later, libraries);
    }

    private static double weight(List<String> files) {
        return files.stream()
                        .mapToInt(file -> FILES.computeIfAbsent(
                                file, path -> get(Desk.address(path), "").body().length))
                        .sum()
                / KILO;
    }

    private static <T extends Comparable<T>> T middle(List<T> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static Set<String> filesOf(HttpResponse<byte[]> answer) {
        Set<String> files = new LinkedHashSet<>();
        Matcher found = FILE.matcher(text(answer));
        while (found.find()) {
            files.add(found.group(1));
        }
        return files;
    }

    private static String text(HttpResponse<byte[]> answer) {
        boolean packed = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        if (!packed) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (GZIPInputStream body = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<byte[]> get(String address, String cookies) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").header("Accept-Encoding", "gzip");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answers " + answer.statusCode());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
