package health.concord.suite.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import health.concord.launcher.Part;
import health.concord.launcher.SuiteAddresses;
import health.concord.suite.launch.RunningSuite;
import health.concord.suite.steps.Until;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody signed in to the portal, doing their work in a browser; every confirmation is given. What is there is found
 * as people find it: by what stands on buttons, links and beside fields.
 */
public final class Desk implements AutoCloseable {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(Until.SOON.toMillis());

    public final Page page;
    private final Watch watch;
    private final List<String> errors = new ArrayList<>();

    private Desk(Page page, Watch watch) {
        this.page = page;
        this.watch = watch;
    }

    public static Desk of(Chromium browser, String person) {
        Page page = browser.pageOf(person);
        Desk desk = new Desk(page, Watch.over(page, ours()));
        page.onDialog(Dialog::accept);
        page.navigate(address("/"));
        if (!page.url().startsWith(address("/"))) {
            KeycloakLogin.as(page, person);
            page.waitForURL(Pattern.compile(Pattern.quote(address("/")) + ".*"));
        }
        Chromium.remember(person, page);
        return desk;
    }

    /** Whom pages may ask: the portal, and Keycloak where somebody signs in. */
    public static Set<String> ours() {
        SuiteAddresses suite = RunningSuite.get().addresses();
        URI issuer = URI.create(suite.issuer());
        return Set.of(suite.url(Part.PORTAL), issuer.getScheme() + "://" + issuer.getAuthority());
    }

    public static String address(String path) {
        return RunningSuite.get().addresses().url(Part.PORTAL) + path;
    }

    public Desk open(String path) {
        page.navigate(address(path));
        return this;
    }

    /** Fills in the field of this name. */
    public Desk fill(String name, String value) {
        page.locator("[name='" + name + "']").fill(value);
        return this;
    }

    public Desk choose(String name, String value) {
        page.locator("select[name='" + name + "']").first().selectOption(value);
        return this;
    }

    /** The field beside which this stands. */
    public Locator field(String label) {
        return page.getByLabel(label).first();
    }

    public Desk type(String label, String value) {
        field(label).fill(value);
        return this;
    }

    /** Chooses from a list, by what a person reads in it or by its value. */
    public Desk pick(String label, String choice) {
        field(label).selectOption(choice);
        return this;
    }

    /** Answers a question as a mouse does: by what is seen. */
    public Desk answer(String name, String value) {
        page.locator("label:has(input[name='" + name + "'][value='" + value + "'])")
                .click();
        return this;
    }

    public Desk press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    public Desk follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    public Locator heading(String words) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    /** Waits for a page or a part of one by its heading. */
    public Desk reads(String heading) {
        return waitsFor(heading(heading));
    }

    /** Waits for words somewhere on the page. */
    public Desk sees(String words) {
        return waitsFor(page.getByText(words).first());
    }

    private Desk waitsFor(Locator expected) {
        try {
            assertThat(expected).isVisible(SOON);
        } catch (AssertionError e) {
            throw new AssertionError(
                    e.getMessage() + "\nThe page says: " + page.locator("body").innerText(), e);
        }
        return this;
    }

    /** Keeps a picture of the page, and looks whether everybody can read it. */
    public Desk look(String name) {
        // What sticks to the window would otherwise stand in the middle of a long picture.
        page.evaluate("window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture(name)).setFullPage(true));
        assertThat(Accessibility.issues(page)).as("%s: what axe finds", name).isEmpty();
        return this;
    }

    public static Path picture(String name) {
        return RunningSuite.output().resolve("screenshots").resolve(name + ".png");
    }

    /** What the browser complained of so far. */
    public List<String> errors() {
        errors.addAll(watch.complaints());
        return List.copyOf(errors);
    }

    @Override
    public void close() {
        page.context().close();
    }
}
