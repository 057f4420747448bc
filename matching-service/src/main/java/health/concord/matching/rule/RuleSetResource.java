package health.concord.matching.rule;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules, for everyone who works with their results. */
@Path("/rule-sets")
@Tag(name = "Rules")
public class RuleSetResource {

    @Inject
    RuleSets ruleSets;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.SCHEDULER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "All versions with the days they are in force, the newest first")
    public Page<RuleVersionView> versions() {
        return new Page<>(ruleSets.versions(LocalDate.now(clock)), null);
    }

    @GET
    @Path("/current")
    @RolesAllowed({Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.SCHEDULER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    public RuleSetView current() {
        return RuleSetView.of(ruleSets.on(LocalDate.now(clock)));
    }

    /** Any version, so that what was decided under it stays explainable. */
    @GET
    @Path("/{version}")
    @RolesAllowed({Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.SCHEDULER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    public RuleSetView version(@PathParam("version") String version) {
        return RuleSetView.of(ruleSets.version(version));
    }
}
