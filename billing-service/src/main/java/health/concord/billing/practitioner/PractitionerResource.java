package health.concord.billing.practitioner;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/practitioners")
class PractitionerResource {

    @Inject
    Practitioners practitioners;

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Say by which NPI payers know a clinician, under scheduling's id, or replace what is known",
            description =
                    "A professional claim names as rendering whoever gave each line's care; the site's practitioner"
                            + " stands for who is not on file, and for lines of several clinicians. Replacing takes If-Match.")
    public RestResponse<PractitionerView> describe(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DescribePractitioner wanted) {
        Practitioners.Described described = practitioners.describe(id, ifMatch, wanted);
        PractitionerView view = described.view();
        return described.created()
                ? Answers.created("/practitioners/" + id, view, view.version())
                : Answers.ok(view, view.version());
    }

    @GET
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Clinicians as payers know them")
    public Page<PractitionerView> list(@BeanParam @Valid PageRequest page) {
        return practitioners.list(page);
    }
}
