package health.concord.portal.peer;

/** Why an answer is missing, in words that follow the name of what is. */
public enum Gap {
    DOWN("is not answering", true),
    SLOW("takes too long to answer", true),
    FAULTY("has a fault", true),
    REFUSED("does not show this to your role", false),
    UNKNOWN("does not offer this", false);

    private final String words;
    private final boolean outage;

    Gap(String words, boolean outage) {
        this.words = words;
        this.outage = outage;
    }

    public String words() {
        return words;
    }

    /** Whether the service is at fault, and waiting may help. */
    public boolean isOutage() {
        return outage;
    }
}
