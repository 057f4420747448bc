package health.concord.matching.placement;

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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Weeks that clinicians chose by hand, for whoever answers for the rules. */
@Path("/overrides")
@Tag(name = "Overrides")
public class OverrideResource {

    @Inject
    Overrides overrides;

    @GET
    @RolesAllowed({Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Overrides: who, why, and the rules set aside",
            description = "The last 90 days where no dates are given; days of UTC.")
    public Page<OverrideView> list(
            @QueryParam("site") @Nullable @Size(max = 40) String site,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @BeanParam @Valid PageRequest page) {
        return overrides.list(site, from, to, page);
    }

    @GET
    @Path("/counts")
    @RolesAllowed({Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "How often each rule was set aside, and by whom")
    public OverrideCounts count(
            @QueryParam("site") @Nullable @Size(max = 40) String site,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        return overrides.count(site, from, to);
    }
}
