package health.concord.portal.appointment;

import health.concord.portal.intake.Charts;
import health.concord.portal.intake.Episode;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.person.Role;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.web.Next;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** From the calendar to a client's appointments: whose session is to be booked. */
@Path("/appointments")
class BookingStartResource {

    /** Clients of the site who are not discharged, by name. */
    record Whom(Answer<List<Episode>> episodes) {

        public List<Episode> choices() {
            List<Episode> all = episodes.orNull();
            return all == null
                    ? List.of()
                    : all.stream()
                            .filter(episode -> !episode.isClosed())
                            .sorted(Comparator.comparing(Episode::clientLabel))
                            .toList();
        }

        public List<Outage> outages() {
            return Outage.among(List.of(episodes));
        }
    }

    @CheckedTemplate(basePath = "appointment")
    static class Pages {
        static native TemplateInstance whom(Whom whom, Site site);
    }

    @Inject
    Charts charts;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_INTAKE, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> choose(@QueryParam("episode") @Nullable UUID episode) {
        Whom whom = new Whom(charts.episodesAt(current.site().code()).answer());
        if (episode == null) {
            return RestResponse.ok(Pages.whom(whom, current.site()));
        }
        Episode chosen = whom.choices().stream()
                .filter(one -> one.id().equals(episode))
                .findFirst()
                .orElseThrow(NothingHere::new);
        return Next.page(chosen.chart() + "/appointments", null);
    }
}
