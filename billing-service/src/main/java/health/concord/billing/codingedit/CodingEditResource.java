package health.concord.billing.codingedit;

import health.concord.billing.policy.ClaimForm;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/coding-edits")
class CodingEditResource {

    private static final long ONLY_VERSION = 0;
    private static final int MOST_PARTS = 20;

    @Inject
    CodingEditFiles files;

    @Inject
    EditLoads loads;

    /** Keeps its key by {@code LongRequests}: a file may be longer than what can be held with its answer. */
    @POST
    @Consumes({"application/zip", "text/csv", "text/tab-separated-values", "text/plain"})
    @RolesAllowed(Roles.PROGRAM_ADMIN)
    @Operation(
            summary = "Load a quarterly file of code pairs (NCCI) or unit limits (MUE)",
            description = "As CMS publishes it: the archive, or its tab- or comma-separated table with the heading, up"
                    + " to 64 MB. Where a quarter has several files, each is loaded as one of its parts. They hold for"
                    + " service days from effectiveFrom once all parts are there, until later ones of their kind and"
                    + " form; a second load for the same day and part takes the place of the first. A file with a bad"
                    + " row is refused whole with its line.")
    public RestResponse<EditFileView> load(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @QueryParam("kind") @NotNull EditKind kind,
            @QueryParam("form") @NotNull ClaimForm form,
            @QueryParam("effectiveFrom") @NotNull LocalDate effectiveFrom,
            @QueryParam("name") @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}") String name,
            @QueryParam("part") @DefaultValue("1") @Min(1) @Max(MOST_PARTS) int part,
            @QueryParam("parts") @DefaultValue("1") @Min(1) @Max(MOST_PARTS) int parts,
            @NotNull InputStream content)
            throws IOException {
        if (form == ClaimForm.STATEMENT) {
            throw Problems.invalid("form", "must be PROFESSIONAL or INSTITUTIONAL: no payer edits a statement");
        }
        if (part > parts) {
            throw Problems.invalid("part", "must be one of the " + parts + " parts");
        }
        UUID id = loads.load(key, new LoadEdits(kind, form, effectiveFrom, name, part, parts), content);
        return Answers.created("/coding-edits/" + id, files.get(id), ONLY_VERSION);
    }

    @GET
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "The files of code pairs and unit limits that were loaded")
    public Page<EditFileView> list(@BeanParam @Valid PageRequest page) {
        return files.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "One loaded file")
    public RestResponse<EditFileView> get(@PathParam("id") UUID id) {
        return Answers.ok(files.get(id), ONLY_VERSION);
    }
}
