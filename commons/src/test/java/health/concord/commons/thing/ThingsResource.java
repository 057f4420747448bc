package health.concord.commons.thing;

import health.concord.commons.audit.Audit;
import health.concord.commons.event.Event;
import health.concord.commons.event.Outbox;
import health.concord.commons.event.Peer;
import health.concord.commons.id.Ids;
import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.commons.web.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/things")
public class ThingsResource {

    static final String CANARY = "canary-4711-of-a-record";
    static volatile CountDownLatch gate = new CountDownLatch(0);

    @Inject
    EntityManager store;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @POST
    @Idempotent
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.PARTNER})
    public RestResponse<ThingView> make(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key, @Valid @NotNull MakeThing request)
            throws InterruptedException {
        Thing thing = new Thing();
        thing.id = Ids.next();
        thing.name = request.name();
        store.persist(thing);
        audit.record("thing.made", "thing", thing.id, Map.of("kind", request.kind()));
        outbox.send(
                Event.of("thing.made", "thing", thing.id, "harbor", new ThingView(thing.id, thing.name)), Peer.INTAKE);
        gate.await(10, TimeUnit.SECONDS);
        if (request.name().equals("refuse me")) {
            throw Problems.refused("NO_SUCH_THING", "After all, no.");
        }
        return Answers.created("/things/" + thing.id, new ThingView(thing.id, thing.name), thing.version);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Roles.INTAKE_COORDINATOR)
    public RestResponse<ThingView> rename(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull MakeThing request) {
        Thing thing = store.find(Thing.class, id);
        if (thing == null) {
            throw Problems.notFound();
        }
        Versions.require(ifMatch, thing.version);
        thing.name = request.name();
        store.flush();
        return Answers.ok(new ThingView(thing.id, thing.name), thing.version);
    }

    @GET
    @RolesAllowed(Roles.INTAKE_COORDINATOR)
    public Page<ThingView> list(@BeanParam @Valid PageRequest page) {
        return Page.of(
                store.createQuery("from Thing where id > ?1 order by id", Thing.class)
                        .setParameter(1, page.afterId())
                        .setMaxResults(page.fetch())
                        .getResultList(),
                page,
                t -> t.id,
                t -> new ThingView(t.id, t.name));
    }

    @GET
    @Path("/fault")
    @RolesAllowed(Roles.INTAKE_COORDINATOR)
    public ThingView fault() {
        throw new IllegalStateException(CANARY);
    }

    @GET
    @Path("/unannotated")
    public ThingView unannotated() {
        return new ThingView(Ids.next(), "never");
    }
}
