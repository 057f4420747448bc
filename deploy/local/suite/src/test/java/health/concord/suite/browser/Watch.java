package health.concord.suite.browser;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Notes what a browser complains of and whom it asks, from when it begins to watch. */
public final class Watch {

    private static final Set<String> INSIDE = Set.of("data", "blob", "about");

    private final Set<String> ours;
    private final List<String> complaints = new ArrayList<>();

    private Watch(Set<String> ours) {
        this.ours = ours;
    }

    /**
     * @param ours addresses that may be asked, as {@code http://localhost:8080}
     */
    public static Watch over(Page page, Set<String> ours) {
        Watch watch = new Watch(ours);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                watch.complaints.add("console: " + message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> watch.complaints.add("script: " + error));
        page.onRequest(request -> watch.asked(request.url()));
        return watch;
    }

    private void asked(String address) {
        URI uri = URI.create(address);
        if (!INSIDE.contains(uri.getScheme()) && !ours.contains(uri.getScheme() + "://" + uri.getAuthority())) {
            complaints.add("asks another host: " + address);
        }
    }

    /** Everything so far, which is then forgotten. */
    public List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }
}
