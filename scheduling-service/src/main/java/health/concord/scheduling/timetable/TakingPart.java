package health.concord.scheduling.timetable;

import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.SiteWeek;
import health.concord.scheduling.leave.ClientLeaves;
import health.concord.scheduling.placement.WeeklyDemand;
import health.concord.scheduling.series.GroupSeries;
import health.concord.scheduling.series.GroupSeriesPlans;
import health.concord.scheduling.timetable.Kept.Why;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which groups and seats of a site take part in the search for a week, and which stay where they are, and why. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TakingPart {

    static final String INDIVIDUAL = "Individual therapy";

    @Inject
    GroupSeriesPlans series;

    @Inject
    WeeklyDemand seats;

    @Inject
    ClientLeaves leaves;

    @Inject
    BookedSessions calendar;

    @Inject
    SiteCatalogue sites;

    /**
     * What runs at a site.
     *
     * @param groups that can be moved, each meeting at the same times every week
     * @param seated in groups, or alone with someone who works there
     * @param kept what stays where it is
     */
    record Running(String site, List<GroupSeries> groups, List<WeeklyDemand.Seated> seated, List<Kept> kept) {

        /** Seats of clients alone. */
        List<WeeklyDemand.Seated> alone() {
            return seated.stream().filter(one -> one.slot() != null).toList();
        }

        List<WeeklyDemand.Seated> in(GroupSeries group) {
            return seated.stream()
                    .filter(seat -> group.id().equals(seat.series()))
                    .toList();
        }
    }

    /** @param staff who works at one of the planned sites */
    Running at(String site, LocalDate monday, Set<UUID> staff) {
        List<GroupSeries> groups = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (GroupSeries group : series.openAt(site, monday)) {
            Optional<Why> why = why(group, staff);
            if (why.isEmpty()) {
                groups.add(group);
            } else if (group.meetsFrom(monday)) {
                kept.add(new Kept(site, group.id(), group.title(), why.get(), text(why.get(), group)));
            }
        }
        List<WeeklyDemand.Seated> seated = seated(site, monday, staff);
        Running running = new Running(site, groups, seated, kept);
        Set<UUID> away = leaves.awayDuring(
                running.alone().stream().map(WeeklyDemand.Seated::client).toList(),
                new SiteWeek(monday, sites.zone(site)).span());
        running.alone().stream()
                .filter(one -> away.contains(one.client()))
                .map(one -> new Kept(
                        site,
                        one.seat(),
                        INDIVIDUAL,
                        Why.CLIENT_ON_LEAVE,
                        "The client of " + INDIVIDUAL + " on "
                                + Objects.requireNonNull(one.slot()).day() + " at "
                                + Objects.requireNonNull(one.slot()).from()
                                + " is on leave in that week; the time is kept."))
                .forEach(kept::add);
        return running;
    }

    private static Optional<Why> why(GroupSeries group, Set<UUID> staff) {
        if (group.weeklySlots().filter(slots -> !slots.isEmpty()).isEmpty()) {
            return Optional.of(Why.NOT_EVERY_WEEK);
        }
        return staff.containsAll(group.leaders()) ? Optional.empty() : Optional.of(Why.LEADER_NOT_AT_SITE);
    }

    private static String text(Why why, GroupSeries group) {
        return why == Why.NOT_EVERY_WEEK
                ? group.title() + " does not meet every week (" + group.rrule() + ")."
                : "Not all who lead " + group.title() + " work at the site any more.";
    }

    /** In groups; alone where sessions are still to come and the therapist works there. */
    private List<WeeklyDemand.Seated> seated(String site, LocalDate monday, Set<UUID> staff) {
        List<WeeklyDemand.Seated> all = seats.at(site, monday);
        Set<UUID> booked = calendar
                .ofSeatsFrom(
                        all.stream().map(WeeklyDemand.Seated::seat).toList(),
                        monday.atStartOfDay(sites.zone(site)).toInstant())
                .stream()
                .map(Session::seat)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(one -> one.series() != null || booked.contains(one.seat()) && staff.contains(one.clinician()))
                .toList();
    }

    /** Which ids are groups or seats that a plan of these sites can hold in their place. */
    Set<UUID> known(List<String> atSites, LocalDate monday) {
        return atSites.stream()
                .flatMap(site -> Stream.concat(
                        series.openAt(site, monday).stream().map(GroupSeries::id),
                        seats.at(site, monday).stream().map(WeeklyDemand.Seated::seat)))
                .collect(Collectors.toSet());
    }
}
