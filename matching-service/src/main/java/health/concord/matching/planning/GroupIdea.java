package health.concord.matching.planning;

import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.TherapistProfile;
import health.concord.matching.rule.Membership;
import health.concord.matching.rule.Model;
import health.concord.matching.rule.RuleSet.ModelDefaults;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group that could be opened, as the rule set would have one of its model.
 *
 * @param population adult or adolescent
 * @param theme what most of those who lack something would come for; null: nothing in common
 */
record GroupIdea(
        Model model,
        TherapistProfile leader,
        Openings.Series series,
        String population,
        String language,
        @Nullable String theme,
        ModelDefaults usual) {

    GroupIdea about(@Nullable String shared) {
        return new GroupIdea(model, leader, series, population, language, shared, usual);
    }

    /** Fewer than the model's usual size do not begin. */
    int viable() {
        return Math.max(2, Math.min(usual.sizeMin(), usual.sizeMax()));
    }

    /** For order alone: the times and names say it all. */
    String name() {
        return "New " + model + " with " + leader.name() + " " + series.slots();
    }

    GroupProfile profile() {
        return new GroupProfile(
                series.group(),
                name(),
                model,
                List.of(leader.id()),
                List.of(),
                usual.sizeMin(),
                usual.sizeMax(),
                viable(),
                Membership.OPEN,
                List.of(),
                usual.minutes(),
                usual.weeks(),
                List.of(),
                theme == null ? List.of() : List.of(theme),
                List.of(population),
                language,
                false,
                List.of(),
                null);
    }
}
