package health.concord.commons.security;

/** The realm's roles, as they stand in the token. */
public final class Roles {

    public static final String INTAKE_COORDINATOR = "intake-coordinator";
    public static final String CLINICIAN = "clinician";
    public static final String SCHEDULER = "scheduler";
    public static final String BILLER = "biller";
    public static final String PROGRAM_ADMIN = "program-admin";
    public static final String AUDITOR = "auditor";

    /** A clinic outside the program: sees its own referrals and nothing else. */
    public static final String PARTNER = "partner";

    /** Another service of the suite, acting for itself. */
    public static final String SERVICE = "service";

    private Roles() {}
}
