package health.concord.matching.placement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often weeks were chosen by hand, and against which rules: a rule often set aside is one to look at again.
 *
 * @param complete false when there were more than could be counted; ask for a shorter time
 */
public record OverrideCounts(
        LocalDate from, LocalDate to, int total, List<Count> byRule, List<Count> byPerson, boolean complete) {

    public record Count(String name, long count) {}

    static OverrideCounts of(LocalDate from, LocalDate to, List<Overridden> overrides, int most) {
        return new OverrideCounts(
                from,
                to,
                overrides.size(),
                counts(overrides.stream().flatMap(one -> one.placement().overridden().stream()
                        .map(SetAside::rule)
                        .distinct())),
                counts(overrides.stream().map(one -> one.change().by())),
                overrides.size() < most);
    }

    private static List<Count> counts(Stream<String> names) {
        return names.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> one) -> -one.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(one -> new Count(one.getKey(), one.getValue()))
                .toList();
    }
}
