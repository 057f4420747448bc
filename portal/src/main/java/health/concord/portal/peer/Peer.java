package health.concord.portal.peer;

import java.util.Locale;

/** A service the portal asks, and what people miss when it does not answer. */
public enum Peer {
    INTAKE("Intake", "Referrals, safety holds and client records"),
    MATCHING("Placement", "Recommendations and placements"),
    SCHEDULING("Scheduling", "Sessions, rooms and attendance"),
    BILLING("Billing", "Claims, holds and the ledger");

    private final String title;
    private final String keeps;

    Peer(String title, String keeps) {
        this.title = title;
        this.keeps = keeps;
    }

    public String title() {
        return title;
    }

    public String keeps() {
        return keeps;
    }

    /** Its name in configuration: {@code intake}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
