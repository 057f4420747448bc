package health.concord.scheduling.session;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.scheduling.booking.MovePreview;
import health.concord.scheduling.booking.Retried;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/sessions/{id}")
public class SessionChangeResource {

    @Inject
    SessionChanges changes;

    @Inject
    SessionCancellations cancellations;

    @POST
    @Path("/cancellation")
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Call a session off; those who were to come are told",
            description = "By the client with short notice it is marked as late. Takes If-Match.")
    public RestResponse<SessionView> cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CancelSession body) {
        return answer(cancellations.cancel(id, ifMatch, body));
    }

    @POST
    @Path("/move")
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Move a session of one client to another time",
            description = "409 time-conflict when that is taken, and the original stands. Takes If-Match.")
    public RestResponse<SessionView> move(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MoveSession body) {
        return answer(changes.move(id, ifMatch, body));
    }

    @POST
    @Path("/move-previews")
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "What stands in the way of moving a session of one client",
            description = "Checked like moving it; nothing is changed.")
    public MovePreview preview(@PathParam("id") UUID id, @Valid @NotNull MoveSession body) {
        return changes.preview(id, body);
    }

    @POST
    @Path("/substitution")
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Let someone else lead on this date",
            description = "422 NOT_QUALIFIED when they lack what the group asks of its leaders. Takes If-Match.")
    public RestResponse<SessionView> substitute(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SubstituteLeader body) {
        return answer(changes.substitute(id, ifMatch, body));
    }

    @PUT
    @Path("/topic")
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Choose the topic of a session; takes If-Match")
    public RestResponse<SessionView> choose(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ChooseTopic body) {
        return answer(changes.choose(id, ifMatch, body));
    }

    private static RestResponse<SessionView> answer(SessionView session) {
        return Answers.ok(session, session.version());
    }
}
