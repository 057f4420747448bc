package health.concord.portal.chart;

import health.concord.portal.person.Role;
import java.util.Set;

/** The parts of a chart, and who may open each; the same roles stand on the pages. */
public enum Tab {
    SUMMARY("Summary", "", Set.of(Role.values())),
    CONSENTS(
            "Consents",
            "/consents",
            Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.BILLER, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    ASSESSMENTS(
            "Assessments",
            "/assessments",
            Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    PROFILE("Profile", "/profile", Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    LEVEL(
            "Level of care",
            "/level-of-care",
            Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    PLACEMENT(
            "Placement",
            "/placement",
            Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    PLAN("Plans and stay", "/plan", Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    TRENDS("Trends", "/trends", Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    TIMELINE(
            "Timeline", "/timeline", Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    COVERAGE("Coverage", "/coverage", Set.of(Role.BILLER, Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN, Role.AUDITOR)),
    ACCOUNT("Account", "/account", Set.of(Role.BILLER, Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN, Role.AUDITOR));

    private final String title;
    private final String path;
    private final Set<Role> roles;

    Tab(String title, String path, Set<Role> roles) {
        this.title = title;
        this.path = path;
        this.roles = roles;
    }

    public String title() {
        return title;
    }

    /** Below the chart's own address. */
    public String path() {
        return path;
    }

    public Set<Role> roles() {
        return roles;
    }
}
