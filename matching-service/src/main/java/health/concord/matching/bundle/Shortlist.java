package health.concord.matching.bundle;

import health.concord.matching.eligibility.GroupCandidate;
import health.concord.matching.rule.Model;
import health.concord.matching.week.Slot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The groups worth making weeks of, where there are very many. Of groups of one model at the same times only one can be
 * in a week, so the best two of them are enough, and of those the ones with most points a minute.
 */
final class Shortlist {

    private static final int ALIKE = 2;

    private record Kind(Model model, List<Slot> slots) {}

    private Shortlist() {}

    /**
     * @param inOrder the best first
     * @param most of each model an equal share, since a week gains by having several
     */
    static List<GroupCandidate> of(List<GroupCandidate> inOrder, int most, @Nullable UUID wanted) {
        var share = Math.ceilDiv(most, Model.values().length);
        var ofModel = new EnumMap<Model, Integer>(Model.class);
        var alike = new HashMap<Kind, Integer>();
        var shortlist = new ArrayList<GroupCandidate>();
        for (var group : inOrder) {
            var model = group.group().model();
            var kind = new Kind(model, group.series().slots());
            var ofKind = alike.getOrDefault(kind, 0);
            var so = ofModel.getOrDefault(model, 0);
            var chosen = so < share && ofKind < ALIKE;
            if (chosen) {
                ofModel.put(model, so + 1);
                alike.put(kind, ofKind + 1);
            }
            if (chosen || group.group().id().equals(wanted)) {
                shortlist.add(group);
            }
        }
        return List.copyOf(shortlist);
    }
}
