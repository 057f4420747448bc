package health.concord.scheduling.outreach;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.commons.web.Versions;
import health.concord.scheduling.booking.Locks;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.calendar.SiteWeek;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.client.OnePerson;
import health.concord.scheduling.hours.ClientHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds weeks that fall short while something can still be done, once for each client and week. */
@ApplicationScoped
@Transactional
public class Outreach {

    static final String OPEN = "OPEN";

    @Inject
    OutreachRepository tasks;

    @Inject
    ClientHours hours;

    @Inject
    Clients clients;

    @Inject
    OnePerson person;

    @Inject
    PlanningWindow window;

    @Inject
    Locks locks;

    @Inject
    SiteCatalogue sites;

    @Inject
    VisibleSites visible;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Those that are new; who has a task for the week already gets no second one. */
    List<OutreachView> look(LookForShortWeeks request) {
        ZoneId zone = sites.require("site", request.site()).zone();
        caller.requireSite(request.site());
        LocalDate day = request.weekOf() == null ? window.today(zone) : request.weekOf();
        window.require("weekOf", day);
        return find(request.site(), SiteWeek.of(day, zone));
    }

    List<OutreachView> find(String site, SiteWeek week) {
        locks.take(UUID.nameUUIDFromBytes(("outreach:" + site).getBytes(StandardCharsets.UTF_8)));
        Set<UUID> known = tasks.clientsOf(site, week.monday());
        List<UUID> unknown = person.recordsOf(clients.inTreatment(site)).entrySet().stream()
                .filter(one -> Collections.disjoint(one.getValue(), known))
                .map(Map.Entry::getKey)
                .toList();
        List<OutreachView> found = new ArrayList<>();
        hours.standings(unknown, week).forEach((client, standing) -> {
            if (!standing.onTrack()) {
                found.add(add(site, client, week, standing));
            }
        });
        return found;
    }

    private OutreachView add(String site, UUID client, SiteWeek week, ClientHours.Standing standing) {
        OutreachTask task = new OutreachTask(site, client, week.monday(), standing, clock.instant());
        tasks.persist(task);
        audit.record("outreach.opened", "outreach-task", task.id(), Map.of("client", client, "site", site));
        return task.view();
    }

    Page<OutreachView> list(@Nullable String site, @Nullable String state, PageRequest page) {
        return Page.of(
                tasks.pageAt(visible.asked(site), state == null ? OPEN : state, page.afterId(), page.fetch()),
                page,
                OutreachTask::id,
                OutreachTask::view);
    }

    OutreachView complete(UUID id, @Nullable String ifMatch, CompleteOutreach request) {
        OutreachTask task = tasks.findById(id);
        if (task == null) {
            throw Problems.notFound();
        }
        caller.requireSite(task.site());
        Versions.require(ifMatch, task.version());
        task.complete(request.outcome().name(), caller.id());
        tasks.flush();
        audit.record("outreach.completed", "outreach-task", id, Map.of("client", task.client()));
        return task.view();
    }
}
