package health.concord.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import health.concord.suite.browser.Desk;
import health.concord.suite.launch.OnSuite;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A scheduler's day, at the site where no other test has clients: a timetable, and one session that must move. */
@OnSuite
@Order(58)
class SchedulerDayTest extends InBrowser {

    @Test
    void buildsAndPublishesATimetableAndMovesASession() {
        LocalDate monday =
                LocalDate.now(ZoneOffset.UTC).plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        try (Desk sam = desk("sam")) {
            sam.page.getByText("Harbor Street").first().click();
            sam.press("Mesa Verde").sees("Mountain Time");

            sam.follow("Calendar").follow("Timetable").reads("Look for a better week");
            sam.type("From the week of", monday.toString())
                    .type("How long to look, in seconds", "2")
                    .press("Build it")
                    .reads("The plan");
            sam.look("timetable").press("Publish").sees("On the calendar");

            sam.open("/calendar?day=" + monday);
            sam.press("As a list").look("calendar-list").follow("Move…").reads("Move ");
            Locator to = sam.field("To, in the site’s time");
            LocalDateTime evening =
                    LocalDateTime.parse(to.inputValue()).withHour(20).withMinute(30);
            to.fill(evening.toString());
            sam.press("Look first")
                    .sees("nothing in the way")
                    .look("move")
                    .press("Move it")
                    .reads("Calendar");
            sam.press("As a list");
            assertThat(sam.page
                            .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("20:30–"))
                            .count())
                    .isEqualTo(1);

            sam.follow("Hours").reads("In treatment");
            sam.follow("Groups").reads("Groups");
            sam.page.getByText("Mesa Verde").first().click();
            sam.press("Harbor Street").sees("Eastern Time");
            assertThat(sam.errors()).isEmpty();
        }
    }
}
