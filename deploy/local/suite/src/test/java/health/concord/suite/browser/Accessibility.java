package health.concord.suite.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What axe finds on a page that keeps somebody from using it: issues it calls serious or critical. */
public final class Accessibility {

    /** Run in the page itself, because the builder's own way opens a second page for every look. */
    private static final String RUN = """
            async only => {
              const options = only
                  ? { runOnly: [only], resultTypes: ['violations'] }
                  : { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
              const found = (await axe.run(document, options)).violations;
              return found.filter(each => ['serious', 'critical'].includes(each.impact)).map(each =>
                  `${each.id}: ${each.help} at ` + each.nodes.slice(0, 3).map(node => node.target.join(' ')).join(' | '));
            }""";

    private Accessibility() {}

    public static List<String> issues(Page page) {
        return run(page, null);
    }

    /** Only whether everything can be told from what is behind it, for a page seen before in other colours. */
    public static List<String> contrastIssues(Page page) {
        return run(page, "color-contrast");
    }

    private static List<String> run(Page page, @Nullable String only) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return ((List<?>) page.evaluate(RUN, only))
                .stream().map(Object::toString).toList();
    }
}
