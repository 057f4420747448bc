package health.concord.billing.batch;

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
import org.jboss.resteasy.reactive.RestResponse;

@Path("/batches")
class BatchResource {

    private static final String EDI = "application/edi-x12";

    @Inject
    Batches batches;

    @Inject
    BatchRecords records;

    /** Asks intake on the way, so it keeps its key by {@code LongRequests} rather than in one transaction. */
    @POST
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Send a site's ready claims to a payer; consent is asked for now")
    public RestResponse<BatchView> create(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key, @Valid @NotNull CreateBatch wanted) {
        BatchView batch = batches.create(key, wanted);
        return Answers.created("/batches/" + batch.id(), batch, batch.version());
    }

    /** Asks intake too; see {@link #create}. */
    @POST
    @Path("/{id}/sending")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Try to send a failed batch again; consent is asked for now",
            description = "The same file under the same control number. A batch that is still SENDING is tried by"
                    + " itself.")
    public RestResponse<BatchView> resend(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("id") UUID id,
            @Valid @NotNull MendBatch wanted) {
        BatchView batch = batches.resend(key, id, wanted);
        return Answers.created("/batches/" + id, batch, batch.version());
    }

    @POST
    @Path("/{id}/abandonment")
    @Idempotent
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Give up a failed batch that its receiver does not have; its claims can be sent anew")
    public RestResponse<BatchView> abandon(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("id") UUID id,
            @Valid @NotNull MendBatch wanted) {
        BatchView batch = batches.abandon(id, wanted);
        return Answers.created("/batches/" + id, batch, batch.version());
    }

    @GET
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Batches, and how far each has come")
    public Page<BatchRow> list(@BeanParam @Valid PageRequest page) {
        return records.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "One batch: its claims, and whom it told of")
    public RestResponse<BatchView> get(@PathParam("id") UUID id) {
        BatchView batch = records.get(id);
        return Answers.ok(batch, batch.version());
    }

    @GET
    @Path("/{id}/file")
    @Produces(EDI)
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "The 837 as it left")
    public RestResponse<String> file(@PathParam("id") UUID id) {
        BatchRecords.Text file = records.file(id);
        return RestResponse.ResponseBuilder.ok(file.content(), EDI)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
