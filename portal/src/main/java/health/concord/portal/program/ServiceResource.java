package health.concord.portal.program;

import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import health.concord.portal.peer.Readiness;
import health.concord.portal.peer.Services;
import health.concord.portal.peer.UndeliveredEvent;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.NotDone;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whether each service is up, and what one could not tell another. */
@Path("/program/services")
class ServiceResource {

    private static final Set<Role> REDELIVERING = Set.of(Role.PROGRAM_ADMIN);

    /** One service. */
    record State(Peer service, Answer<Readiness> readiness, Answer<List<UndeliveredEvent>> undelivered) {

        public boolean isUp() {
            Readiness known = readiness.orNull();
            return known != null && known.isUp();
        }
    }

    @CheckedTemplate(basePath = "program")
    static class Pages {
        static native TemplateInstance services(
                List<State> states, List<Outage> outages, boolean mayRedeliver, SiteTime time);
    }

    @Inject
    Services services;

    @Inject
    Asking asking;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance services() {
        List<State> states =
                asking.together(Arrays.stream(Peer.values()).map(this::state).toList());
        List<Answer<?>> answers = new ArrayList<>();
        states.forEach(state -> answers.addAll(List.of(state.readiness(), state.undelivered())));
        return Pages.services(states, Outage.among(answers), signedIn.person().hasAny(REDELIVERING), current.time());
    }

    @POST
    @Path("/{service}/events/{event}")
    @RolesAllowed(Role.OF_ADMIN)
    public Response redeliver(@PathParam("service") Peer service, @PathParam("event") UUID event) {
        if (services.redeliver(service, event) instanceof Outcome.NotDone<?>(String words, var fields)) {
            throw new NotDone(words);
        }
        return Response.seeOther(URI.create("/program/services")).build();
    }

    private Uni<State> state(Peer service) {
        return Uni.combine()
                .all()
                .unis(services.ready(service), services.undelivered(service))
                .asTuple()
                .map(both -> new State(service, both.getItem1(), both.getItem2()));
    }
}
