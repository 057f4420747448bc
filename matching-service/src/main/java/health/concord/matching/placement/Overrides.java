package health.concord.matching.placement;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The report of overrides. */
@ApplicationScoped
@Transactional
public class Overrides {

    private static final int DAYS = 90;
    private static final int MOST = 5000;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    PlacementChangeRepository changes;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    Page<OverrideView> list(
            @Nullable String site, @Nullable LocalDate from, @Nullable LocalDate to, PageRequest page) {
        var found = overridden(askedFor(site), from, to, page.afterId(), page.fetch());
        audit.record("overrides.read", "placement", null, Map.of());
        return Page.of(
                found, page, one -> one.change().id(), one -> OverrideView.of(one, sites.zone(one.placement().site())));
    }

    OverrideCounts count(@Nullable String site, @Nullable LocalDate from, @Nullable LocalDate to) {
        var first = first(from, to);
        return OverrideCounts.of(
                first, last(to), overridden(askedFor(site), first, to, FIRST, MOST), MOST);
    }

    private List<Overridden> overridden(
            Collection<String> at, @Nullable LocalDate from, @Nullable LocalDate to, UUID after, int most) {
        return changes.overriddenAt(
                at,
                first(from, to).atStartOfDay().toInstant(ZoneOffset.UTC),
                last(to).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                after,
                most);
    }

    private LocalDate last(@Nullable LocalDate to) {
        return to == null ? LocalDate.now(clock) : to;
    }

    private LocalDate first(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && from.isAfter(last(to))) {
            throw Problems.invalid("from", "is after to");
        }
        return from == null ? last(to).minusDays(DAYS) : from;
    }

    private Collection<String> askedFor(@Nullable String site) {
        if (site == null) {
            return caller.sites();
        }
        caller.requireSite(sites.require("site", site).code());
        return List.of(site);
    }
}
