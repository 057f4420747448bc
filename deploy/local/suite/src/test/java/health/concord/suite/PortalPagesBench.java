package health.concord.suite;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import health.concord.launcher.Part;
import health.concord.launcher.Progress;
import health.concord.launcher.Repository;
import health.concord.launcher.demo.DemoProgram;
import health.concord.suite.browser.Chromium;
import health.concord.suite.browser.Crawl;
import health.concord.suite.browser.Desk;
import health.concord.suite.browser.PageCost;
import health.concord.suite.http.Json;
import health.concord.suite.http.Who;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.launch.RunningSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * What each page of the portal costs on the demo program, and what it looks like there: the pages are those that links
 * lead to, each as the first of the roles that reaches it. See deploy/bench/portal-pages.md.
 */
@OnSuite
@Order(1)
@EnabledIfEnvironmentVariable(named = "CONCORD_BENCH", matches = "portal-pages")
class PortalPagesBench {

    private static final List<String> ROLES = List.of("ada", "clara", "ines", "sam", "bea", "olu");
    private static final int TIMES = Integer.parseInt(System.getenv().getOrDefault("CONCORD_BENCH_CALLS", "15"));
    private static final double GOAL_MS = 100;
    private static final double FIRST_KB = 200;
    private static final double LATER_KB = 30;
    /** Somebody of the demo program for whom weeks are recommended. */
    private static final String TO_PLACE = "Yuki S.";

    private static final List<Integer> CHECKS = List.of(17, 15, 12, 9);
    /** Somebody who has been here for weeks. */
    private static final String WITH_SCORES = "Winona Lark";

    private record Measured(String kind, PageCost cost) {}

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void pages() throws IOException {
        new DemoProgram().load(RunningSuite.get().addresses(), Progress.silent());
        List<Measured> all = new ArrayList<>();
        Chromium browser = Chromium.open();
        searchedAndPlanned(browser);
        album(browser);
        Set<String> known = new HashSet<>();
        for (String person : ROLES) {
            try (Desk desk = Desk.of(browser, person)) {
                for (Map.Entry<String, String> page : pages(desk).entrySet()) {
                    if (known.add(page.getKey())) {
                        all.add(new Measured(page.getKey(), PageCost.of(desk.page, page.getValue(), TIMES)));
                    }
                }
            }
        }
        all.sort(Comparator.comparing(Measured::kind));
        Path told = Repository.find().root().resolve("target/bench/portal-pages.txt");
        Files.createDirectories(told.getParent());
        Files.writeString(told, told(all));
    }

    /** So that there is a plan of the queue and a timetable to show. */
    private static void searchedAndPlanned(Chromium browser) {
        try (Desk ada = Desk.of(browser, "ada")) {
            ada.open("/queue-runs").press("Plan the queue").reads("What came of it");
            keep(ada.page, "readme-queue");
            ada.open("/timetables")
                    .type("How long to look, in seconds", "5")
                    .press("Build it")
                    .reads("The plan");
            keep(ada.page, "readme-timetable");
        }
    }

    /** What the README shows. */
    private static void album(Chromium browser) {
        try (Desk clara = Desk.of(browser, "clara")) {
            clara.open("/calendar?day=" + LocalDate.now(ZoneOffset.UTC).minusWeeks(1))
                    .press("As a list");
            clara.follow("Sheet Steady Ground").reads("Sign-in sheet");
            keep(clara.page, "readme-sign-in-sheet");
            found(clara, WITH_SCORES);
            scored(clara.page.url().replaceAll(".*/episodes/", ""));
            clara.follow("Trends").reads("PHQ-9");
            keep(clara.page, "readme-trends");
            clara.open("/placement-requests");
            clara.page
                    .getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText(TO_PLACE))
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            clara.reads("Option 1");
            keep(clara.page, "readme-placement");
        }
        try (Desk bea = Desk.of(browser, "bea")) {
            bea.open("/billing").follow("C0000").reads("Lines");
            bea.page.getByText("Why this line").first().click();
            keep(bea.page, "readme-claim");
        }
    }

    /** The demo program asks once; a trend takes more. */
    private static void scored(String episode) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (int check = 0; check < CHECKS.size(); check++) {
            Who.CLARA
                    .at(Part.INTAKE)
                    .post(
                            "/episodes/" + episode + "/outside-scores",
                            Json.of(
                                    "instrument",
                                    "phq-9",
                                    "score",
                                    CHECKS.get(check),
                                    "on",
                                    today.minusDays(3L * (CHECKS.size() - check)),
                                    "source",
                                    "Weekly check"))
                    .expect(201);
        }
    }

    private static void found(Desk desk, String client) {
        desk.open("/");
        desk.page.keyboard().press("/");
        desk.page.keyboard().type(client.replaceAll(".* ", ""));
        desk.page.keyboard().press("Enter");
        desk.follow(client).reads(client);
    }

    private static void keep(Page page, String name) {
        page.evaluate("window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(Desk.picture(name)));
    }

    private static Map<String, String> pages(Desk desk) {
        Crawl crawl = new Crawl(desk.page, Desk.address(""));
        List<String> starts = new ArrayList<>(List.of("/"));
        found(desk, WITH_SCORES);
        starts.add(desk.page.url().substring(Desk.address("").length()));
        crawl.from(starts, (kind, refusal) -> picture(desk.page, kind));
        return crawl.opened();
    }

    private static void picture(Page page, String kind) {
        String name =
                "demo" + kind.replace("*", "one").replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
        if (!Files.exists(Desk.picture(name))) {
            keep(page, name);
        }
    }

    private static String told(List<Measured> all) {
        StringBuilder text = new StringBuilder(
                "| Page | Median, ms | Calls | Rounds | First visit, kB | Later, kB | Libraries, kB |\n"
                        + "|---|---|---|---|---|---|---|\n");
        for (Measured each : all) {
            PageCost cost = each.cost();
            text.append(String.format(
                    Locale.ROOT,
                    "| `%s` | %.0f | %d | %d | %.0f | %.1f | %s |%n",
                    each.kind(),
                    cost.medianMillis(),
                    cost.calls(),
                    cost.rounds(),
                    cost.firstKilobytes(),
                    cost.laterKilobytes(),
                    cost.libraryKilobytes() == 0 ? "–" : "%.0f".formatted(cost.libraryKilobytes())));
        }
        text.append(String.format(
                Locale.ROOT,
                "%n%d pages, %d times each: %d over %.0f ms, %d over one round, %d over %.0f kB first, %d over %.0f kB"
                        + " later%n",
                all.size(),
                TIMES,
                all.stream()
                        .filter(each -> each.cost().medianMillis() > GOAL_MS)
                        .count(),
                GOAL_MS,
                all.stream().filter(each -> each.cost().rounds() > 1).count(),
                all.stream()
                        .filter(each -> each.cost().firstKilobytes() > FIRST_KB)
                        .count(),
                FIRST_KB,
                all.stream()
                        .filter(each -> each.cost().laterKilobytes() > LATER_KB)
                        .count(),
                LATER_KB));
        return text.toString();
    }
}
