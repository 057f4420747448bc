package health.concord.scheduling.series;

import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.Occurrences;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.calendar.Recurrence;
import health.concord.scheduling.calendar.SlotRules;
import health.concord.scheduling.care.CareMode;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.room.Room;
import health.concord.scheduling.room.Rooms;
import health.concord.scheduling.site.OpeningHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a series must keep before its times are looked at; each refusal names the field. */
@ApplicationScoped
class SeriesRequests {

    /** How far a rule without an end is looked along for its first date. */
    private static final int LOOK_AHEAD_MONTHS = 14;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    PlanningWindow window;

    @Inject
    OpeningHours hours;

    @Inject
    Rooms rooms;

    @Inject
    Clinicians clinicians;

    SeriesResources check(OpenGroupSeries request) {
        sites.require("site", request.site());
        caller.requireSite(request.site());
        checkDates(request.startsOn(), request.endsOn());
        SlotRules.require("slots", request.slots());
        hours.require("slots", request.site(), request.slots());
        if (request.minimum() > request.capacity()) {
            throw Problems.invalid("minimum", "must not be more than capacity");
        }
        Room room = room(
                request.site(),
                request.room(),
                request.capacity(),
                request.mode(),
                request.equipment() == null ? List.of() : request.equipment());
        List<Clinician> leaders = leaders(
                request.site(),
                request.leaders(),
                request.leaderQualifications() == null ? List.of() : request.leaderQualifications());
        checkMeets(request);
        return SeriesResources.of(leaders, room);
    }

    /** A change of the whole but for the site's hours; what it leaves out is as the series has it. */
    SeriesResources check(GroupSeries series, EditGroupSeries edit) {
        if (edit.slots() != null) {
            SlotRules.require("slots", edit.slots());
        }
        if (edit.rrule() != null && !edit.rrule().isBlank()) {
            Recurrence.require("rrule", edit.rrule());
        }
        checkDates(null, edit.endsOn());
        int capacity = edit.capacity() == null ? series.seats().capacity() : edit.capacity();
        if (capacity < series.seats().taken() + series.seats().held()) {
            throw Problems.invalid(
                    "capacity", "is less than the seats taken and held now; let members leave or move first");
        }
        if ((edit.minimum() == null ? series.seats().minimum() : edit.minimum()) > capacity) {
            throw Problems.invalid("minimum", "must not be more than capacity");
        }
        return resources(series, edit, capacity, series.care().mode(), series.room(), series.leaders());
    }

    /** A change of one date; what it leaves out is as that date has it, a substitute and all. */
    SeriesResources check(GroupSeries series, Session date, EditGroupSeries edit) {
        return resources(series, edit, series.seats().capacity(), date.care().mode(), date.room(), date.clinicians());
    }

    private SeriesResources resources(
            GroupSeries series,
            EditGroupSeries edit,
            int capacity,
            CareMode modeNow,
            @Nullable UUID roomNow,
            List<UUID> leadersNow) {
        Room room = room(
                series.site(), edit.roomAfter(roomNow, modeNow), capacity, edit.modeAfter(modeNow), series.equipment());
        List<Clinician> leaders = edit.leaders() == null
                ? clinicians.inOrder(leadersNow)
                : leaders(series.site(), edit.leaders(), series.leaderQualifications());
        return SeriesResources.of(leaders, room);
    }

    private List<Clinician> leaders(String site, List<UUID> ids, List<String> qualifications) {
        if (new HashSet<>(ids).size() < ids.size()) {
            throw Problems.invalid("leaders", "must name each clinician once");
        }
        Map<UUID, Clinician> atSite = clinicians.among(ids, site);
        List<Clinician> leaders = new ArrayList<>();
        for (UUID id : ids) {
            String field = "leaders[" + leaders.size() + "]";
            Clinician leader = atSite.get(id);
            if (leader == null) {
                throw Problems.invalid(field, "is not a clinician of this site");
            }
            if (!leader.isQualifiedFor(qualifications)) {
                throw Problems.invalid(
                        field, "has none of " + String.join(", ", qualifications) + "; choose someone who has one");
            }
            leaders.add(leader);
        }
        return leaders;
    }

    private void checkDates(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        if (startsOn != null) {
            window.require("startsOn", startsOn);
        }
        if (endsOn != null) {
            window.require("endsOn", endsOn);
            if (startsOn != null && endsOn.isBefore(startsOn)) {
                throw Problems.invalid("endsOn", "must not be before startsOn");
            }
        }
    }

    private @Nullable Room room(String site, @Nullable UUID id, int capacity, CareMode mode, List<String> equipment) {
        if (id == null) {
            if (mode == CareMode.IN_PERSON) {
                throw Problems.invalid("room", "is needed for a group that meets in person");
            }
            return null;
        }
        Room room = rooms.requireFor(mode, "room", id, site);
        if (capacity > room.capacity()) {
            throw Problems.invalid(
                    "capacity",
                    "is more than the room seats, which is " + room.capacity() + "; lower it or choose a larger room");
        }
        if (!room.equipment().containsAll(equipment)) {
            throw Problems.invalid(
                    "room", "lacks some of " + String.join(", ", equipment) + "; choose one that has all of it");
        }
        return room;
    }

    /** A series that never meets is a mistyped day or date. */
    private void checkMeets(OpenGroupSeries request) {
        Recurrence rule = request.rrule() == null || request.rrule().isBlank()
                ? null
                : Recurrence.require("rrule", request.rrule());
        LocalDate endsOn = request.endsOn();
        if (endsOn == null && rule == null) {
            return;
        }
        LocalDate last = endsOn == null ? request.startsOn().plusMonths(LOOK_AHEAD_MONTHS) : endsOn;
        if (Occurrences.of(
                        request.slots(), rule, request.startsOn(), request.startsOn(), last, sites.zone(request.site()))
                .isEmpty()) {
            throw Problems.invalid(
                    rule == null ? "slots" : "rrule",
                    rule == null ? "have no day between startsOn and endsOn" : "gives no date on the days of slots");
        }
    }
}
