package health.concord.billing.review;

import health.concord.commons.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/reviews")
class ReviewResource {

    @Inject
    Reviews reviews;

    @GET
    @Path("/authorisations/{id}")
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "How an authorisation is used up: used, committed, left, and when it will be exhausted")
    public BurnDown burnDown(@PathParam("id") UUID id) {
        return reviews.burnDown(id);
    }

    @GET
    @Path("/tasks")
    @RolesAllowed({Roles.BILLER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Concurrent reviews and recertifications that are due by a day, most urgent first")
    public List<ReviewTask> tasks(@QueryParam("dueBy") @NotNull LocalDate dueBy) {
        return reviews.tasks(dueBy);
    }
}
