package health.concord.matching.fit;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.commons.web.Versions;
import health.concord.matching.placement.Placements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes scores that come back, and brings records and reviews up to date with each. */
@ApplicationScoped
@Transactional
public class Outcomes {

    @Inject
    OutcomeRepository outcomes;

    @Inject
    Course course;

    @Inject
    ReviewRepository reviews;

    @Inject
    Placements placements;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What a write came to. */
    record Written(OutcomeView view, boolean created) {}

    Written put(UUID id, @Nullable String ifMatch, RecordOutcome asked) {
        caller.requireSite(sites.require("site", asked.site()).code());
        check("", asked);
        var known = outcomes.findById(id);
        if (known != null) {
            caller.requireSite(known.site());
            Versions.require(ifMatch, known.version());
        }
        return new Written(OutcomeView.of(write(id, known, asked)), known == null);
    }

    /** Instruments that say nothing of the fit are passed over. */
    void told(UUID id, RecordOutcome asked) {
        if (FitRules.current().max(asked.instrument()) != null) {
            sites.require("data.site", asked.site());
            check("data.", asked);
            write(id, outcomes.findById(id), asked);
        }
    }

    OutcomeView get(UUID id) {
        var outcome = outcomes.findById(id);
        if (outcome == null || !caller.maySee(outcome.site())) {
            throw Problems.notFound();
        }
        audit.record("outcome.read", "outcome", id, Map.of("client", outcome.client()));
        return OutcomeView.of(outcome);
    }

    Page<OutcomeView> ofEpisode(UUID episode, PageRequest page) {
        audit.record("outcomes.read", "episode", episode, Map.of());
        var found = outcomes.pageOfEpisode(episode, visibleSites(), page.afterId(), page.fetch());
        return Page.of(found, page, Outcome::id, OutcomeView::of);
    }

    Page<ReviewView> reviews(@Nullable String site, PageRequest page) {
        if (site != null) {
            caller.requireSite(sites.require("site", site).code());
        }
        audit.record("placement-reviews.read", "placement", null, Map.of());
        var found = reviews.pageAt(site == null ? visibleSites() : List.of(site), page.afterId(), page.fetch());
        return Page.of(found, page, Review::placement, one -> ReviewView.of(one, sites.zone(one.site())));
    }

    private Outcome write(UUID id, @Nullable Outcome known, RecordOutcome asked) {
        if (known != null
                && (!known.episode().equals(asked.episode()) || !known.client().equals(asked.client()))) {
            throw Problems.invalid("episode", "cannot be changed, nor can the client; record another outcome");
        }
        var before = known == null ? null : known.instrument();
        var outcome = known == null ? new Outcome(id, asked) : known;
        outcome.correct(asked);
        outcomes.persistAndFlush(outcome);
        audit.record(
                "outcome.recorded", "outcome", id, Map.of("client", asked.client(), "instrument", asked.instrument()));
        var placed = placements.placedOf(asked.episode());
        if (placed != null) {
            var all = outcomes.ofEpisode(asked.episode());
            Stream.of(asked.instrument(), before == null ? asked.instrument() : before)
                    .distinct()
                    .forEach(instrument -> course.follow(instrument, placed, asked.episode(), all));
            course.review(placed, asked.episode(), all);
        }
        return outcome;
    }

    private void check(String path, RecordOutcome asked) {
        var errors = new ArrayList<FieldError>();
        var max = FitRules.current().max(asked.instrument());
        if (max == null) {
            errors.add(new FieldError(path + "instrument", "is not one that outcomes are read from"));
        } else {
            if (asked.score().compareTo(BigDecimal.valueOf(max)) > 0) {
                errors.add(new FieldError(path + "score", "is above the highest score of the instrument"));
            }
            if (asked.startScore() != null && asked.startScore().compareTo(BigDecimal.valueOf(max)) > 0) {
                errors.add(new FieldError(path + "startScore", "is above the highest score of the instrument"));
            }
        }
        // A day ahead, since it may be tomorrow already where it was scored.
        if (asked.on().isAfter(LocalDate.now(clock).plusDays(1))) {
            errors.add(new FieldError(path + "on", "is in the future"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private Collection<String> visibleSites() {
        return caller.isService() ? sites.all().stream().map(one -> one.code()).toList() : caller.sites();
    }
}
