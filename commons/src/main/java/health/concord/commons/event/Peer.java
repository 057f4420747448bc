package health.concord.commons.event;

import java.util.Locale;

/** The services that events go to. */
public enum Peer {
    INTAKE,
    MATCHING,
    SCHEDULING,
    BILLING;

    /** As in {@code concord.peers.<name>.url}. */
    public String configName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
