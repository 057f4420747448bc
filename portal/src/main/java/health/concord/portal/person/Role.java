package health.concord.portal.person;

import health.concord.portal.language.Say;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** A staff role of the realm, and what people call it. */
public enum Role {
    INTAKE_COORDINATOR(Role.OF_INTAKE),
    CLINICIAN(Role.OF_CLINICIAN),
    SCHEDULER(Role.OF_SCHEDULER),
    BILLER(Role.OF_BILLER),
    PROGRAM_ADMIN(Role.OF_ADMIN),
    AUDITOR(Role.OF_AUDITOR);

    // As they stand in the token, for @RolesAllowed.
    public static final String OF_INTAKE = "intake-coordinator";
    public static final String OF_CLINICIAN = "clinician";
    public static final String OF_SCHEDULER = "scheduler";
    public static final String OF_BILLER = "biller";
    public static final String OF_ADMIN = "program-admin";
    public static final String OF_AUDITOR = "auditor";

    private final String inToken;

    Role(String inToken) {
        this.inToken = inToken;
    }

    /** As tokens and services say it. */
    public String inToken() {
        return inToken;
    }

    public String title() {
        return Say.words("frame.role." + name());
    }

    static Set<Role> of(SecurityIdentity identity) {
        Predicate<Role> has = role -> identity.hasRole(role.inToken);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(values()).filter(has).forEach(roles::add);
        return roles;
    }
}
