package health.concord.scheduling.series;

import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.calendar.Occurrences;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.calendar.SlotRules;
import health.concord.scheduling.care.CareMode;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.room.Room;
import health.concord.scheduling.room.Rooms;
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

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    PlanningWindow window;

    @Inject
    Rooms rooms;

    @Inject
    Clinicians clinicians;

    SeriesResources check(OpenGroupSeries request) {
        sites.require("site", request.site());
        caller.requireSite(request.site());
        checkDates(request);
        SlotRules.require("slots", request.slots());
        if (request.minimum() > request.capacity()) {
            throw Problems.invalid("minimum", "must not be more than capacity");
        }
        if (new HashSet<>(request.leaders()).size() < request.leaders().size()) {
            throw Problems.invalid("leaders", "must name each clinician once");
        }
        Room room = room(request);
        List<Clinician> leaders = leaders(request);
        checkMeets(request);
        return SeriesResources.of(leaders, room);
    }

    private List<Clinician> leaders(OpenGroupSeries request) {
        Map<UUID, Clinician> atSite = clinicians.among(request.leaders(), request.site());
        List<Clinician> leaders = new ArrayList<>();
        for (UUID id : request.leaders()) {
            Clinician leader = atSite.get(id);
            if (leader == null) {
                throw Problems.invalid("leaders[" + leaders.size() + "]", "is not a clinician of this site");
            }
            leaders.add(leader);
        }
        return leaders;
    }

    private void checkDates(OpenGroupSeries request) {
        window.require("startsOn", request.startsOn());
        LocalDate endsOn = request.endsOn();
        if (endsOn != null) {
            window.require("endsOn", endsOn);
            if (endsOn.isBefore(request.startsOn())) {
                throw Problems.invalid("endsOn", "must not be before startsOn");
            }
        }
    }

    private @Nullable Room room(OpenGroupSeries request) {
        UUID id = request.room();
        if (id == null) {
            if (request.mode() == CareMode.IN_PERSON) {
                throw Problems.invalid("room", "is needed for a group that meets in person");
            }
            return null;
        }
        Room room = rooms.require("room", id, request.site());
        if (request.capacity() > room.capacity()) {
            throw Problems.invalid("capacity", "is more than the room seats, which is " + room.capacity());
        }
        if (request.mode() == CareMode.VIDEO && !room.video()) {
            throw Problems.invalid("room", "has no video; choose one that has, or leave it out");
        }
        return room;
    }

    /** A series that never meets is a mistyped day or date. */
    private void checkMeets(OpenGroupSeries request) {
        LocalDate endsOn = request.endsOn();
        if (endsOn != null
                && Occurrences.of(request.slots(), request.startsOn(), endsOn, sites.zone(request.site()))
                        .isEmpty()) {
            throw Problems.invalid("slots", "have no day between startsOn and endsOn");
        }
    }
}
