package health.concord.intake.episode;

import health.concord.commons.audit.Audit;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Clients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading episodes, and closing one by hand. */
@ApplicationScoped
@Transactional
public class EpisodeRecords {

    @Inject
    Episodes steps;

    @Inject
    EpisodeRepository episodes;

    @Inject
    EpisodeStepRepository history;

    @Inject
    Clients clients;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    public EpisodeView read(UUID id) {
        Episode episode = steps.require(id);
        audit.record("episode.read", "episode", id, Map.of());
        return view(episode);
    }

    public Page<EpisodeView> list(
            @Nullable String site, @Nullable Stage stage, @Nullable UUID client, PageRequest page) {
        Set<String> seen = caller.sites();
        if (site != null) {
            caller.requireSite(sites.require("site", site).code());
            seen = Set.of(site);
        }
        var found = episodes.inOrder(seen, stage, client, page);
        audit.record("episode.listed", "episode", null, Map.of("found", Math.min(found.size(), page.limit())));
        return Page.of(found, page, Episode::id, e -> EpisodeView.of(e, steps.isMinor(e), null));
    }

    public EpisodeView close(UUID id, CloseEpisode request) {
        Episode episode = steps.require(id);
        steps.close(
                episode,
                request.reason(),
                request.note(),
                request.on() == null ? clients.today(episode.site()) : request.on());
        return view(episode);
    }

    private EpisodeView view(Episode episode) {
        return EpisodeView.of(episode, steps.isMinor(episode), history.of(episode.id()));
    }
}
