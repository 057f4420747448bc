package health.concord.matching.fairness;

import health.concord.commons.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Waits and placements by what was recorded about people. */
@Path("/reports/fairness")
@Tag(name = "Fairness")
public class FairnessResource {

    @Inject
    Fairness fairness;

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Waits and placements by age band, language, payer, gender and stage",
            description =
                    "Of requests first asked from one day to another, 90 days until today when left out. Rows with a count"
                            + " too small to show are suppressed, and further ones where they would give it away.")
    public FairnessReport report(
            @QueryParam("site") @NotBlank @Size(max = 40) String site,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        return fairness.of(site, from, to);
    }

    @GET
    @Path("/csv")
    @Produces("text/csv")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "The same as comma-separated values")
    public String csv(
            @QueryParam("site") @NotBlank @Size(max = 40) String site,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        return FairnessTable.of(fairness.of(site, from, to));
    }
}
