package health.concord.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import health.concord.launcher.Part;
import health.concord.suite.browser.Accessibility;
import health.concord.suite.browser.Crawl;
import health.concord.suite.browser.Desk;
import health.concord.suite.browser.Layout;
import health.concord.suite.browser.Watch;
import health.concord.suite.http.Json;
import health.concord.suite.http.Who;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.steps.IntakeSteps;
import health.concord.suite.steps.PastWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Every page each role can reach by links, after the journeys have left something on them: axe finds nothing serious in
 * light or dark colours, targets are large enough, nothing sticks out on a small laptop or a tablet, no link leads to a
 * refusal, nothing is said to be missing, the browser has no complaint, and nobody but us is asked.
 */
@OnSuite
@Order(94)
class EveryPageTest extends InBrowser {

    private static final List<String> ROLES = List.of("ada", "clara", "ines", "sam", "bea", "olu");
    private static final int ENOUGH = 60;
    /** What a page is made of. Two of a kind made of the same look the same to whoever checks colours and labels. */
    private static final String MADE_OF = """
            () => [...new Set([...document.querySelectorAll('body *')].map(each => each.tagName + '.' +
                each.className + '.' + (each.getAttribute('role') || '') + '.' + (each.type || '')))]""";

    private static final String OPEN_ALL =
            "() => document.querySelectorAll('main details').forEach(d => { d.open = true; })";

    private final Map<String, Set<Object>> lookedAt = new HashMap<>();
    private final Set<String> kinds = new TreeSet<>();
    private final Set<String> troubles = new TreeSet<>();

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void hasNothingThatKeepsSomebodyFromUsingIt() {
        for (String person : ROLES) {
            try (Desk desk = desk(person)) {
                Watch watch = Watch.over(desk.page, Desk.ours());
                Crawl crawl = new Crawl(desk.page, Desk.address(""));
                // The first may see everything, so begins where there is most to see.
                crawl.from(
                        person.equals(ROLES.getFirst()) ? List.of("/", furthestChart(), session()) : List.of("/"),
                        (kind, refusal) -> look(desk.page, watch, person + " at " + kind, kind, refusal));
                kinds.addAll(crawl.opened().keySet());
            }
        }
        assertThat(troubles).isEmpty();
        assertThat(kinds).hasSizeGreaterThan(ENOUGH);
    }

    @Test
    void theCalendarAndTheSignInSheetPrint() {
        try (Desk clara = desk("clara")) {
            for (String path : List.of("/calendar", session())) {
                clara.open(path);
                clara.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(clara.page.locator("nav.rail").isVisible())
                        .as("the rail on paper")
                        .isFalse();
                assertThat(clara.page.locator("header.bar").isVisible())
                        .as("the bar on paper")
                        .isFalse();
                assertThat(clara.page.locator("#week-list, .signin").first().isVisible())
                        .as("what is read on paper: %s", path)
                        .isTrue();
                assertThat(Layout.troublesOnPaper(clara.page)).isEmpty();
                clara.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            }
        }
    }

    private void look(Page page, Watch watch, String where, String kind, @Nullable String refusal) {
        List<String> found = new ArrayList<>();
        if (refusal != null) {
            found.add(refusal);
        }
        // All services are up: one that is said to be missing did not understand what it was asked. Their clocks are
        // ahead of the portal's by now, so that its week is over for scheduling, where nothing is made up any more.
        if (!kind.startsWith("/make-ups/")) {
            page.locator("#strip li").allTextContents().forEach(missing -> found.add("says " + missing.strip()));
        }
        page.evaluate(OPEN_ALL);
        Set<Object> madeOf = new HashSet<>((List<?>) page.evaluate(MADE_OF));
        if (lookedAt.computeIfAbsent(kind, each -> new HashSet<>()).addAll(madeOf)) {
            found.addAll(Layout.troublesOnLaptop(page));
            found.addAll(Accessibility.issues(page));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Accessibility.contrastIssues(page).forEach(issue -> found.add("dark: " + issue));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            found.addAll(Layout.troublesOnTablet(page));
        }
        found.addAll(watch.complaints());
        found.forEach(one -> troubles.add(where + ": " + one));
    }

    /** The chart of somebody in treatment. */
    private static String furthestChart() {
        List<JsonNode> placed = Json.stream(Who.INES
                        .at(Part.INTAKE)
                        .get("/episodes?stage=%s&limit=200", "PLACED")
                        .expect(200)
                        .json()
                        .get("items"))
                .toList();
        JsonNode last = placed.getLast();
        return "/clients/" + last.get("client").asText() + "/episodes/"
                + last.get("id").asText();
    }

    /** A session that is over, with people on its sheet. */
    private static String session() {
        return "/sessions/"
                + Who.SAM
                        .at(Part.SCHEDULING)
                        .get("/sessions?site=%s&from=%s&to=%s", IntakeSteps.SITE, PastWeek.MONDAY, PastWeek.MONDAY)
                        .expect(200)
                        .json()
                        .get("items")
                        .get(0)
                        .get("id")
                        .asText();
    }
}
