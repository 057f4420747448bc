package health.concord.intake.measure;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.instrument.ChangeRule;
import health.concord.intake.response.ResponseScored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases on alerts. They are raised in the transaction of the response that shows them. */
@ApplicationScoped
@Transactional
public class CareAlerts {

    @Inject
    CareAlertRepository alerts;

    @Inject
    Trends trends;

    @Inject
    MeasuringSchedule schedule;

    @Inject
    Caller caller;

    @Inject
    SiteCatalogue sites;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    /** Only the newest score counts: what is entered late changes the trend, and alarms nobody. */
    void look(@Observes ResponseScored scored) {
        for (TrendView trend : trends.trends(scored.episode(), scored.instrument())) {
            List<ScorePoint> points = trend.points();
            ChangeRule change = trend.change();
            if (change != null
                    && points.size() > 1
                    && points.getLast().response().equals(scored.response())) {
                look(scored, change, points);
            }
        }
    }

    private void look(ResponseScored scored, ChangeRule change, List<ScorePoint> points) {
        ScorePoint first = points.getFirst();
        ScorePoint before = points.get(points.size() - 2);
        ScorePoint now = points.getLast();
        if (change.isReliablyWorse(before.score(), now.score())) {
            raise(AlertKind.DETERIORATION, scored, before, now, change);
        } else if (change.isReliablyWorse(first.score(), now.score())) {
            raise(AlertKind.DETERIORATION, scored, first, now, change);
        }
        Integer weeks = schedule.nonResponseWeeks(scored.instrument());
        if (weeks != null
                && change.isCase(first.score())
                && !change.isReliablyBetter(first.score(), now.score())
                && !now.on().isBefore(first.on().plusWeeks(weeks))
                && !wasLookedAtSince(scored, now, weeks)) {
            raise(AlertKind.NON_RESPONSE, scored, first, now, change);
        }
    }

    /** Whoever was looked at is given the same weeks again. */
    private boolean wasLookedAtSince(ResponseScored scored, ScorePoint now, int weeks) {
        return alerts.latest(scored.episode(), scored.instrument(), AlertKind.NON_RESPONSE)
                .filter(a -> now.on().isBefore(a.toOn().plusWeeks(weeks)))
                .isPresent();
    }

    private void raise(AlertKind kind, ResponseScored scored, ScorePoint from, ScorePoint to, ChangeRule change) {
        boolean stands = alerts.latest(scored.episode(), scored.instrument(), kind)
                .filter(a -> a.state() == AlertState.OPEN)
                .isPresent();
        if (stands) {
            return;
        }
        CareAlert alert = CareAlert.raise(kind, scored, from, to, change.reliable());
        alerts.persist(alert);
        audit.record(
                "care-alert.raised",
                "care-alert",
                alert.id(),
                Map.of(
                        "episode",
                        scored.episode(),
                        "kind",
                        kind.name().toLowerCase(Locale.ROOT),
                        "instrument",
                        scored.instrument()));
    }

    public Page<CareAlertView> list(
            @Nullable String site, @Nullable AlertState state, @Nullable UUID episode, PageRequest page) {
        Set<String> seen = caller.sites();
        if (site != null) {
            caller.requireSite(sites.require("site", site).code());
            seen = Set.of(site);
        }
        List<CareAlert> found = alerts.atSites(seen, state, episode, page);
        audit.record("care-alert.listed", "care-alert", null, Map.of("found", Math.min(found.size(), page.limit())));
        return Page.of(found, page, CareAlert::id, CareAlertView::of);
    }

    public CareAlertView acknowledge(UUID id, AcknowledgeAlert request) {
        CareAlert alert = alerts.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.requireSite(alert.site());
        alert.acknowledge(clock.instant(), caller.id(), request.note());
        alerts.flush();
        audit.record("care-alert.acknowledged", "care-alert", id, Map.of("episode", alert.episodeId()));
        return CareAlertView.of(alert);
    }
}
