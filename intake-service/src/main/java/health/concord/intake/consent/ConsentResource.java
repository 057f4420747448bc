package health.concord.intake.consent;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/")
class ConsentResource {

    @Inject
    Consents consents;

    @POST
    @Path("/clients/{id}/consents")
    @Idempotent
    @APIResponseSchema(value = ConsentView.class, responseCode = "201")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Record a signed consent with every element of 42 CFR 2.31")
    public RestResponse<ConsentView> give(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull GiveConsent body) {
        ConsentView consent = consents.give(id, body);
        return Answers.created("/consents/" + consent.id(), consent, consent.version());
    }

    @GET
    @Path("/clients/{id}/consents")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "A client's consents")
    public Page<ConsentView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return consents.list(id, page);
    }

    @GET
    @Path("/consents/{id}")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "One consent")
    public RestResponse<ConsentView> get(@PathParam("id") UUID id) {
        return answer(consents.read(id));
    }

    @GET
    @Path("/consents/{id}/form")
    @Produces("application/pdf")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "The consent on paper, with the notice on further disclosure")
    public RestResponse<byte[]> print(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(ConsentForm.pdf(consents.print(id)))
                .type("application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"consent-" + id + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/consents/{id}/revocation")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Revoke a consent; nothing more is disclosed under it")
    public RestResponse<ConsentView> revoke(@PathParam("id") UUID id, @Valid @NotNull RevokeConsent body) {
        return answer(consents.revoke(id, body));
    }

    private static RestResponse<ConsentView> answer(ConsentView consent) {
        return Answers.ok(consent, consent.version());
    }
}
