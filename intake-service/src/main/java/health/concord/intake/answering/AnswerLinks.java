package health.concord.intake.answering;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.episode.Episodes;
import health.concord.intake.instrument.Instrument;
import health.concord.intake.instrument.Instruments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Use cases on links, for staff. */
@ApplicationScoped
@Transactional
public class AnswerLinks {

    @Inject
    AnswerLinkRepository links;

    @Inject
    Drafts drafts;

    @Inject
    Episodes episodes;

    @Inject
    Instruments instruments;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @ConfigProperty(name = "concord.intake.links.tablet")
    Duration tablet;

    @ConfigProperty(name = "concord.intake.links.remote")
    Duration remote;

    public LinkView make(UUID episodeId, MakeLink request) {
        ResponseDraft draft = drafts.begin(episodes.requireOpen(episodeId), request.instrument());
        Instant now = clock.instant();
        Duration open = request.minutes() == null
                ? request.kind() == LinkKind.TABLET ? tablet : remote
                : Duration.ofMinutes(request.minutes());
        LinkSecret secret = LinkSecret.draw();
        AnswerLink link = AnswerLink.to(draft, request.kind(), secret, now.plus(open), now, caller.id());
        links.persist(link);
        audit.record(
                "answer-link.made", "answer-link", link.id(), Map.of("episode", episodeId, "kind", request.kind()));
        return LinkView.withSecret(link, secret);
    }

    public Page<LinkView> list(UUID episodeId, PageRequest page) {
        episodes.require(episodeId);
        audit.record("answer-link.listed", "episode", episodeId, Map.of());
        return Page.of(links.ofEpisode(episodeId, page), page, AnswerLink::id, LinkView::of);
    }

    public Page<UnseenForm> unseen(@Nullable String site, PageRequest page) {
        Set<String> seen = caller.sites();
        if (site != null) {
            caller.requireSite(sites.require("site", site).code());
            seen = Set.of(site);
        }
        List<AnswerLinkRepository.Sent> found = links.unseen(seen, page);
        audit.record("unseen-form.listed", "answer-link", null, Map.of("found", Math.min(found.size(), page.limit())));
        return Page.of(found, page, sent -> sent.link().id(), this::view);
    }

    private UnseenForm view(AnswerLinkRepository.Sent sent) {
        String code = sent.draft().instrument();
        String title = instruments.find(code).map(Instrument::title).orElse(code);
        return UnseenForm.of(sent.link(), sent.draft(), sent.episode(), title);
    }

    public LinkView acknowledge(UUID id) {
        AnswerLink link = require(id);
        link.seen(clock.instant(), caller.id());
        audit.record("answer-link.acknowledged", "answer-link", id, Map.of("episode", link.episodeId()));
        return LinkView.of(link);
    }

    private AnswerLink require(UUID id) {
        AnswerLink link = links.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.requireSite(link.site());
        return link;
    }

    public LinkView revoke(UUID id) {
        AnswerLink link = require(id);
        link.revoke();
        audit.record("answer-link.revoked", "answer-link", id, Map.of());
        return LinkView.of(link);
    }
}
