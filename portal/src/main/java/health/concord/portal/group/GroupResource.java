package health.concord.portal.group;

import health.concord.portal.language.Say;
import health.concord.portal.matching.Group;
import health.concord.portal.matching.Resources;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.scheduling.Calendar;
import health.concord.portal.scheduling.Openings;
import health.concord.portal.scheduling.Seats;
import health.concord.portal.scheduling.Series;
import health.concord.portal.scheduling.Waiting;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The groups of a site with their seats. */
@Path("/groups")
class GroupResource {

    /** A group with the seats of its series. */
    record Row(Group group, List<Series> series, int waiting) {

        public int seatsLeft() {
            return series.stream().mapToInt(Series::seatsLeft).sum();
        }
    }

    /** The groups of a site. */
    record Listed(List<Row> rows, boolean missing, String model, List<Outage> outages) {}

    @CheckedTemplate(basePath = "group")
    static class Pages {
        static native TemplateInstance groups(Listed list, Site site, SiteTime time);

        static native TemplateInstance group(UUID id, GroupPage shown, SiteTime time);
    }

    @Inject
    Resources resources;

    @Inject
    Calendar calendar;

    @Inject
    Seats seats;

    @Inject
    CurrentSite current;

    @Inject
    GroupPages pages;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance groups(@QueryParam("model") @Nullable String model) {
        Site site = current.site();
        SiteTime time = current.timeAt(site);
        Asked<List<Group>> groups = resources.groups(site.code());
        Asked<List<Series>> series = calendar.series(site.code());
        Asked<Openings> openings = calendar.openings(site.code(), time.date());
        Answer<List<Group>> known = groups.answer();
        Answer<List<Series>> meeting = series.answer();
        Answer<Openings> open = openings.answer();
        String only = model == null ? "" : model;
        List<Row> rows = (known.orNull() == null ? List.<Group>of() : known.orNull())
                .stream()
                        .filter(group -> !group.retired())
                        .filter(group -> only.isEmpty() || group.model().equals(only))
                        .sorted(Comparator.comparing(Group::title))
                        .map(group -> new Row(group, of(group, meeting.orNull()), waiting(group, open.orNull())))
                        .toList();
        return Pages.groups(
                new Listed(rows, known.orNull() == null, only, Outage.among(List.of(known, meeting, open))),
                site,
                time);
    }

    private static List<Series> of(Group group, @Nullable List<Series> all) {
        return all == null
                ? List.of()
                : all.stream().filter(one -> one.group().equals(group.id())).toList();
    }

    private static int waiting(Group group, @Nullable Openings open) {
        return open == null
                ? 0
                : open.series().stream()
                        .filter(one -> one.group().equals(group.id()))
                        .mapToInt(Openings.Open::waitlist)
                        .sum();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance group(@PathParam("id") UUID id) {
        return Pages.group(id, pages.page(id, null), current.time());
    }

    /** {@code acceptance}, {@code decline} or {@code withdrawal} of somebody who waits. */
    @POST
    @Path("/{id}/waitlist/{entry}/{deed}")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_ADMIN})
    public TemplateInstance decide(
            @PathParam("id") UUID id, @PathParam("entry") UUID entry, @PathParam("deed") String deed) {
        Outcome<Waiting> outcome = switch (deed) {
            case "acceptance" -> seats.accept(entry);
            case "decline" -> seats.decline(entry);
            case "withdrawal" -> seats.withdraw(entry);
            default -> throw new NothingHere();
        };
        return Pages.group(id, pages.page(id, Next.again("/groups/" + id, outcome.complaint())), current.time());
    }

    @POST
    @Path("/{id}/topics/{session}")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_ADMIN})
    public TemplateInstance choose(
            @PathParam("id") UUID id,
            @PathParam("session") UUID session,
            @FormParam("topic") @Nullable String topic,
            @FormParam("version") long version) {
        String complaint = topic == null || topic.isBlank()
                ? Say.words("group.chooseTopic")
                : seats.choose(session, version, topic.strip()).complaint();
        return Pages.group(id, pages.page(id, Next.again("/groups/" + id, complaint)), current.time());
    }
}
