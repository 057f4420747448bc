package health.concord.portal.peer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A service at fault, for the strip above the page. */
public record Outage(Peer peer, Gap gap) {

    /** Those among the answers, each service once. */
    public static List<Outage> among(Collection<? extends Answer<?>> answers) {
        Map<Peer, Outage> outages = new TreeMap<>();
        for (Answer<?> answer : answers) {
            if (answer instanceof Answer.Missing<?>(Peer peer, Gap gap) && gap.isOutage()) {
                outages.putIfAbsent(peer, new Outage(peer, gap));
            }
        }
        return List.copyOf(outages.values());
    }

    /** {@code Scheduling is not answering.} */
    public String words() {
        return peer.title() + " " + gap.words() + ".";
    }
}
