package health.concord.suite.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium or Chrome of this machine, driven by Playwright; no browser is downloaded. One runs for all tests, with
 * cookies apart for each page that is opened, and ends with this process.
 */
public final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<Path> OF_MACOS = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** The cookies of everybody who has signed in during this run, so that each types the password once. */
    private static final Map<String, String> SIGNED_IN = new HashMap<>();

    private static @Nullable Chromium running;

    private final Browser browser;

    private Chromium(Path program) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // Chromium's own sandbox does not run as root, which containers and this suite's launcher allow.
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(List.of("--no-sandbox")));
    }

    /** On a machine without a browser the test is left out, except in CI, where that is a failure. */
    public static Chromium open() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static Chromium start() {
        Optional<Path> program = find();
        boolean ci = "true".equals(System.getenv("CI"));
        if (program.isEmpty() && ci) {
            throw new IllegalStateException("No Chromium or Chrome is installed. Maybe set CHROMIUM to where it is.");
        }
        Assumptions.assumeTrue(program.isPresent(), "needs Chromium or Chrome; set CHROMIUM to where it is");
        return new Chromium(program.orElseThrow());
    }

    /** A page with no cookie of anybody. */
    public Page newPage() {
        return newPage(null);
    }

    /** A page of a browser in which this person has signed in before, if they did. */
    Page pageOf(String person) {
        return newPage(SIGNED_IN.get(person));
    }

    static void remember(String person, Page page) {
        SIGNED_IN.put(person, page.context().storageState());
    }

    /** Nothing moves on it, so that what is looked at has the colours it will keep. */
    private Page newPage(@Nullable String cookies) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(Layout.LAPTOP_WIDTH, Layout.LAPTOP_HEIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-US")
                .setStorageState(cookies));
        context.setDefaultTimeout(LIMIT.toMillis());
        return context.newPage();
    }

    private static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, OF_MACOS.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }
}
