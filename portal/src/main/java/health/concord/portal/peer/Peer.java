package health.concord.portal.peer;

import health.concord.portal.language.Say;
import java.util.Locale;

/** A service the portal asks, and what people miss when it does not answer. */
public enum Peer {
    INTAKE,
    MATCHING,
    SCHEDULING,
    BILLING;

    public String title() {
        return Say.words("peer.title." + name());
    }

    public String keeps() {
        return Say.words("peer.keeps." + name());
    }

    /** Its name in configuration: {@code intake}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
