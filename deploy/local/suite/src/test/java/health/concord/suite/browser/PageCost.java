package health.concord.suite.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * What a page costs whoever opens it. Times are from the request to the last byte on loopback, so with the services
 * behind it; weights are of bodies as gzip makes them.
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

    private static final Map<String, Integer> FILES = new ConcurrentHashMap<>();
    private static final int WARM_UP = 3;
    private static final int OK = 200;
    private static final double KILO = 1000;
    private static final double NANOS = 1e6;
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/(?:assets|webjars|_static)/[^\"#]+)");
    private static final Pattern LIBRARY = Pattern.compile("echarts|fullcalendar");
    private static final Pattern ASKED = Pattern.compile("calls;desc=\"(\\d+)\", rounds;desc=\"(\\d+)\"");

    private record Answer(byte[] body, double millis, int calls, int rounds) {}

    /** Opens it so many times as whoever uses the browser. */
    public static PageCost of(Page browser, String path, int times) {
        List<Answer> answers = new ArrayList<>();
        for (int run = 0; run < WARM_UP + times; run++) {
            Answer answer = get(browser, path);
            if (run >= WARM_UP) {
                answers.add(answer);
            }
        }
        Answer last = answers.getLast();
        Set<String> files = filesOf(last.body());
        double later = packed(last.body()) / KILO;
        double libraries =
                weight(browser, files.stream().filter(PageCost::isLibrary).toList());
        double own =
                weight(browser, files.stream().filter(file -> !isLibrary(file)).toList());
        return new PageCost(
                middle(answers.stream().map(Answer::millis).toList()),
                last.calls(),
                middle(answers.stream().map(Answer::rounds).toList()),
                later + own,
                later,
                libraries);
    }

    private static boolean isLibrary(String file) {
        return LIBRARY.matcher(file).find();
    }

    private static double weight(Page browser, List<String> files) {
        return files.stream()
                        .mapToInt(file -> FILES.computeIfAbsent(
                                file, path -> packed(get(browser, path).body())))
                        .sum()
                / KILO;
    }

    private static <T extends Comparable<T>> T middle(List<T> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static Set<String> filesOf(byte[] page) {
        Set<String> files = new LinkedHashSet<>();
        Matcher found = FILE.matcher(new String(page, StandardCharsets.UTF_8));
        while (found.find()) {
            files.add(found.group(1));
        }
        return files;
    }

    private static int packed(byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }

    /** By the browser's own jar of cookies, since the session's is renewed now and then. */
    private static Answer get(Page browser, String path) {
        long began = System.nanoTime();
        APIResponse answer = browser.request().get(Desk.address(path));
        byte[] body = answer.body();
        double millis = (System.nanoTime() - began) / NANOS;
        if (answer.status() != OK) {
            throw new IllegalStateException(path + " answers " + answer.status());
        }
        Matcher asked = ASKED.matcher(answer.headers().getOrDefault("server-timing", ""));
        boolean told = asked.find();
        answer.dispose();
        return new Answer(
                body, millis, told ? Integer.parseInt(asked.group(1)) : 0, told ? Integer.parseInt(asked.group(2)) : 0);
    }
}
