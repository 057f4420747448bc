package health.concord.portal.availability;

import health.concord.portal.form.Form;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.scheduling.Calendar;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.OpeningHours;
import health.concord.portal.scheduling.Places;
import health.concord.portal.scheduling.Room;
import health.concord.portal.scheduling.Series;
import health.concord.portal.scheduling.Unavailability;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who can be booked when, and where: clinicians, rooms, the site's hours. */
@Path("/availability")
class AvailabilityResource {

    /** Everybody and everything of a site. */
    record Everyone(
            Answer<List<Clinician>> clinicians,
            Answer<List<Room>> rooms,
            Answer<OpeningHours> hours,
            Answer<List<Unavailability>> away,
            String site,
            boolean mayChange,
            Form form) {

        public List<Outage> outages() {
            return Outage.among(List.of(clinicians, rooms, hours, away));
        }

        public List<Clinician> people() {
            List<Clinician> all = clinicians.orNull();
            return all == null
                    ? List.of()
                    : all.stream()
                            .sorted(Comparator.comparing(Clinician::displayName))
                            .toList();
        }

        public List<Room> places() {
            List<Room> all = rooms.orNull();
            return all == null
                    ? List.of()
                    : all.stream().sorted(Comparator.comparing(Room::name)).toList();
        }

        public String times(Clinician one) {
            return one.slotsAt(site).stream().map(Series.Slot::words).collect(Collectors.joining(", "));
        }

        /** The next time somebody or something is not to be had; null where none is entered. */
        public @Nullable Unavailability next(UUID id) {
            List<Unavailability> all = away.orNull();
            return all == null
                    ? null
                    : all.stream()
                            .filter(block -> !block.kind().equals("BUSY"))
                            .filter(block -> id.equals(block.clinician()) || id.equals(block.room()))
                            .min(Comparator.comparing(Unavailability::from))
                            .orElse(null);
        }
    }

    @CheckedTemplate(basePath = "availability")
    static class Pages {
        static native TemplateInstance everyone(Everyone all, Site here, SiteTime time);
    }

    @Inject
    Calendar calendar;

    @Inject
    Places places;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_INTAKE, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance everyone() {
        return page(Form.empty());
    }

    @POST
    @Path("/rooms")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> add(
            @HeaderParam("HX-Request") @Nullable String htmx, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Outcome<Room> outcome = places.add(Requests.newRoom(form, current.site().code()), form.key());
        return outcome instanceof Outcome.Done<Room>(Room added)
                ? Next.page("/availability/rooms/" + added.id(), htmx)
                : Next.shown(page(form.after(outcome).replace("key", UUID.randomUUID())));
    }

    private TemplateInstance page(Form form) {
        Site site = current.site();
        SiteTime time = current.timeAt(site);
        Asked<List<Clinician>> clinicians = calendar.clinicians(site.code());
        Asked<List<Room>> rooms = calendar.rooms(site.code());
        Asked<OpeningHours> hours = places.hours(site.code());
        Asked<List<Unavailability>> away = places.away(site.code(), null, null, time.date());
        return Pages.everyone(
                new Everyone(
                        clinicians.answer(),
                        rooms.answer(),
                        hours.answer(),
                        away.answer(),
                        site.code(),
                        signedIn.person().hasAny(OwnerPages.CHANGING),
                        form.with("key", UUID.randomUUID())),
                site,
                time);
    }
}
