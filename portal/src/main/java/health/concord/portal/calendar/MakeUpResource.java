package health.concord.portal.calendar;

import health.concord.portal.coverage.UnitsNotice;
import health.concord.portal.intake.Charts;
import health.concord.portal.intake.Episode;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.scheduling.Guest;
import health.concord.portal.scheduling.Guests;
import health.concord.portal.scheduling.MakeUps;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Kept;
import health.concord.portal.web.Next;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Seats that would restore someone's week, and taking one of them for that date. */
@Path("/make-ups/{client}/{episode}")
class MakeUpResource {

    private static final Set<Role> BOOKING = Set.of(Role.SCHEDULER, Role.CLINICIAN, Role.PROGRAM_ADMIN);

    /** What was booked, so that its notice and the way back still stand there when the page is loaded again. */
    private final Kept<Deed> deeds = new Kept<>();

    /**
     * The page.
     *
     * @param over whether the week is over, so that nothing can be made up for it
     * @param booked the session that was just booked, and can be given back
     * @param notice what to know of that; null where there is nothing
     * @param complaint why the last click did not do what it should
     */
    record Shown(
            UUID client,
            LocalDate monday,
            Answer<Episode> episode,
            Answer<MakeUps> found,
            boolean over,
            boolean mayBook,
            String key,
            @Nullable UUID booked,
            @Nullable UnitsNotice notice,
            @Nullable String complaint) {

        public List<Outage> outages() {
            return Outage.among(List.of(episode, found));
        }

        public String words() {
            return Say.words("time.fromTo", SiteTime.day(monday), SiteTime.day(monday.plusDays(6)));
        }
    }

    @CheckedTemplate(basePath = "calendar")
    static class Pages {
        static native TemplateInstance makeup(UUID client, UUID episode, Shown shown, SiteTime time);
    }

    @Inject
    Guests guests;

    @Inject
    Charts charts;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance show(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @QueryParam("day") @Nullable String day,
            @QueryParam("done") @Nullable String done) {
        Deed deed = deeds.find(done, signedIn.account(), clock);
        return page(client, episode, day, deed == null || !deed.client().equals(client) ? Deed.none(client) : deed);
    }

    @POST
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> book(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @HeaderParam("HX-Request") @Nullable String htmx,
            @FormParam("session") @Nullable UUID session,
            @FormParam("key") @Nullable UUID key,
            @FormParam("day") @Nullable String day) {
        if (session == null || key == null) {
            throw new BadRequestException();
        }
        Outcome<Guest> outcome = guests.invite(session, client, episode, key.toString());
        if (outcome instanceof Outcome.Done<Guest>(Guest guest)) {
            UnitsNotice notice = UnitsNotice.of(guest.warnings(), client, episode, signedIn.person());
            String done = deeds.keep(new Deed(client, session, notice, null), signedIn.account(), clock);
            LocalDate monday = WeekView.date(day, current.time().date());
            return Next.page("/make-ups/" + client + "/" + episode + "?day=" + monday + "&done=" + done, htmx);
        }
        return Next.shown(page(client, episode, day, new Deed(client, null, null, outcome.complaint())));
    }

    /** Gives the seat back. */
    @POST
    @Path("/undo")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance undo(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @FormParam("session") @Nullable UUID session,
            @FormParam("day") @Nullable String day) {
        if (session == null) {
            throw new BadRequestException();
        }
        return page(
                client,
                episode,
                day,
                new Deed(client, null, null, guests.uninvite(session, client).complaint()));
    }

    /** What became of the last click. */
    private record Deed(
            UUID client,
            @Nullable UUID booked,
            @Nullable UnitsNotice notice,
            @Nullable String complaint) {

        static Deed none(UUID client) {
            return new Deed(client, null, null, null);
        }
    }

    private TemplateInstance page(UUID client, UUID episode, @Nullable String day, Deed deed) {
        SiteTime time = current.time();
        LocalDate monday = WeekView.mondayOf(WeekView.date(day, time.date()));
        Asked<Episode> who = charts.episode(episode);
        boolean over = monday.isBefore(WeekView.mondayOf(time.date()));
        Asked<MakeUps> found = over ? Asked.not(Peer.SCHEDULING) : guests.makeUps(client, monday);
        Answer<Episode> known = who.answer();
        if (known.isUnknown() || found.answer().isUnknown()) {
            throw new NothingHere();
        }
        return Pages.makeup(
                client,
                episode,
                new Shown(
                        client,
                        monday,
                        known,
                        found.answer(),
                        over,
                        signedIn.person().hasAny(BOOKING),
                        UUID.randomUUID().toString(),
                        deed.booked(),
                        deed.notice(),
                        deed.complaint()),
                time);
    }
}
