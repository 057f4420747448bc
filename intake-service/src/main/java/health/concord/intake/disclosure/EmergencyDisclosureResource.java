package health.concord.intake.disclosure;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/")
class EmergencyDisclosureResource {

    @Inject
    EmergencyDisclosures emergencies;

    @POST
    @Path("/clients/{id}/emergency-disclosures")
    @Idempotent
    @APIResponseSchema(value = EmergencyDisclosureView.class, responseCode = "201")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Declare a medical emergency: disclose without consent, for a short time (42 CFR 2.51)",
            description =
                    "It enters the accounting of disclosures, raises an alert, ends by itself, and waits for review"
                            + " by another person.")
    public RestResponse<EmergencyDisclosureView> declare(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull DeclareEmergency body) {
        EmergencyDisclosureView emergency = emergencies.declare(id, body);
        return Answers.created("/emergency-disclosures/" + emergency.id(), emergency, emergency.version());
    }

    @GET
    @Path("/emergency-disclosures")
    @RolesAllowed({Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Emergencies that were declared; with reviewed=false those that wait for review")
    public Page<EmergencyDisclosureView> list(
            @QueryParam("reviewed") @Nullable Boolean reviewed, @BeanParam @Valid PageRequest page) {
        return emergencies.list(reviewed, page);
    }

    @GET
    @Path("/emergency-disclosures/{id}")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "One declared emergency")
    public RestResponse<EmergencyDisclosureView> get(@PathParam("id") UUID id) {
        EmergencyDisclosureView emergency = emergencies.read(id);
        return Answers.ok(emergency, emergency.version());
    }

    @PUT
    @Path("/emergency-disclosures/{id}/review")
    @RolesAllowed(Roles.PROGRAM_ADMIN)
    @Operation(summary = "Review a disclosure that was made in an emergency; not one's own")
    public RestResponse<EmergencyDisclosureView> review(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReviewEmergency body) {
        EmergencyDisclosureView emergency = emergencies.review(id, ifMatch, body);
        return Answers.ok(emergency, emergency.version());
    }
}
