package health.concord.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import health.concord.launcher.Part;
import health.concord.suite.launch.RunningSuite;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody signed in to the portal, doing their work in a browser; every confirmation is given. */
public final class Desk implements AutoCloseable {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    public final Page page;
    private final List<String> errors = new ArrayList<>();

    private Desk(Page page) {
        this.page = page;
    }

    public static Desk of(Chromium browser, String person) {
        Page page = browser.newPage();
        Desk desk = new Desk(page);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                desk.errors.add(message.text());
            }
        });
        page.onPageError(desk.errors::add);
        page.onDialog(Dialog::accept);
        page.navigate(address("/"));
        KeycloakLogin.as(page, person);
        page.waitForURL(Pattern.compile(Pattern.quote(address("/")) + ".*"));
        return desk;
    }

    private static String address(String path) {
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

    /** Keeps a picture of the page, and looks whether everybody can read it. */
    public Desk look(String name) {
        // What sticks to the window would otherwise stand in the middle of a long picture.
        page.evaluate("window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(RunningSuite.output().resolve("screenshots").resolve(name + ".png"))
                .setFullPage(true));
        assertThat(graveIssues()).as("%s: what axe finds", name).isEmpty();
        return this;
    }

    private List<String> graveIssues() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Desk::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().getFirst().getTarget();
    }

    public List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void close() {
        page.context().close();
    }
}
