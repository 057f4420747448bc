package health.concord.suite.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether a page fits the screens people have. */
public final class Layout {

    /** The smallest laptop of a clinic, and a tablet held upright. */
    public static final int LAPTOP_WIDTH = 1366;

    public static final int LAPTOP_HEIGHT = 768;
    public static final int TABLET_WIDTH = 820;
    public static final int TABLET_HEIGHT = 1180;

    /** A sheet of A4 within its margins; letter is wider. */
    private static final int PAPER_WIDTH = 718;

    private static final int PAPER_HEIGHT = 1046;

    /** What sticks out to the right, without what scrolls in a box of its own. */
    private static final String WIDER = """
            () => {
              const wide = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= wide) return [];
              const out = [...document.querySelectorAll('body *')].filter(each =>
                  each.getBoundingClientRect().right > wide + 1 && each.checkVisibility());
              return out.slice(0, 3).map(each => `${each.tagName.toLowerCase()}.${each.className} to ` +
                  Math.round(each.getBoundingClientRect().right) + ' of ' + wide);
            }""";

    private Layout() {}

    public static List<String> troublesOnLaptop(Page page) {
        return troubles(page, LAPTOP_WIDTH, LAPTOP_HEIGHT);
    }

    public static List<String> troublesOnTablet(Page page) {
        return troubles(page, TABLET_WIDTH, TABLET_HEIGHT);
    }

    public static List<String> troublesOnPaper(Page page) {
        return troubles(page, PAPER_WIDTH, PAPER_HEIGHT);
    }

    private static List<String> troubles(Page page, int width, int height) {
        page.setViewportSize(width, height);
        return ((List<?>) page.evaluate(WIDER))
                .stream().map(out -> "at " + width + " px: " + out).toList();
    }
}
