package health.concord.intake.measure;

import health.concord.commons.audit.Audit;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Clients;
import health.concord.intake.episode.Episode;
import health.concord.intake.episode.Episodes;
import health.concord.intake.response.Responses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Use cases: what is due in an episode, and what is overdue at the caller's sites. */
@ApplicationScoped
@Transactional
public class DueInstruments {

    @Inject
    MeasuringSchedule schedule;

    @Inject
    Responses responses;

    @Inject
    Episodes episodes;

    @Inject
    Clients clients;

    @Inject
    Caller caller;

    @Inject
    SiteCatalogue sites;

    @Inject
    Audit audit;

    public Page<DueInstrument> of(UUID episodeId) {
        Episode episode = episodes.require(episodeId);
        audit.record("due-instrument.listed", "episode", episodeId, Map.of());
        Map<String, LocalDate> last = responses.lastAnswered(List.of(episodeId)).getOrDefault(episodeId, Map.of());
        return new Page<>(
                due(episode, last)
                        .sorted(Comparator.comparing(DueInstrument::dueOn))
                        .toList(),
                null);
    }

    /** Overdue ones, by episode: a page is a page of episodes, so that no episode is torn apart. */
    public Page<DueInstrument> atSites(@Nullable String site, PageRequest page) {
        Set<String> seen = caller.sites();
        if (site != null) {
            caller.requireSite(sites.require("site", site).code());
            seen = Set.of(site);
        }
        List<Episode> open = episodes.inCare(seen, page);
        audit.record("due-instrument.listed", "due-instrument", null, Map.of("episodes", open.size()));
        Map<UUID, Map<String, LocalDate>> last =
                responses.lastAnswered(open.stream().map(Episode::id).toList());
        Page<Episode> shown = Page.of(open, page, Episode::id, e -> e);
        return new Page<>(
                shown.items().stream()
                        .flatMap(e -> due(e, last.getOrDefault(e.id(), Map.of())))
                        .filter(d -> d.overdueDays() > 0)
                        .toList(),
                shown.next());
    }

    private Stream<DueInstrument> due(Episode episode, Map<String, LocalDate> last) {
        LocalDate today = clients.today(episode.site());
        return schedule.of(episode.program()).stream().flatMap(cadence -> {
            LocalDate answered = last.get(cadence.instrument());
            LocalDate dueOn = episode.isOpen() ? cadence.dueOn(episode.openedOn(), answered) : null;
            return dueOn == null
                    ? Stream.of()
                    : Stream.of(new DueInstrument(
                            episode.id(),
                            episode.client().id(),
                            episode.client().label(),
                            cadence.instrument(),
                            answered,
                            dueOn,
                            Math.max(0, ChronoUnit.DAYS.between(dueOn, today))));
        });
    }
}
