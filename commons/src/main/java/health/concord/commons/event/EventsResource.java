package health.concord.commons.event;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.commons.work.Work;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Where the other services' events arrive, and where a person sees which of ours have not. */
@Path("/events")
class EventsResource {

    @Inject
    Inbox inbox;

    @Inject
    OutboxStore outbox;

    @Inject
    EventDelivery delivery;

    @Inject
    Work work;

    @Inject
    Audit audit;

    @POST
    @RolesAllowed(Roles.SERVICE)
    @ResponseStatus(202)
    @Operation(summary = "Take an event; the same one again changes nothing")
    public void take(@Valid @NotNull EventEnvelope event) {
        inbox.take(event);
    }

    @GET
    @Path("/undelivered")
    @RolesAllowed({Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Events that are still on their way or were refused")
    public Page<UndeliveredEventView> undelivered(@BeanParam @Valid PageRequest page) throws SQLException {
        return Page.of(outbox.undelivered(page), page, OutboxStore.Row::id, UndeliveredEventView::of);
    }

    @POST
    @Path("/{id}/redelivery")
    @RolesAllowed(Roles.PROGRAM_ADMIN)
    @Transactional
    @ResponseStatus(202)
    @Operation(summary = "Try a refused event again")
    public void redeliver(@PathParam("id") UUID id) throws SQLException {
        OutboxStore.Row event = outbox.find(id);
        if (event == null || event.delivered()) {
            throw Problems.notFound();
        }
        outbox.unpark(id);
        work.schedule(delivery.of(id));
        audit.record("event.redelivered", "event", id, Map.of("type", event.type()));
    }
}
