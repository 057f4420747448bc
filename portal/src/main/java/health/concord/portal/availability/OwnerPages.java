package health.concord.portal.availability;

import health.concord.portal.form.Form;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Peer;
import health.concord.portal.peer.Services;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.scheduling.Availabilities;
import health.concord.portal.scheduling.AvailabilityRule;
import health.concord.portal.scheduling.Calendar;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.Feed;
import health.concord.portal.scheduling.OpeningHours;
import health.concord.portal.scheduling.Places;
import health.concord.portal.scheduling.Room;
import health.concord.portal.scheduling.Series;
import health.concord.portal.scheduling.Unavailability;
import health.concord.portal.series.SlotRows;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.web.NothingHere;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Makes the page of a clinician's, room's or site's availability; all its questions go out at once. */
@RequestScoped
class OwnerPages {

    static final Set<Role> CHANGING = Set.of(Role.SCHEDULER, Role.PROGRAM_ADMIN);
    static final Set<Role> CALENDARS = Set.of(Role.SCHEDULER, Role.CLINICIAN, Role.PROGRAM_ADMIN);
    private static final int LEAST_ROWS = 5;
    private static final int SPARE_ROWS = 3;

    @Inject
    Calendar calendar;

    @Inject
    Availabilities availabilities;

    @Inject
    Places places;

    @Inject
    Services services;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    /**
     * The page.
     *
     * @param form what was typed into the form of the deed; shown as it stands where nothing was
     */
    OwnerView page(Owner owner, Form form, String deed, OwnerView.Done done) {
        Site site = current.site();
        if (owner.isSite() && !owner.code().equals(site.code())) {
            throw new NothingHere();
        }
        boolean calendars = signedIn.person().hasAny(CALENDARS) && !owner.isSite();
        Asked<List<Clinician>> clinicians = owner.isClinician() ? calendar.clinicians(site.code()) : not();
        Asked<List<AvailabilityRule>> rules = owner.isClinician() ? availabilities.rules(owner.id()) : not();
        Asked<List<Room>> rooms = owner.isRoom() ? calendar.rooms(site.code()) : not();
        Asked<OpeningHours> hours = owner.isSite() ? places.hours(site.code()) : not();
        Asked<List<Unavailability>> away = places.away(
                site.code(), owner.room(), owner.clinician(), current.time().date());
        Asked<List<Feed>> feeds = calendars ? availabilities.feeds(owner.id()) : not();
        OwnerView view = new OwnerView(
                owner,
                new OwnerView.Clinicians(clinicians.answer(), rules.answer()),
                rooms.answer(),
                hours.answer(),
                away.answer(),
                feeds.answer(),
                rows(owner, 0),
                site.code(),
                site.name(),
                signedIn.person().hasAny(CHANGING),
                calendars,
                form,
                Form.empty(),
                deed,
                done,
                services.publicAddress(Peer.SCHEDULING));
        boolean nobody = owner.isClinician() && clinicians.answer().orNull() != null && view.who() == null;
        boolean nowhere = owner.isRoom() && rooms.answer().orNull() != null && view.room() == null;
        if (nobody || nowhere) {
            throw new NothingHere();
        }
        return filled(view);
    }

    /** As it stands now, in the form it is changed in. */
    static Form standing(OwnerView view, SlotRows rows) {
        Clinician who = view.who();
        Room room = view.room();
        if (who != null) {
            return rows.show(
                    Form.empty()
                            .with("revision", who.version())
                            .with("rows", rows.size())
                            .with("displayName", who.displayName())
                            .with("qualifications", String.join(", ", who.licences()))
                            .with("account", who.account())
                            .with("mostMinutesADay", who.mostMinutesADay())
                            .with("breakMinutes", who.breakMinutes()),
                    who.slotsAt(view.site()));
        }
        if (room != null) {
            return Form.empty()
                    .with("revision", room.version())
                    .with("name", room.name())
                    .with("capacity", room.capacity())
                    .with("video", room.video() ? "on" : null)
                    .with("equipment", String.join(", ", room.things()));
        }
        OpeningHours hours = view.hours().orNull();
        return hours == null
                ? Form.empty()
                : rows.show(Form.empty().with("revision", hours.version()).with("rows", rows.size()), hours.slots());
    }

    private OwnerView filled(OwnerView view) {
        Integer sent = view.isDeed("description") ? view.form().number("rows") : null;
        SlotRows rows = rows(view.owner(), sent == null ? weekly(view).size() : sent - SPARE_ROWS);
        return new OwnerView(
                view.owner(),
                view.clinician(),
                view.rooms(),
                view.hours(),
                view.away(),
                view.feeds(),
                rows,
                view.site(),
                view.siteName(),
                view.mayChange(),
                view.mayTakeBusy(),
                view.form(),
                standing(view, rows),
                view.deed(),
                view.done(),
                view.calendarRoot());
    }

    private static List<Series.Slot> weekly(OwnerView view) {
        Clinician who = view.who();
        OpeningHours hours = view.hours().orNull();
        return who != null ? who.slotsAt(view.site()) : hours != null ? hours.slots() : List.of();
    }

    /** Rows for so many weekly times and some to spare, named as the request names them. */
    static SlotRows rows(Owner owner, int times) {
        return new SlotRows(
                owner.isClinician() ? "availability[0].slots" : "slots",
                Math.clamp((long) times + SPARE_ROWS, LEAST_ROWS, 50));
    }

    private static <T> Asked<T> not() {
        return Asked.not(Peer.SCHEDULING);
    }
}
