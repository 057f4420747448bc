package health.concord.portal.placement;

import health.concord.portal.language.Say;
import health.concord.portal.matching.Comparison;
import health.concord.portal.matching.Recommendation;
import health.concord.portal.matching.Recommendation.Excluded;
import health.concord.portal.matching.Recommendation.Ground;
import health.concord.portal.matching.Recommendation.Hold;
import health.concord.portal.matching.Recommendation.Unknown;
import health.concord.portal.matching.WholeRequest;
import health.concord.portal.peer.Outage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page of one request.
 *
 * @param request null while matching can't be asked
 * @param mayDecide whether the person gets the buttons
 * @param compare ranks of two options to stand side by side alone
 * @param comparison of these two, rule by rule; null where it is not for the person, or is not asked
 * @param mayAskWhy whether matching answers the person's questions of why and what if
 * @param mayWhatIf whether it reckons for the person what would be otherwise
 * @param mayRead whether it tells the person the words for the client
 * @param key sent with a decline, so that two clicks count as one
 * @param progress how far the accepted option is; null before one is
 * @param notDone why the last click did not do what it should
 */
record PlacementRequestView(
        @Nullable WholeRequest request,
        boolean mayDecide,
        List<OptionCard> options,
        List<Integer> compare,
        @Nullable Comparison comparison,
        boolean mayAskWhy,
        boolean mayWhatIf,
        boolean mayRead,
        boolean mayOpenChart,
        String key,
        @Nullable Progress progress,
        @Nullable String notDone,
        List<Outage> outages) {

    static List<OptionCard> cards(@Nullable Recommendation recommendation) {
        return recommendation == null ? List.of() : OptionCard.all(recommendation.options());
    }

    /** Those that are shown: two that are compared, or all. */
    public List<OptionCard> shown() {
        return isComparing()
                ? options.stream()
                        .filter(option -> compare.contains(option.rank()))
                        .toList()
                : options;
    }

    public boolean isComparing() {
        return options.stream()
                        .filter(option -> compare.contains(option.rank()))
                        .count()
                == 2;
    }

    /** The options compared line by line. */
    public List<Line> lines() {
        OptionCard one = shown().getFirst();
        OptionCard other = shown().getLast();
        return List.of(
                new Line(Say.words("common.score"), one.score(), other.score()),
                new Line(Say.words("queue.week"), one.sum(), other.sum()),
                new Line(Say.words("placement.startsOn"), one.starts(), other.starts()),
                new Line(Say.words("placement.days"), one.dayNames(), other.dayNames()),
                new Line(Say.words("placement.onlyFor"), one.prosNotIn(other), other.prosNotIn(one)),
                new Line(Say.words("placement.onlyAgainst"), one.consNotIn(other), other.consNotIn(one)));
    }

    /** One thing two options differ in, or not. */
    record Line(String what, String one, String other) {

        public boolean isSame() {
            return one.equals(other);
        }
    }

    /** Whether this is the option that was accepted. */
    public boolean isChosen(OptionCard option) {
        return progress != null && progress.option() != null && progress.option() == option.rank();
    }

    public List<Hold> holds() {
        return recommendation() == null ? List.of() : recommendation().holds();
    }

    public List<Ground> grounds() {
        return recommendation() == null ? List.of() : recommendation().directionReasons();
    }

    public List<Unknown> unknowns() {
        return recommendation() == null ? List.of() : recommendation().unknowns();
    }

    public List<Excluded> excluded() {
        return recommendation() == null ? List.of() : recommendation().excluded();
    }

    public String directionWords() {
        String direction = recommendation() == null ? null : recommendation().direction();
        return direction == null || direction.equals("NEUTRAL")
                ? Say.words("placement.thisDirection")
                : Say.code("placement.direction", direction);
    }

    /** The one that is shown, so that no newer one is accepted unseen. */
    public @Nullable UUID recommendationId() {
        return recommendation() == null ? null : recommendation().id();
    }

    /** {@code needs 540 min on 3 days}; empty where there is no week. */
    public String needs() {
        Recommendation known = recommendation();
        if (known == null || known.options().isEmpty()) {
            return "";
        }
        var week = known.options().getFirst().week();
        return Say.words("placement.needs", week.target(), week.targetDays());
    }

    private @Nullable Recommendation recommendation() {
        return request == null ? null : request.recommendation();
    }
}
