package health.concord.billing.editpreview;

import health.concord.billing.codingedit.EditKind;
import health.concord.billing.codingedit.LoadEdits;
import health.concord.billing.policy.ClaimForm;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/coding-edit-previews")
class EditPreviewResource {

    private static final int MOST_PARTS = 20;

    @Inject
    EditPreviews previews;

    @POST
    @Consumes({"application/zip", "text/csv", "text/tab-separated-values", "text/plain"})
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Which lines of open claims a file of code pairs or unit limits would newly hold, or free",
            description = "The file as POST /coding-edits takes it; nothing is stored and no claim is changed. Looks at"
                    + " claims of the form at the site that have not left, for service days from from to to, of which"
                    + " those from effectiveFrom on can change. A quarter of several files is tried with its last part,"
                    + " once the others are loaded: 422 PARTS_MISSING before. What consent holds is left aside.")
    public EditPreviewView preview(
            @QueryParam("kind") @NotNull EditKind kind,
            @QueryParam("form") @NotNull ClaimForm form,
            @QueryParam("effectiveFrom") @NotNull LocalDate effectiveFrom,
            @QueryParam("part") @DefaultValue("1") @Min(1) @Max(MOST_PARTS) int part,
            @QueryParam("parts") @DefaultValue("1") @Min(1) @Max(MOST_PARTS) int parts,
            @QueryParam("site") @NotBlank @Size(max = 40) String site,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @NotNull InputStream content)
            throws IOException {
        if (form == ClaimForm.STATEMENT) {
            throw Problems.invalid("form", "must be PROFESSIONAL or INSTITUTIONAL: no payer edits a statement");
        }
        if (part > parts) {
            throw Problems.invalid("part", "must be one of the " + parts + " parts");
        }
        return previews.preview(
                new LoadEdits(kind, form, effectiveFrom, "preview", part, parts), site, from, to, content);
    }
}
