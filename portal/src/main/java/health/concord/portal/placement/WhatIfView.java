package health.concord.portal.placement;

import health.concord.portal.language.Say;
import health.concord.portal.matching.Explanation;
import health.concord.portal.matching.Explanation.Lever;
import health.concord.portal.matching.Recommendation;
import health.concord.portal.matching.Recommendation.Excluded;
import health.concord.portal.matching.Recommendation.Hold;
import health.concord.portal.matching.WhatIf;
import health.concord.portal.matching.WholeRequest;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a what-if.
 *
 * @param form what is changed
 * @param explanation what the recommendation hangs on
 * @param outcome what would be recommended; null while nothing is changed
 * @param problems why it could not be reckoned
 */
record WhatIfView(
        Answer<WholeRequest> request,
        WhatIfForm form,
        Answer<Explanation> explanation,
        @Nullable WhatIf outcome,
        List<String> problems,
        List<Outage> outages) {

    public String title() {
        WholeRequest known = request.orNull();
        return known == null ? Say.words("placement.request") : known.listed().title();
    }

    /** As it would be, or as it is while nothing is changed. */
    public List<OptionCard> options() {
        List<Recommendation.Option> before = before() == null ? List.of() : before().options();
        return outcome == null ? OptionCard.all(before) : moves(outcome).cards();
    }

    public List<String> gone() {
        return outcome == null ? List.of() : moves(outcome).gone();
    }

    public List<Hold> holds() {
        return outcome == null || outcome.holds() == null ? List.of() : outcome.holds();
    }

    public List<Excluded> opened() {
        return outcome == null ? List.of() : Moves.opened(before(), outcome);
    }

    public List<Excluded> closed() {
        return outcome == null ? List.of() : Moves.closed(before(), outcome);
    }

    /** Whether it can be changed here: an answer by the rule set's own words, or a seat; not a score or a wish. */
    public boolean isTriable(Lever lever) {
        return lever.group() != null
                || form.factors().stream()
                        .anyMatch(factor -> factor.value().equals(lever.factor())
                                && factor.label().equals(lever.label()));
    }

    /** In one sentence. */
    public String summary() {
        if (outcome == null) {
            return Say.words("placement.unchanged");
        }
        if (!outcome.changed()) {
            return Say.words("placement.firstStays");
        }
        String direction = outcome.direction() == null || outcome.direction().equals(outcome.directionBefore())
                ? ""
                : " "
                        + Say.words(
                                "placement.otherDirection",
                                PartWords.direction(outcome.direction()),
                                PartWords.direction(outcome.directionBefore()));
        return Say.words(holds().isEmpty() ? "placement.anotherFirst" : "placement.nothingPlaced") + direction;
    }

    private Moves moves(WhatIf changed) {
        return new Moves(
                before() == null ? List.of() : before().options(),
                changed.options() == null ? List.of() : changed.options());
    }

    private @Nullable Recommendation before() {
        WholeRequest known = request.orNull();
        return known == null ? null : known.recommendation();
    }
}
