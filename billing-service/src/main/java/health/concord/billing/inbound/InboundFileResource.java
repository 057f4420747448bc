package health.concord.billing.inbound;

import health.concord.billing.edi.EdiRefused;
import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.problem.Problems;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/inbound-files")
class InboundFileResource {

    private static final long ONLY_VERSION = 0;

    @Inject
    InboundFiles files;

    @POST
    @Idempotent
    @Consumes("application/edi-x12")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Take a file of a payer or clearinghouse: 999, 277CA, 277, 835, 271 or 278",
            description = "A file that is cut off, of another version or character set, or does not follow the"
                    + " standard is refused whole with segment and position, and nothing is stored. A file that"
                    + " was taken before, under whatever name, answers as it did then.")
    public RestResponse<InboundFileView> take(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @QueryParam("name") @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}") String name,
            @NotNull @Size(min = 1) byte[] content) {
        try {
            InboundFileView file = files.take(name, content);
            return Answers.created("/inbound-files/" + file.id(), file, ONLY_VERSION);
        } catch (EdiRefused e) {
            throw Problems.refused("EDI_REFUSED", e.reason() + ". Nothing was stored.");
        }
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
