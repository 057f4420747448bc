package health.concord.billing.inbound;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/inbound-files")
class InboundFileResource {

    private static final long ONLY_VERSION = 0;

    @Inject
    InboundFiles files;

    @Inject
    UploadedFiles uploads;

    /** Keeps its key by {@code LongRequests}: a file may be longer than what can be held with its answer. */
    @POST
    @Consumes("application/edi-x12")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Take a file of a payer or clearinghouse: 999, 277CA, 277, 835, 271 or 278",
            description = "A file that is cut off, of another version or character set, or does not follow the"
                    + " standard is refused whole with segment and position, and nothing is stored. So is one of more"
                    + " than 32 MB, with the segment and the byte where it went too far; beyond 64 MB nothing is read. A"
                    + " file that was taken before, under whatever name, answers as it did then.")
    public RestResponse<InboundFileView> take(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @QueryParam("name") @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}") String name,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.STRING,
                                                            format = "binary",
                                                            minLength = 1)))
                    @NotNull
                    InputStream content)
            throws IOException {
        InboundFileView file = uploads.take(key, name, content);
        return Answers.created("/inbound-files/" + file.id(), file, ONLY_VERSION);
    }

    @GET
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Files that came, and what became of each transaction in them")
    public Page<InboundFileView> list(@BeanParam @Valid PageRequest page) {
        return files.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "One file that came")
    public RestResponse<InboundFileView> get(@PathParam("id") UUID id) {
        return Answers.ok(files.get(id), ONLY_VERSION);
    }
}
