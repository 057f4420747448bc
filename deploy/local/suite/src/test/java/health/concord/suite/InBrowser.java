package health.concord.suite;

import health.concord.suite.browser.Chromium;
import health.concord.suite.browser.Desk;
import health.concord.suite.program.DemoProgram;
import health.concord.suite.steps.Journey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What tests in a browser share: one browser for a class, and the demo program to work in. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class InBrowser {

    final Journey journey = new Journey();

    private Chromium browser;

    @BeforeAll
    void open() {
        DemoProgram.load();
        browser = Chromium.open();
    }

    Chromium browser() {
        return browser;
    }

    Desk desk(String person) {
        return Desk.of(browser, person);
    }
}
