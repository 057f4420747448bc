package health.concord.scheduling.session;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.scheduling.booking.Retried;
import health.concord.scheduling.calendar.Asked;
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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/sessions")
public class SessionResource {

    @Inject
    Sessions sessions;

    @Inject
    OneOffSessions oneOffs;

    @POST
    @Idempotent
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Book a single session for one client",
            description =
                    "Its member warnings says where no authorised unit is left for it; it is booked all the same.")
    public RestResponse<SessionView> book(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key, @Valid @NotNull BookSession body) {
        SessionView session = oneOffs.book(body);
        return Answers.created("/sessions/" + session.id(), session, session.version());
    }

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Sessions by day, in order of time",
            description = "from and to are days at the site, both included; a week from today when left out.")
    public Page<SessionView> list(
            @QueryParam("site") @Nullable String site,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("clinician") @Nullable String clinician,
            @QueryParam("client") @Nullable String client,
            @QueryParam("series") @Nullable String series,
            @BeanParam @Valid PageRequest page) {
        return sessions.list(
                new SessionSearch(
                        site,
                        Asked.date("from", from),
                        Asked.date("to", to),
                        Asked.id("clinician", clinician),
                        Asked.id("client", client),
                        Asked.id("series", series)),
                page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "A session with its roster, by the names clients want to be called")
    public RestResponse<RosterView> roster(@PathParam("id") UUID id) {
        RosterView roster = sessions.roster(id);
        return Answers.ok(roster, roster.session().version());
    }
}
