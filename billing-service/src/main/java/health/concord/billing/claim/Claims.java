package health.concord.billing.claim;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The claims on file. */
@ApplicationScoped
class Claims {

    @Inject
    ClaimRepository claims;

    @Inject
    ClaimSearch search;

    @Inject
    ClaimViews views;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    VisibleSites visibleSites;

    @Inject
    Audit audit;

    @Transactional
    ClaimView get(UUID id) {
        Claim claim = claims.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.requireSite(claim.site());
        audit.record("claim.read", "claim", id, Map.of("client", claim.client()));
        return views.whole(claim);
    }

    @Transactional
    Page<ClaimRow> list(ClaimFilter filter, PageRequest page) {
        if (filter.site() != null) {
            caller.requireSite(sites.require("site", filter.site()).code());
        }
        List<String> visible = filter.site() == null ? visibleSites.all() : List.of(filter.site());
        List<Claim> fetched = search.page(filter, visible, page.afterId(), page.fetch());
        audit.record(
                "claims.read", "claim", null, filter.client() == null ? Map.of() : Map.of("client", filter.client()));
        List<ClaimRow> rows = views.rows(fetched);
        return Page.of(rows, page, ClaimRow::id, row -> row);
    }
}
