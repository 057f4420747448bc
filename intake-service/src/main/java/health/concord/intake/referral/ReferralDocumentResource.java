package health.concord.intake.referral;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.intake.text.Line;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/referrals/{id}/documents")
class ReferralDocumentResource {

    @Inject
    ReferralDocuments documents;

    @POST
    @Consumes({"application/pdf", "image/png", "image/jpeg"})
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @APIResponseSchema(value = ReferralDocumentView.class, responseCode = "201")
    @RolesAllowed({Roles.PARTNER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Attach a document to a referral",
            description =
                    "The file itself is the body, with its own Content-Type: PDF, PNG or JPEG of at most 8 MB. What"
                            + " it is is judged by its content.")
    public RestResponse<ReferralDocumentView> attach(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @QueryParam("name") @NotNull @Line @Size(max = 200) String name,
            @NotNull byte[] body) {
        ReferralDocumentView document = documents.attach(id, name, type, body);
        return Answers.created("/referrals/" + id + "/documents/" + document.id(), document, 0);
    }

    @GET
    @RolesAllowed({Roles.PARTNER, Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "The documents attached to a referral; to a partner clinic those it uploaded")
    public List<ReferralDocumentView> list(@PathParam("id") UUID id) {
        return documents.list(id);
    }

    @GET
    @Path("/{document}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.PARTNER, Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "One document; each download is kept in the audit trail")
    public RestResponse<byte[]> open(@PathParam("id") UUID id, @PathParam("document") UUID document) {
        ReferralDocuments.Opened opened = documents.open(id, document);
        return RestResponse.ResponseBuilder.ok(opened.content())
                .type(opened.document().mediaType())
                // Never shown in the page of whoever downloads it, never guessed to be something else, never kept.
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + document + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
