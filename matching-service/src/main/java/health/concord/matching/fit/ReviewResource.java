package health.concord.matching.fit;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Placements that seem not to work. */
@Path("/placements")
@Tag(name = "Fit")
public class ReviewResource {

    @Inject
    Outcomes outcomes;

    @GET
    @Path("/reviews")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Placements suggested for review",
            description = "The bond is weak, attendance falls, or nothing changes. Suggestions: a clinician decides.")
    public Page<ReviewView> reviews(
            @QueryParam("site") @Nullable @Size(max = 40) String site, @BeanParam @Valid PageRequest page) {
        return outcomes.reviews(site, page);
    }
}
