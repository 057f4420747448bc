package health.concord.matching.rule;

import health.concord.commons.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
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
