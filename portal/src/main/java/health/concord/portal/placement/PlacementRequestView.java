package health.concord.portal.placement;

import health.concord.portal.matching.Recommendation;
import health.concord.portal.matching.Recommendation.Excluded;
import health.concord.portal.matching.Recommendation.Ground;
import health.concord.portal.matching.Recommendation.Hold;
import health.concord.portal.matching.Recommendation.Unknown;
import health.concord.portal.matching.WholeRequest;
import health.concord.portal.peer.Outage;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of one request.
 *
 * @param request null while matching can't be asked
 * @param mayDecide whether the person gets the buttons
 * @param progress how far the accepted option is; null before one is
 * @param notDone why the last click did not do what it should
 */
record PlacementRequestView(
        @Nullable WholeRequest request,
        boolean mayDecide,
        List<OptionCard> options,
        @Nullable Progress progress,
        @Nullable String notDone,
        List<Outage> outages) {

    static List<OptionCard> cards(@Nullable Recommendation recommendation) {
        if (recommendation == null) {
            return List.of();
        }
        BigDecimal heaviest = recommendation.options().stream()
                .flatMap(option -> Stream.concat(option.pros().stream(), option.cons().stream()))
                .map(reason -> reason.weight().abs())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return recommendation.options().stream()
                .map(option -> OptionCard.of(option, heaviest))
                .toList();
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
        return switch (direction == null ? "" : direction) {
            case "INDIVIDUAL" -> "individual";
            case "GROUP" -> "group";
            case "COMBINED" -> "combined";
            default -> "this direction";
        };
    }

    /** The one that is shown, so that no newer one is accepted unseen. */
    public @Nullable UUID recommendationId() {
        return recommendation() == null ? null : recommendation().id();
    }

    private @Nullable Recommendation recommendation() {
        return request == null ? null : request.recommendation();
    }
}
