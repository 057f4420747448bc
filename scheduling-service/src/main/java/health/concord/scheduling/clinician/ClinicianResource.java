package health.concord.scheduling.clinician;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/clinicians")
public class ClinicianResource {

    @Inject
    Clinicians clinicians;

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Create a clinician under matching's therapist id, or replace what is known",
            description = "Replacing takes If-Match.")
    public RestResponse<ClinicianView> describe(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DescribeClinician body) {
        Clinicians.Described described = clinicians.describe(id, ifMatch, body);
        ClinicianView clinician = described.view();
        return described.created()
                ? Answers.created("/clinicians/" + id, clinician, clinician.version())
                : Answers.ok(clinician, clinician.version());
    }

    @GET
    @RolesAllowed({
        Roles.SCHEDULER,
        Roles.CLINICIAN,
        Roles.INTAKE_COORDINATOR,
        Roles.PROGRAM_ADMIN,
        Roles.AUDITOR,
        Roles.SERVICE
    })
    @Operation(summary = "Clinicians, of one site or of all that you may see")
    public Page<ClinicianView> list(@QueryParam("site") @Nullable String site, @BeanParam @Valid PageRequest page) {
        return clinicians.list(site, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.SCHEDULER,
        Roles.CLINICIAN,
        Roles.INTAKE_COORDINATOR,
        Roles.PROGRAM_ADMIN,
        Roles.AUDITOR,
        Roles.SERVICE
    })
    @Operation(summary = "One clinician")
    public RestResponse<ClinicianView> get(@PathParam("id") UUID id) {
        ClinicianView clinician = clinicians.get(id);
        return Answers.ok(clinician, clinician.version());
    }
}
