package health.concord.scheduling.waitlist;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/waitlist")
public class WaitlistResource {

    @Inject
    Waitlist waitlist;

    @POST
    @Idempotent
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.SERVICE})
    @Operation(
            summary = "Put a client on the waitlist of a group, or of a need",
            description = "Nobody waits twice for the same. A seat that is free is offered soon.")
    public RestResponse<WaitlistView> join(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key, @Valid @NotNull JoinWaitlist body) {
        WaitlistView joined = waitlist.join(body);
        return Answers.created("/waitlist/" + joined.id(), joined, joined.version());
    }

    @GET
    @RolesAllowed({
        Roles.SCHEDULER,
        Roles.CLINICIAN,
        Roles.INTAKE_COORDINATOR,
        Roles.PROGRAM_ADMIN,
        Roles.AUDITOR,
        Roles.SERVICE
    })
    @Operation(summary = "Who waits, of a site, group or client, or all that you may see")
    public Page<WaitlistView> list(
            @QueryParam("site") @Nullable String site,
            @QueryParam("series") @Nullable String series,
            @QueryParam("client") @Nullable String client,
            @QueryParam("state") @Nullable String state,
            @BeanParam @Valid PageRequest page) {
        return waitlist.list(
                site,
                Asked.id("series", series),
                Asked.id("client", client),
                Asked.oneOf("state", WaitState.class, state),
                page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.SCHEDULER,
        Roles.CLINICIAN,
        Roles.INTAKE_COORDINATOR,
        Roles.PROGRAM_ADMIN,
        Roles.AUDITOR,
        Roles.SERVICE
    })
    @Operation(summary = "One client who waits, with the position in the line")
    public RestResponse<WaitlistView> get(@PathParam("id") UUID id) {
        return answer(waitlist.get(id));
    }

    @PUT
    @Path("/{id}/priority")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.SERVICE})
    @Operation(summary = "Say who goes first, whatever the order of matching; takes If-Match")
    public RestResponse<WaitlistView> rank(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RankEntry body) {
        return answer(waitlist.rank(id, ifMatch, body));
    }

    @POST
    @Path("/{id}/acceptance")
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "The client takes the offered seat and is on the rosters")
    public RestResponse<WaitlistView> accept(@PathParam("id") UUID id) {
        return answer(waitlist.accept(id));
    }

    @POST
    @Path("/{id}/decline")
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "The client lets the offered seat go; the next is offered it")
    public RestResponse<WaitlistView> decline(@PathParam("id") UUID id) {
        return answer(waitlist.decline(id));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.SERVICE})
    @Operation(summary = "The client waits no longer")
    public RestResponse<WaitlistView> withdraw(@PathParam("id") UUID id) {
        return answer(waitlist.withdraw(id));
    }

    private static RestResponse<WaitlistView> answer(WaitlistView entry) {
        return Answers.ok(entry, entry.version());
    }
}
