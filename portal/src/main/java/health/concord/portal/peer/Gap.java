package health.concord.portal.peer;

import health.concord.portal.language.Say;

/** Why an answer is missing, in words that follow the name of what is. */
public enum Gap {
    DOWN(true),
    SLOW(true),
    FAULTY(true),
    REFUSED(false),
    UNKNOWN(false);

    private final boolean outage;

    Gap(boolean outage) {
        this.outage = outage;
    }

    public String words() {
        return Say.words("peer.gap." + name());
    }

    /** Whether the service is at fault, and waiting may help. */
    public boolean isOutage() {
        return outage;
    }
}
