package health.concord.billing.claim;

/** Claim frequency codes (CLM05-3): which sending of a claim it is. */
public final class Frequency {

    /** Admit through discharge, or a claim of its own. */
    public static final String ORIGINAL = "1";
    /** The first of a row of interim claims. */
    public static final String FIRST_INTERIM = "2";

    public static final String NEXT_INTERIM = "3";
    /** The last of the row: the stay has ended. */
    public static final String LAST_INTERIM = "4";

    public static final String REPLACEMENT = "7";
    public static final String VOID = "8";

    private Frequency() {}

    static boolean isInterim(String frequency) {
        return frequency.equals(FIRST_INTERIM) || frequency.equals(NEXT_INTERIM) || frequency.equals(LAST_INTERIM);
    }
}
