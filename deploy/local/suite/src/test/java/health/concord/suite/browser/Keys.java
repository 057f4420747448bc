package health.concord.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who has a keyboard and nothing else. */
public final class Keys {

    private static final int FAR = 150;
    private static final String HAS_FOCUS = "element => element === document.activeElement";

    /** What has the focus is in sight, or comes into sight, and a line around it or its label says so. */
    private static final String IS_SEEN = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return 'nothing';
              // A part inside of it has the focus, such as the calendar of a date: browsers mark that themselves.
              if (!at.matches(':focus')) return '';
              const shown = at.matches('input[type=radio], input[type=checkbox]') ? [at, at.nextElementSibling, at.closest('label')] : [at];
              const marked = shown.filter(Boolean).some(each => {
                const style = getComputedStyle(each);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
              });
              return marked ? '' : at.outerHTML.slice(0, 200);
            }""";

    private final Page page;
    private final Keyboard keyboard;

    public Keys(Page page) {
        this.page = page;
        this.keyboard = page.keyboard();
    }

    public Keys press(String... keys) {
        for (String key : keys) {
            keyboard.press(key);
        }
        return this;
    }

    public Keys type(String words) {
        keyboard.type(words);
        return this;
    }

    /** Goes on with the Tab key until this has the focus, and sees at each stop where it is. */
    public Keys tabTo(Locator goal) {
        for (int stops = 0; stops < FAR; stops++) {
            keyboard.press("Tab");
            assertThat(page.evaluate(IS_SEEN))
                    .as("what has the focus and does not show it")
                    .isIn("", "nothing");
            if (Boolean.TRUE.equals(goal.evaluate(HAS_FOCUS))) {
                return this;
            }
        }
        throw new AssertionError(goal + " is not reached with the Tab key");
    }
}
