package health.concord.scheduling.clinician;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/clinicians/{id}/availability-rules")
public class AvailabilityRuleResource {

    @Inject
    AvailabilityRules rules;

    @POST
    @Idempotent
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Add availability by a rule of RFC 5545, or on a single date",
            description = "In the site's time, beyond the weekly windows. Leave is under /unavailabilities.")
    public RestResponse<AvailabilityRuleView> add(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull AddAvailability body) {
        AvailabilityRuleView added = rules.add(id, body);
        return Answers.created("/clinicians/" + id + "/availability-rules/" + added.id(), added, 0);
    }

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "A clinician's availability rules; at most fifty")
    public List<AvailabilityRuleView> list(@PathParam("id") UUID id) {
        return rules.list(id);
    }

    @DELETE
    @Path("/{rule}")
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Take an availability rule away; what is booked stays")
    public RestResponse<Void> remove(@PathParam("id") UUID id, @PathParam("rule") UUID rule) {
        rules.remove(id, rule);
        return RestResponse.noContent();
    }
}
