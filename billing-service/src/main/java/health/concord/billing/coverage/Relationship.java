package health.concord.billing.coverage;

/** What the client is to the subscriber. */
public enum Relationship {
    SELF("18"),
    SPOUSE("01"),
    CHILD("19"),
    OTHER("G8");

    private final String code;

    Relationship(String code) {
        this.code = code;
    }

    /** Individual relationship code, as in PAT01. */
    public String code() {
        return code;
    }
}
