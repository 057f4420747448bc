package health.concord.portal.chart;

import health.concord.portal.intake.Charts;
import health.concord.portal.intake.ClientRow;
import health.concord.portal.intake.Episode;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.person.Role;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of a site: found by name from anywhere, listed by stage, and the way to each chart. */
@Path("/people")
class PeopleResource {

    private static final int SHORTEST = 2;

    @CheckedTemplate(basePath = "chart")
    static class Pages {
        static native TemplateInstance people(PeopleList list, Site site, SiteTime time);
    }

    @Inject
    Charts charts;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR
    })
    public TemplateInstance people(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("stage") @DefaultValue("") String stage,
            @QueryParam("sort") @DefaultValue("name") String sort) {
        Site site = current.site();
        return Pages.people(list(site, words.strip(), stage, sort), site, current.timeAt(site));
    }

    @GET
    @Path("/list.csv")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR
    })
    public Response csv(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("stage") @DefaultValue("") String stage,
            @QueryParam("sort") @DefaultValue("name") String sort) {
        return Response.ok(list(current.site(), words.strip(), stage, sort).csv())
                .type("text/csv")
                .header("Content-Disposition", "attachment; filename=\"people.csv\"")
                .build();
    }

    private PeopleList list(Site site, String words, String stage, String sort) {
        Asked<List<Episode>> episodes = charts.episodesAt(site.code());
        Asked<List<ClientRow>> found = words.length() < SHORTEST ? null : charts.found(words);
        return PeopleList.of(episodes.answer(), found == null ? null : found.answer(), words, stage, sort);
    }

    /** A client's newest episode. */
    @GET
    @Path("/{client}")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR
    })
    public Response newest(@PathParam("client") UUID client) {
        Answer<List<Episode>> answer = charts.episodesOf(client).answer();
        @Nullable List<Episode> all = answer.orNull();
        if (all == null) {
            throw new NothingHere();
        }
        return all.stream()
                .max(Comparator.comparing((Episode episode) -> !episode.isClosed())
                        .thenComparing(Episode::openedOn)
                        .thenComparing(Episode::id))
                .map(episode -> Response.seeOther(URI.create(episode.chart())).build())
                .orElseThrow(NothingHere::new);
    }
}
