package health.concord.suite.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follows every link from a page on, as somebody would who looks at everything. Pages that differ only by what they are
 * about are one kind, of which a few are opened; what a link does to the program's records is nothing, because links
 * only read.
 */
public final class Crawl {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern NUMBER = Pattern.compile("(?<=/)\\d[\\d.-]*(?=/|$)");
    /** Of what has an id two are opened, since one of them may have come further than the other. */
    private static final int WITH_AN_ID = 2;

    /** Names of instruments and the like at the end of a path are what a page is about as well. */
    private static final int OF_A_PARENT = 6;

    private static final int REFUSED = 400;
    private static final String LINKS = """
            () => [...document.querySelectorAll("a[href^='/']:not([download])")].map(link => link.getAttribute('href'))
            """;

    private final Page page;
    private final String base;
    private final Map<String, Integer> ofAKind = new HashMap<>();
    private final Map<String, Set<String>> ofAParent = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Map<String, String> opened = new LinkedHashMap<>();

    /**
     * @param base where the portal is, as {@code http://localhost:8080}
     */
    public Crawl(Page page, String base) {
        this.page = page;
        this.base = base;
    }

    /** The kind of page at an address: its path without ids, and the names of what is asked of it. */
    public static String kind(String address) {
        String[] parts = address.replaceAll("#.*", "").split("\\?", 2);
        String path = NUMBER.matcher(ID.matcher(parts[0]).replaceAll("*")).replaceAll("*");
        if (parts.length < 2) {
            return path;
        }
        Set<String> names = new TreeSet<>();
        for (String pair : parts[1].split("&")) {
            names.add(pair.replaceAll("=.*", ""));
        }
        return path + "?" + String.join("&", names);
    }

    /**
     * Opens page after page.
     *
     * @param starts where to begin; what is linked from the first is opened before the rest
     * @param look is given the kind of the page that is open, and the refusal where there is one
     */
    public void from(List<String> starts, BiConsumer<String, @Nullable String> look) {
        ahead.addAll(starts);
        while (!ahead.isEmpty()) {
            String address = ahead.removeFirst();
            String kind = kind(address);
            if (known.add(address) && isWanted(kind)) {
                open(address, kind, look);
            }
        }
    }

    /** The pages that were opened: one address of each kind. */
    public Map<String, String> opened() {
        return Map.copyOf(opened);
    }

    private boolean isWanted(String kind) {
        String parent = kind.replaceAll("[^/]*$", "");
        Set<String> siblings = ofAParent.computeIfAbsent(parent, each -> new HashSet<>());
        boolean top = parent.equals("/") || parent.endsWith("*/");
        if (!siblings.contains(kind) && !top && siblings.size() >= OF_A_PARENT) {
            return false;
        }
        siblings.add(kind);
        return ofAKind.merge(kind, 1, Integer::sum) <= (kind.endsWith("*") ? WITH_AN_ID : 1);
    }

    private void open(String address, String kind, BiConsumer<String, @Nullable String> look) {
        Response answer;
        try {
            answer = page.navigate(base + address);
        } catch (PlaywrightException e) {
            // A file to keep is no page.
            if (e.getMessage().contains("Download is starting")
                    || e.getMessage().contains("ERR_ABORTED")) {
                return;
            }
            throw e;
        }
        boolean refused = answer != null && answer.status() >= REFUSED;
        if (!refused) {
            opened.putIfAbsent(kind, address);
        }
        look.accept(kind, refused ? address + " answers " + answer.status() : null);
        ((List<?>) page.evaluate(LINKS)).forEach(link -> ahead.add(link.toString()));
    }
}
