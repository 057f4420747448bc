package health.concord.matching.fit;

import health.concord.matching.fit.ReviewSignals.Scored;
import health.concord.matching.placement.PlacedEpisode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What a score changes of an episode's course: the case that counts for records, and whether to look at it again. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Course {

    @Inject
    OutcomeCaseRepository cases;

    @Inject
    ReviewRepository reviews;

    @Inject
    TrackRecords records;

    @Inject
    Clock clock;

    /** The case counts for the records from its first change on, and no more when that is taken back. */
    void follow(String instrument, PlacedEpisode placed, UUID episode, List<Outcome> all) {
        var measure = FitRules.current().instruments().get(instrument);
        if (measure == null) {
            return;
        }
        var key = new OutcomeCase.Key(episode, instrument);
        var known = cases.findById(key);
        var own =
                all.stream().filter(one -> one.instrument().equals(instrument)).toList();
        if (own.isEmpty() || own.size() == 1 && own.getFirst().startScore() == null) {
            if (known != null) {
                cases.delete(known);
            }
        } else {
            var begun = known == null ? new OutcomeCase(key, measure.domain()) : known;
            var last = own.getLast();
            begun.stands(start(own), last.score(), last.on(), placed.therapists(), placed.groups());
            cases.persist(begun);
        }
        cases.flush();
        records.reckon(measure.domain());
    }

    private static BigDecimal start(List<Outcome> own) {
        var said = own.getFirst().startScore();
        return said == null ? own.getFirst().score() : said;
    }

    /** Suggested for review while the scores say so and the placement stands. */
    void review(PlacedEpisode placed, UUID episode, List<Outcome> all) {
        var signals = new ReviewSignals(FitRules.current())
                .of(all.stream()
                        .map(one -> new Scored(one.instrument(), one.score(), one.on()))
                        .toList());
        var known = reviews.findById(placed.placement());
        if (signals.isEmpty() || !placed.stands()) {
            if (known != null) {
                reviews.delete(known);
            }
            return;
        }
        var review = known == null
                ? new Review(
                        placed.placement(),
                        placed.site(),
                        placed.client(),
                        placed.clientLabel(),
                        episode,
                        clock.instant())
                : known;
        review.because(signals);
        reviews.persist(review);
    }
}
