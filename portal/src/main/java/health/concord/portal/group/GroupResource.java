package health.concord.portal.group;

import health.concord.portal.matching.Group;
import health.concord.portal.matching.Resources;
import health.concord.portal.matching.Therapist;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.person.Role;
import health.concord.portal.scheduling.Calendar;
import health.concord.portal.scheduling.Openings;
import health.concord.portal.scheduling.Series;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The groups of a site with their seats, and one of them. */
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

    /** One group. */
    record Shown(
            Answer<Group> group,
            Answer<List<Series>> series,
            Answer<List<Therapist>> therapists,
            List<Outage> outages) {

        public String leaders() {
            Group known = group.orNull();
            List<Therapist> people = therapists.orNull();
            if (known == null || known.leaders() == null || people == null) {
                return "–";
            }
            return people.stream()
                    .filter(one -> known.leaders().contains(one.id()))
                    .map(Therapist::name)
                    .collect(Collectors.joining(", "));
        }
    }

    @CheckedTemplate(basePath = "group")
    static class Pages {
        static native TemplateInstance groups(Listed list, Site site, SiteTime time);

        static native TemplateInstance group(Shown shown, SiteTime time);
    }

    @Inject
    Resources resources;

    @Inject
    Calendar calendar;

    @Inject
    CurrentSite current;

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
        Site site = current.site();
        Asked<Group> group = resources.group(id);
        Asked<List<Series>> series = calendar.seriesOf(site.code(), id);
        Asked<List<Therapist>> therapists = resources.therapists(site.code());
        Answer<Group> known = group.answer();
        if (known.isUnknown()) {
            throw new NothingHere();
        }
        Answer<List<Series>> meeting = series.answer();
        Answer<List<Therapist>> people = therapists.answer();
        return Pages.group(
                new Shown(known, meeting, people, Outage.among(List.of(known, meeting, people))), current.time());
    }
}
