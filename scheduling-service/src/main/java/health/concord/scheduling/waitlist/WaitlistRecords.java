package health.concord.scheduling.waitlist;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.Locks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Entries as they are found, shown and noted. */
@ApplicationScoped
class WaitlistRecords {

    @Inject
    WaitlistRepository entries;

    @Inject
    Locks locks;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    WaitlistEntry lock(UUID id) {
        locks.take(id);
        return visible(id);
    }

    WaitlistEntry visible(UUID id) {
        WaitlistEntry entry = entries.findById(id);
        if (entry == null) {
            throw Problems.notFound();
        }
        caller.requireSite(entry.site());
        return entry;
    }

    WaitlistView changed(String action, WaitlistEntry entry) {
        entries.flush();
        audited(action, entry);
        return view(entry);
    }

    WaitlistView view(WaitlistEntry entry) {
        Long position = entry.isWaiting() ? entries.before(entry) + 1 : null;
        return WaitlistView.of(entry, position, sites.zone(entry.site()));
    }

    void audited(String action, WaitlistEntry entry) {
        audit.record(action, "waitlist-entry", entry.id(), Map.of("client", entry.client(), "site", entry.site()));
    }
}
