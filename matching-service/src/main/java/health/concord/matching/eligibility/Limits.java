package health.concord.matching.eligibility;

import health.concord.matching.rule.Model;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the decisive rows allow: the models all of them accept, the size, and what the therapist must be able to do. */
public record Limits(List<Limit> limits) {

    /** One row's limits, with its id and text for what is left out because of it. */
    public record Limit(
            String rule,
            String text,
            List<Model> models,
            @Nullable Integer maxGroupSize,
            List<String> therapistNeeds) {}

    public static Limits none() {
        return new Limits(List.of());
    }

    /** Models every row accepts. Rows that would leave nothing together: the earlier one stands. */
    public Set<Model> models() {
        var allowed = EnumSet.allOf(Model.class);
        for (var limit : limits) {
            var both = EnumSet.copyOf(allowed);
            if (!limit.models().isEmpty()) {
                both.retainAll(limit.models());
            }
            allowed = both.isEmpty() ? allowed : both;
        }
        return allowed;
    }

    /** The first limit this group does not keep; null when it keeps all. */
    @Nullable
    Limit against(Model model, int sizeMax) {
        if (limits.isEmpty()) {
            return null;
        }
        var allowed = models();
        for (var limit : limits) {
            var tooLarge = limit.maxGroupSize() != null && sizeMax > limit.maxGroupSize();
            var otherModel = !allowed.contains(model)
                    && !limit.models().isEmpty()
                    && !limit.models().contains(model);
            if (tooLarge || otherModel) {
                return limit;
            }
        }
        return null;
    }

    @Nullable
    Limit against(List<String> competencies) {
        return limits.stream()
                .filter(limit -> !competencies.containsAll(limit.therapistNeeds()))
                .findFirst()
                .orElse(null);
    }
}
