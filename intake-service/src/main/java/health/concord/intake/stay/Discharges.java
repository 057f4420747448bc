package health.concord.intake.stay;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.intake.client.Clients;
import health.concord.intake.episode.Episode;
import health.concord.intake.episode.Episodes;
import health.concord.intake.levelofcare.LevelsOfCare;
import health.concord.intake.measure.ScorePoint;
import health.concord.intake.measure.TrendView;
import health.concord.intake.measure.Trends;
import health.concord.intake.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Use cases: discharge, and its summary, which keeps what the records said on that day. */
@ApplicationScoped
@Transactional
public class Discharges {

    private static final String CLOSING = "discharged; see the summary";

    @Inject
    DischargeSummaryRepository summaries;

    @Inject
    LeaveRepository leaves;

    @Inject
    Episodes episodes;

    @Inject
    Plans plans;

    @Inject
    Trends trends;

    @Inject
    LevelsOfCare levels;

    @Inject
    Clients clients;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    public DischargeSummaryView discharge(UUID episodeId, Discharge request) {
        Episode episode = episodes.requireOpenAlone(episodeId);
        LocalDate on = Objects.requireNonNullElse(request.on(), clients.today(episode.site()));
        Instant now = clock.instant();
        DischargeSummary summary = new DischargeSummary(episode, summary(episode, request, on), now, caller.id());
        episodes.close(episode, request.reason(), CLOSING, on);
        summaries.persist(summary);
        audit.record("episode.discharged", "episode", episodeId, Map.of("reason", request.reason()));
        return DischargeSummaryView.of(summary);
    }

    public DischargeSummaryView read(UUID episodeId) {
        episodes.require(episodeId);
        DischargeSummary summary = summaries.of(episodeId).orElseThrow(Problems::notFound);
        audit.record("discharge-summary.read", "episode", episodeId, Map.of());
        return DischargeSummaryView.of(summary);
    }

    public byte[] print(UUID episodeId) {
        episodes.require(episodeId);
        DischargeSummary summary = summaries.of(episodeId).orElseThrow(Problems::notFound);
        audit.record("discharge-summary.printed", "episode", episodeId, Map.of());
        return SummarySheet.of(summary.summary());
    }

    private Summary summary(Episode episode, Discharge request, LocalDate on) {
        ZoneId zone = sites.zone(episode.site());
        return new Summary(
                episode.client().displayName(),
                episode.client().birthDate(),
                sites.require("site", episode.site()).name(),
                episode.program(),
                episode.openedOn(),
                episode.admittedOn(),
                on,
                request.reason(),
                episode.diagnoses(),
                levels.decided(episode.id()).reversed().stream()
                        .map(d -> new Summary.Level(d.level(), LocalDate.ofInstant(d.decidedAt(), zone)))
                        .toList(),
                plans.latest(episode).goals(),
                trends.of(episode.id(), null).items().stream()
                        .map(Discharges::measure)
                        .toList(),
                leaves.of(episode.id()).stream()
                        .map(l -> new Summary.Away(l.from(), l.returned()))
                        .toList(),
                request.course(),
                request.condition(),
                request.aftercare(),
                caller.name());
    }

    private static Summary.Measure measure(TrendView trend) {
        List<ScorePoint> points = trend.points();
        ScorePoint first = points.getFirst();
        ScorePoint last = points.getLast();
        return new Summary.Measure(
                trend.scaleName() == null ? trend.title() : trend.title() + ", " + trend.scaleName(),
                first.score(),
                first.band(),
                first.on(),
                last.score(),
                last.band(),
                last.on(),
                last.verdict() == null ? null : last.verdict().name());
    }
}
