package health.concord.portal.frame;

import health.concord.portal.language.Say;
import health.concord.portal.person.Role;
import java.util.Set;

/** The pages in the rail, and whose they are; the same roles stand on the pages themselves. */
enum RailEntry {
    TODAY("/", "today", Set.of(Role.values())),
    REFERRALS(
            "/referrals",
            "referral",
            Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    PEOPLE("/people", "intake", Set.of(Role.values())),
    PLACEMENT(
            "/placement-requests",
            "placement",
            Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.SCHEDULER, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    GROUPS(
            "/groups",
            "session",
            Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.SCHEDULER, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    CALENDAR(
            "/calendar",
            "today",
            Set.of(Role.SCHEDULER, Role.CLINICIAN, Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    HOURS(
            "/hours",
            "attendance",
            Set.of(Role.SCHEDULER, Role.CLINICIAN, Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    BILLING("/billing", "claim", Set.of(Role.BILLER, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    PROGRAM("/program", "event", Set.of(Role.PROGRAM_ADMIN, Role.AUDITOR)),
    AUDIT("/audit", "audit", Set.of(Role.PROGRAM_ADMIN, Role.AUDITOR)),
    CONSOLES("/consoles", "console", Set.of(Role.PROGRAM_ADMIN, Role.AUDITOR));

    /** Pages that belong to placement and have addresses of their own. */
    private static final Set<String> PLACING = Set.of(
            "/queue-runs",
            "/fairness",
            "/placement-overrides",
            "/placement-what-ifs",
            "/placement-why-not",
            "/placement-words");

    private static final Set<String> MISSING = Set.of("/make-ups", "/outreach", "/hour-rules");
    private static final Set<String> PLANNING =
            Set.of("/sessions", "/moves", "/timetables", "/appointments", "/availability", "/rooms");

    private final String path;
    private final String icon;
    private final Set<Role> roles;

    RailEntry(String path, String icon, Set<Role> roles) {
        this.path = path;
        this.icon = icon;
        this.roles = roles;
    }

    String title() {
        return Say.words("frame.rail." + name());
    }

    String path() {
        return path;
    }

    String icon() {
        return icon;
    }

    Set<Role> roles() {
        return roles;
    }

    boolean leadsTo(String requested) {
        return requested.equals(path)
                || (path.length() > 1 && requested.startsWith(path + "/"))
                || (this == PLACEMENT && PLACING.stream().anyMatch(requested::startsWith))
                || (this == CALENDAR && PLANNING.stream().anyMatch(requested::startsWith))
                || (this == GROUPS && requested.startsWith("/group-series"))
                || (this == PEOPLE && (requested.startsWith("/sent-forms") || requested.startsWith("/at-risk")))
                || (this == HOURS && MISSING.stream().anyMatch(requested::startsWith));
    }
}
