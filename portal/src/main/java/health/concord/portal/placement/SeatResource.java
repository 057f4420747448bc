package health.concord.portal.placement;

import health.concord.portal.chart.ChartHead;
import health.concord.portal.chart.ChartHeads;
import health.concord.portal.chart.Tab;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.scheduling.Calendar;
import health.concord.portal.scheduling.LeaveSeat;
import health.concord.portal.scheduling.PlacedSeats;
import health.concord.portal.scheduling.Seats;
import health.concord.portal.scheduling.Series;
import health.concord.portal.scheduling.TransferSeat;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.web.Next;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A placed client's seats: leaving one, or going from one group to another, without a new placement. */
@Path("/clients/{client}/episodes/{episode}/seats/{placement}")
class SeatResource {

    private static final Set<Role> RESEATING = Set.of(Role.CLINICIAN, Role.SCHEDULER, Role.PROGRAM_ADMIN);

    /**
     * The seats.
     *
     * @param form what was typed in the form that was sent
     * @param sent which one that was; empty for none
     */
    record Shown(ChartHead head, Answer<PlacedSeats> seats, Answer<List<Series>> series, Form form, String sent) {

        public List<Outage> outages() {
            List<Answer<?>> all = new ArrayList<>(head.answers());
            all.addAll(List.of(seats, series));
            return Outage.among(all);
        }

        public boolean mayReseat() {
            return head.person().hasAny(RESEATING);
        }

        /** The group, or the weekly appointment, in words. */
        public String title(PlacedSeats.Seat seat) {
            if (seat.slot() != null) {
                return Say.words("placement.weeklyAppointment", seat.slot().words());
            }
            Series known = group(seat.series());
            return known == null ? Say.words("common.group") : known.title() + ", " + known.times();
        }

        /** Groups with a seat left, other than this one. */
        public List<Choice> others(PlacedSeats.Seat seat) {
            List<Series> known = series.orNull();
            return known == null
                    ? List.of()
                    : known.stream()
                            .filter(one -> one.seatsLeft() > 0 && !one.id().equals(seat.series()))
                            .map(one -> new Choice(one.id().toString(), one.title() + ", " + one.times()))
                            .toList();
        }

        private @Nullable Series group(@Nullable UUID id) {
            List<Series> known = series.orNull();
            return known == null
                    ? null
                    : known.stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst()
                            .orElse(null);
        }

        public Form formOf(String which) {
            return which.equals(sent)
                    ? form
                    : Form.empty().with("from", head.time().date());
        }

        public boolean isSent(String which) {
            return which.equals(sent) && form.isWrong();
        }
    }

    @CheckedTemplate(basePath = "placement")
    static class Pages {
        static native TemplateInstance seats(Shown shown);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Seats seats;

    @Inject
    Calendar calendar;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @PathParam("placement") UUID placement) {
        return page(client, episode, placement, Form.empty(), "");
    }

    @POST
    @Path("/{seat}/leaving")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_ADMIN})
    public TemplateInstance leave(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @PathParam("placement") UUID placement,
            @PathParam("seat") UUID seat,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        LeaveSeat request = new LeaveSeat(form.optional("from"), form.optional("reason"));
        return after(client, episode, placement, form, "leave-" + seat, seats.leave(placement, seat, request));
    }

    @POST
    @Path("/{seat}/transfer")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_ADMIN})
    public TemplateInstance transfer(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @PathParam("placement") UUID placement,
            @PathParam("seat") UUID seat,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        TransferSeat request =
                new TransferSeat(form.optional("series"), form.optional("from"), form.optional("reason"));
        return after(client, episode, placement, form, "move-" + seat, seats.transfer(placement, seat, request));
    }

    private TemplateInstance after(
            UUID client, UUID episode, UUID placement, Form form, String which, Outcome<?> outcome) {
        form.after(outcome);
        Next.again("/clients/" + client + "/episodes/" + episode + "/seats/" + placement, form.notDone());
        return page(client, episode, placement, form, which);
    }

    private TemplateInstance page(UUID client, UUID episode, UUID placement, Form form, String sent) {
        ChartHeads.Coming head = heads.begin(client, episode);
        Asked<List<Series>> series = calendar.series(current.site().code());
        Asked<PlacedSeats> asked = seats.placed(placement);
        Answer<PlacedSeats> placed = asked.answer();
        PlacedSeats known = placed.orNull();
        if (placed.isUnknown() || (known != null && !known.episode().equals(episode))) {
            throw new NothingHere();
        }
        return Pages.seats(new Shown(head.at(Tab.PLACEMENT), placed, series.answer(), form, sent));
    }
}
