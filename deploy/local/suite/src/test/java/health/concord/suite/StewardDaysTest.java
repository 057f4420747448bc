package health.concord.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import health.concord.launcher.Part;
import health.concord.suite.browser.Desk;
import health.concord.suite.browser.Listing;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.steps.Until;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The days of those who answer for the program: its administrator, and the auditor who trusts nobody's word. */
@OnSuite
@Order(60)
class StewardDaysTest extends InBrowser {

    @Test
    void theAdministratorLooksAtWhatIsStuckAndWhatTheRulesSay() {
        try (Desk ada = desk("ada")) {
            ada.reads("Today")
                    .follow("Program")
                    .reads("Placements that do not go on")
                    .look("program");
            ada.follow("Rule versions").reads("Rule versions");
            ada.pick("What differs from", "2026-03")
                    .press("Compare")
                    .reads("What differs from 2026-03")
                    .look("rule-versions");
            ada.follow("People and roles").reads("People and roles").sees("clara");
            ada.follow("Services").reads("Scheduling").sees("Nothing waits to be told to others.");
            ada.follow("Emergency disclosures").reads("Emergency disclosures");
            ada.follow("API consoles").reads("API consoles");
            assertThat(ada.errors()).isEmpty();
        }
    }

    /** The list is the real one with more rows than a demo program has, so that it has pages to turn. */
    @Test
    void aListIsNarrowedSortedTurnedAndKeptAsAFile() {
        try (Desk ada = desk("ada")) {
            ada.page.route("**/program/instruments*", StewardDaysTest::lengthen);
            ada.open("/program/instruments").reads("Instruments");
            Listing list = new Listing(ada.page);
            int all = Integer.parseInt(list.range().replaceAll(".* ", ""));

            assertThat(list.rows()).hasSize(50);
            assertThat(list.next().range()).isEqualTo("51–" + all + " of " + all);
            assertThat(list.rows()).hasSize(all - 50);
            assertThat(ada.page.url()).contains("lpage=2");

            list.sortBy("Version");
            assertThat(list.sorted("Version")).isEqualTo("ascending");
            assertThat(list.sortBy("Version").sorted("Version")).isEqualTo("descending");
            assertThat(list.rows()).startsWith("Added 160", "Added 159");
            assertThat(ada.page.url()).contains("lsort=-1").doesNotContain("lpage");

            ada.page.reload();
            assertThat(list.rows()).startsWith("Added 160");
            list.narrow("added 11");
            assertThat(list.rows()).hasSize(10).startsWith("Added 119", "Added 118");
            assertThat(ada.page.url()).doesNotContain("dded");
            assertThat(list.file())
                    .hasSize(11)
                    .startsWith(
                            "Instrument,Version,On a screen,Licence,To check with its source",
                            "Added 119,9000119,Yes,\"a, b\",'=2+2");
            ada.page.reload();
            assertThat(list.rows()).hasSize(10);
            assertThat(list.narrow("no such words").range()).isEqualTo("No row has these words.");
            assertThat(ada.errors()).isEmpty();
        }
    }

    private static void lengthen(Route route) {
        APIResponse page = route.fetch();
        String rows = IntStream.rangeClosed(101, 160)
                .mapToObj(
                        i -> "<tr><th scope=\"row\">Added %d</th><td>%d</td><td>Yes</td><td>a, b</td><td>=2+2</td></tr>"
                                .formatted(i, 9_000_000 + i))
                .collect(Collectors.joining());
        route.fulfill(new Route.FulfillOptions()
                .setResponse(page)
                .setBody(page.text().replaceFirst("</tbody>", rows + "</tbody>")));
    }

    @Test
    void theAuditorProvesEveryChainAndFindsNothingToPress() {
        try (Desk olu = desk("olu")) {
            olu.reads("Today").follow("Audit trails").press("Prove the audit trails");
            assertThat(olu.page.getByText("Intact"))
                    .hasCount(
                            Part.SERVICES.size(),
                            new LocatorAssertions.HasCountOptions().setTimeout(Until.SOON.toMillis()));
            olu.look("audit");
            olu.follow("Referrals").reads("To decide");
            assertThat(olu.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New referral")))
                    .isHidden();
            olu.follow("Placement").reads("Placement");
            olu.follow("Billing").reads("Claims");
            assertThat(olu.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Run claims")))
                    .isHidden();
            assertThat(olu.errors()).isEmpty();
        }
    }
}
