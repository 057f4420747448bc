package health.concord.scheduling.timetable;

import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.calendar.SlotRules;
import health.concord.scheduling.care.ServiceType;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.client.KnownClient;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.series.GroupSeriesPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Refuses what cannot be planned, naming the field. */
@ApplicationScoped
class TimetableRequests {

    @Inject
    Clients clients;

    @Inject
    Clinicians clinicians;

    @Inject
    GroupSeriesPlans series;

    @Inject
    PlanningWindow window;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    /** The weeks that are meant. */
    Interval check(BuildTimetable request) {
        sites.require("site", request.site());
        caller.requireSite(request.site());
        ZoneId zone = sites.zone(request.site());
        LocalDate monday = request.weekOf();
        window.require("weekOf", monday);
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw Problems.invalid("weekOf", "must be a Monday");
        }
        if (monday.plusWeeks(request.weeksAhead()).isBefore(window.today(zone))) {
            throw Problems.invalid("weekOf", "must not begin weeks that are over");
        }
        checkPinned(request);
        checkIndividuals(request);
        checkWishes(request);
        return new Interval(
                monday.atStartOfDay(zone).toInstant(),
                monday.plusWeeks(request.weeksAhead()).atStartOfDay(zone).toInstant());
    }

    private void checkPinned(BuildTimetable request) {
        Set<UUID> known = series.among(request.pinnedSeries(), request.site()).keySet();
        for (int i = 0; i < request.pinnedSeries().size(); i++) {
            if (!known.contains(request.pinnedSeries().get(i))) {
                throw Problems.invalid("pinned[" + i + "]", "is not a group series of this site");
            }
        }
    }

    private void checkIndividuals(BuildTimetable request) {
        List<BuildTimetable.Individual> wanted = request.wanted();
        Set<UUID> known = clinicians
                .among(
                        wanted.stream()
                                .map(BuildTimetable.Individual::clinician)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()),
                        request.site())
                .keySet();
        Set<String> twice = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            BuildTimetable.Individual one = wanted.get(i);
            String field = "individuals[" + i + "]";
            if (one.type() == ServiceType.GROUP_COUNSELLING) {
                throw Problems.invalid(field + ".type", "is given in groups; open a group series for it");
            }
            requireClient(field + ".client", one.client(), request.site());
            if (!clients.isEpisodeOf(one.episode(), one.client())) {
                throw Problems.invalid(field + ".episode", "is not an episode of this client");
            }
            UUID clinician = one.clinician();
            if (clinician != null && !known.contains(clinician)) {
                throw Problems.invalid(field + ".clinician", "is not a clinician of this site");
            }
            if (!twice.add(one.client() + " " + one.type())) {
                throw Problems.invalid(field, "is there twice; give perWeek instead");
            }
        }
    }

    private void checkWishes(BuildTimetable request) {
        Set<UUID> twice = new HashSet<>();
        for (int i = 0; i < request.wished().size(); i++) {
            BuildTimetable.Wished wish = request.wished().get(i);
            requireClient("wishes[" + i + "].client", wish.client(), request.site());
            if (!twice.add(wish.client())) {
                throw Problems.invalid("wishes[" + i + "].client", "is there twice; put the times together");
            }
            SlotRules.require("wishes[" + i + "].slots", wish.slots());
        }
    }

    private void requireClient(String field, UUID id, String site) {
        if (!site.equals(clients.find(id).map(KnownClient::site).orElse(null))) {
            throw Problems.invalid(field, "is not a client of this site");
        }
    }
}
