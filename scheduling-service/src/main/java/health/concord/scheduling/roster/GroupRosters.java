package health.concord.scheduling.roster;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.Roles;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.booking.Engagement;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.client.Companies;
import health.concord.scheduling.client.Company;
import health.concord.scheduling.client.GroupAgreement;
import health.concord.scheduling.series.GroupSeriesPlans;
import health.concord.scheduling.series.GroupSeriesView;
import health.concord.scheduling.session.SessionView;
import health.concord.scheduling.session.Sessions;
import health.concord.scheduling.waitlist.Waitlist;
import health.concord.scheduling.waitlist.WaitlistView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a group in a constant number of queries; the audit trail keeps who looked at whom. */
@ApplicationScoped
@Transactional
class GroupRosters {

    private static final int WEEKS_AHEAD = 4;

    /** Those who may see it on a client's profile as well. */
    private static final List<String> READING_AGREEMENTS =
            List.of(Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR);

    @Inject
    GroupSeriesPlans series;

    @Inject
    Sessions sessions;

    @Inject
    BookedSessions calendar;

    @Inject
    Waitlist waitlist;

    @Inject
    Clients clients;

    @Inject
    Companies companies;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What was read, to be put together by series; members by session. */
    private record Read(
            Map<UUID, List<SessionView>> coming,
            Map<UUID, List<Engagement>> members,
            Map<UUID, Company> companies,
            List<WaitlistView> waiting,
            Map<UUID, String> names,
            Map<UUID, GroupAgreement> agreements) {}

    GroupRosterView of(UUID group, @Nullable String site) {
        if (site == null || site.isBlank()) {
            throw Problems.invalid("site", "is needed");
        }
        ZoneId zone = sites.require("site", site).zone();
        caller.requireSite(site);
        List<GroupSeriesView> meeting = series.ofGroup(site, group);
        Read read = read(meeting.stream().map(GroupSeriesView::id).toList(), zone);
        audit.record("group.roster-read", "group", group, Map.of("site", site, "clients", shown(read)));
        audit.recordEach("group-agreement.read", "episode", read.agreements().keySet(), Map.of("group", group));
        return new GroupRosterView(
                group, site, meeting.stream().map(one -> of(one, read)).toList());
    }

    private Read read(Collection<UUID> ids, ZoneId zone) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        Map<UUID, List<SessionView>> coming = sessions.coming(
                ids,
                zone,
                today.plusWeeks(WEEKS_AHEAD).plusDays(1).atStartOfDay(zone).toInstant());
        List<Engagement> booked = calendar.bookedClients(
                coming.values().stream().map(all -> all.getFirst().id()).toList());
        Map<UUID, Set<UUID>> episodes = booked.stream()
                .collect(Collectors.groupingBy(
                        Engagement::session, Collectors.mapping(GroupRosters::episode, Collectors.toSet())));
        List<WaitlistView> waiting = waitlist.inLineFor(ids, zone);
        return new Read(
                coming,
                booked.stream().collect(Collectors.groupingBy(Engagement::session)),
                companies.of(episodes, today),
                waiting,
                clients.names(Stream.concat(
                                booked.stream().map(Engagement::resource),
                                waiting.stream().map(WaitlistView::client))
                        .toList()),
                READING_AGREEMENTS.stream().anyMatch(caller::hasRole)
                        ? companies.agreements(
                                booked.stream().map(GroupRosters::episode).toList())
                        : Map.of());
    }

    private static GroupRosterView.OfSeries of(GroupSeriesView one, Read read) {
        List<SessionView> coming = read.coming().getOrDefault(one.id(), List.of());
        UUID next = coming.isEmpty() ? null : coming.getFirst().id();
        return new GroupRosterView.OfSeries(
                one,
                coming,
                next == null
                        ? List.of()
                        : read.members().getOrDefault(next, List.of()).stream()
                                .map(engaged -> member(engaged, read))
                                .sorted(Comparator.comparing(
                                                GroupRosterView.Member::name,
                                                Comparator.nullsLast(Comparator.naturalOrder()))
                                        .thenComparing(GroupRosterView.Member::client))
                                .toList(),
                next == null ? Company.NOBODY : read.companies().getOrDefault(next, Company.NOBODY),
                read.waiting().stream()
                        .filter(entry -> one.id().equals(entry.wanted()))
                        .map(entry ->
                                new GroupRosterView.Waiting(entry, read.names().get(entry.client())))
                        .toList());
    }

    private static GroupRosterView.Member member(Engagement engaged, Read read) {
        GroupAgreement said = read.agreements().get(episode(engaged));
        return new GroupRosterView.Member(
                engaged.resource(),
                episode(engaged),
                read.names().get(engaged.resource()),
                said == null ? null : new GroupRosterView.Agreement(Boolean.TRUE.equals(said.signed()), said.saidOn()));
    }

    private static UUID episode(Engagement engaged) {
        return Objects.requireNonNull(engaged.episode());
    }

    private static List<UUID> shown(Read read) {
        return Stream.concat(
                        read.members().values().stream().flatMap(List::stream).map(Engagement::resource),
                        read.waiting().stream().map(WaitlistView::client))
                .distinct()
                .sorted()
                .toList();
    }
}
