package health.concord.portal.chart;

import health.concord.portal.language.Say;
import health.concord.portal.person.Role;
import java.util.Set;

/** The parts of a chart, and who may open each; the same roles stand on the pages. */
public enum Tab {
    SUMMARY("", Set.of(Role.values())),
    CONSENTS(
            "/consents",
            Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.BILLER, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    ASSESSMENTS("/assessments", Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    PROFILE("/profile", Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    LEVEL("/level-of-care", Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    PLACEMENT("/placement", Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    APPOINTMENTS(
            "/appointments",
            Set.of(Role.SCHEDULER, Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    PLAN("/plan", Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    TRENDS("/trends", Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    TIMELINE("/timeline", Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    COVERAGE("/coverage", Set.of(Role.BILLER, Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    ACCOUNT("/account", Set.of(Role.BILLER, Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN, Role.AUDITOR));

    private final String path;
    private final Set<Role> roles;

    Tab(String path, Set<Role> roles) {
        this.path = path;
        this.roles = roles;
    }

    public String title() {
        return Say.words("chart.tab." + name());
    }

    /** Below the chart's own address. */
    public String path() {
        return path;
    }

    public Set<Role> roles() {
        return roles;
    }
}
