package health.concord.scheduling.series;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.scheduling.booking.Bookings;
import health.concord.scheduling.booking.EngagementState;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.room.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class GroupSeriesPlans {

    @Inject
    GroupSeriesRepository series;

    @Inject
    SeriesRequests requests;

    @Inject
    Clinicians clinicians;

    @Inject
    Rooms rooms;

    @Inject
    Bookings bookings;

    @Inject
    PlanningWindow window;

    @Inject
    SiteCatalogue sites;

    @Inject
    VisibleSites visible;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    GroupSeriesView open(OpenGroupSeries request) {
        SeriesResources resources = requests.check(request);
        ZoneId zone = sites.zone(request.site());
        LocalDate through = earlier(window.horizon(request.startsOn(), zone), request.endsOn());
        GroupSeries opened = new GroupSeries(request, through);
        series.persistAndFlush(opened);
        bookings.bookWhole(
                SeriesSessions.withTopics(
                        opened, SeriesSessions.plans(opened, resources, opened.startsOn(), through, zone)),
                List.of(),
                EngagementState.BOOKED,
                zone);
        audit.record(
                "group-series.opened",
                "group-series",
                opened.id(),
                Map.of("site", opened.site(), "group", opened.group()));
        return GroupSeriesView.of(opened);
    }

    public GroupSeriesView get(UUID id) {
        GroupSeries found = series.findById(id);
        if (found == null) {
            throw Problems.notFound();
        }
        caller.requireSite(found.site());
        return GroupSeriesView.of(found);
    }

    Page<GroupSeriesView> list(@Nullable String site, @Nullable UUID group, PageRequest page) {
        return Page.of(
                series.pageAt(visible.asked(site), group, page.afterId(), page.fetch()),
                page,
                GroupSeries::id,
                GroupSeriesView::of);
    }

    /** All of a group at a site. */
    public List<GroupSeriesView> ofGroup(String site, UUID group) {
        return series.ofGroup(site, group).stream().map(GroupSeriesView::of).toList();
    }

    /** A leader of the series needs one of them; none is needed when there are none. */
    public List<String> leaderQualifications(UUID id) {
        return Objects.requireNonNull(series.findById(id)).leaderQualifications();
    }

    public @Nullable GroupSeries find(UUID id) {
        return series.findById(id);
    }

    /** As it is in the database now: its seats are counted by statements that go past what was read. */
    public GroupSeries fresh(UUID id) {
        GroupSeries found = Objects.requireNonNull(series.findById(id));
        series.getEntityManager().refresh(found);
        return found;
    }

    /** The day at a site. */
    public LocalDate today(String site) {
        return window.today(sites.zone(site));
    }

    public boolean isOver(GroupSeries one) {
        LocalDate endsOn = one.endsOn();
        return endsOn != null && endsOn.isBefore(today(one.site()));
    }

    /** Series of a site that go on at or after a day. */
    public List<GroupSeries> openAt(String site, LocalDate day) {
        return series.openAt(site, day);
    }

    /** Those of {@code ids} that are at the site; others are missing from the answer. */
    public Map<UUID, GroupSeries> among(Collection<UUID> ids, String site) {
        return ids.isEmpty()
                ? Map.of()
                : series.byIds(ids).stream()
                        .filter(one -> one.site().equals(site))
                        .collect(Collectors.toMap(GroupSeries::id, Function.identity()));
    }

    /** Series whose sessions end before a day though they go on. */
    public List<UUID> plannedShortOf(LocalDate day) {
        return series.plannedShortOf(day);
    }

    /** Ids of the leaders and the room, to be locked before the series is extended. */
    public List<UUID> takenUpBy(UUID id) {
        GroupSeries found = Objects.requireNonNull(series.findById(id));
        return Stream.concat(found.leaders().stream(), Stream.ofNullable(found.room()))
                .toList();
    }

    /** Makes the sessions of one series, which is locked, up to its present horizon; those that take place. */
    public List<Session> extend(UUID id) {
        GroupSeries found = Objects.requireNonNull(series.findById(id));
        ZoneId zone = sites.zone(found.site());
        LocalDate through = earlier(window.horizon(found.startsOn(), zone), found.endsOn());
        if (!through.isAfter(found.plannedThrough())) {
            return List.of();
        }
        List<Session> added = bookings.bookWhatFits(SeriesSessions.withTopics(
                found,
                SeriesSessions.plans(
                        found, resourcesOf(found), found.plannedThrough().plusDays(1), through, zone)));
        found.plannedThrough(through);
        return added;
    }

    /** Whoever leads it and wherever it meets, also when they left the site since: staff decides what becomes of it. */
    private SeriesResources resourcesOf(GroupSeries found) {
        UUID room = found.room();
        return SeriesResources.of(clinicians.inOrder(found.leaders()), room == null ? null : rooms.stored(room));
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isBefore(day) ? other : day;
    }
}
