package health.concord.suite.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** The first list of a page, as people narrow it, sort it, turn its pages and take it with them. */
public final class Listing {

    private final Page page;

    public Listing(Page page) {
        this.page = page;
    }

    public Listing narrow(String words) {
        page.getByLabel("Narrow by words").first().fill(words);
        return this;
    }

    public Listing sortBy(String column) {
        button(column).click();
        return this;
    }

    public Listing next() {
        button("Next").click();
        return this;
    }

    /** How a column is sorted, as it is told to those who do not see it. */
    public String sorted(String column) {
        return page.locator("th[scope=col]")
                .filter(new Locator.FilterOptions().setHasText(column))
                .first()
                .getAttribute("aria-sort");
    }

    /** The names of the rows that are seen, from the top. */
    public List<String> rows() {
        return page.locator("table.table >> nth=0 >> tbody tr:visible th").allInnerTexts();
    }

    /** Which rows of how many are seen. */
    public String range() {
        return page.locator(".list-count").first().innerText();
    }

    /** The lines of the file that is offered. */
    public List<String> file() {
        Download download = page.waitForDownload(() -> button("CSV").click());
        try {
            return Files.readString(download.path(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
