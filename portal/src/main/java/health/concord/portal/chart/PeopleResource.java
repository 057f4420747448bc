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
import health.concord.portal.web.Download;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
    SearchWords searches;

    @Inject
    SecurityIdentity identity;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR
    })
    public TemplateInstance people(
            @QueryParam("search") @Nullable String search,
            @QueryParam("stage") @DefaultValue("") String stage,
            @QueryParam("sort") @DefaultValue("name") String sort) {
        Site site = current.site();
        return Pages.people(list(site, search, stage, sort), site, current.timeAt(site));
    }

    /** Searches: what was typed comes in the body, and the address it leads to has a random word for it. */
    @POST
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR
    })
    public Response search(
            @FormParam("q") @DefaultValue("") String words,
            @FormParam("stage") @DefaultValue("") String stage,
            @FormParam("sort") @DefaultValue("name") String sort) {
        String search = words.isBlank() ? "" : searches.keep(words.strip(), person());
        return Response.seeOther(URI.create("/people?" + PeopleList.query(search, stage, sort)))
                .build();
    }

    @GET
    @Path("/list.csv")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR
    })
    public Response csv(
            @QueryParam("search") @Nullable String search,
            @QueryParam("stage") @DefaultValue("") String stage,
            @QueryParam("sort") @DefaultValue("name") String sort) {
        String words = searches.find(search, person());
        return Download.csv(
                charts.allEpisodesAt(current.site().code(), orNull(stage))
                        .map(all -> PeopleList.rows(all, words, stage, sort)),
                "people.csv",
                "client,program,stage,level,opened",
                row -> Csv.line(
                        row.clientLabel(),
                        row.programWords(),
                        row.stageWords(),
                        row.level() == null ? "" : row.level(),
                        row.openedOn().toString()));
    }

    private PeopleList list(Site site, @Nullable String search, String stage, String sort) {
        String words = searches.find(search, person());
        Asked<List<Episode>> episodes = charts.episodesAt(site.code(), orNull(stage));
        Asked<List<ClientRow>> found = words.length() < SHORTEST ? null : charts.found(words);
        return PeopleList.of(
                episodes.answer(),
                found == null ? null : found.answer(),
                words,
                words.isEmpty() || search == null ? "" : search,
                stage,
                sort);
    }

    private static @Nullable String orNull(String stage) {
        return stage.isEmpty() ? null : stage;
    }

    private String person() {
        return identity.getPrincipal().getName();
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
