package health.concord.matching.fairness;

import health.concord.matching.fairness.FairnessReport.Row;
import health.concord.matching.fairness.FairnessReport.Table;
import health.concord.matching.fairness.Suppression.Group;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts cases by attribute, and leaves out what is too small to show. */
final class Counting {

    private static final String UNKNOWN = "not recorded";
    private static final String ALL = "all";

    private final Suppression suppression;

    Counting(int smallest) {
        this.suppression = new Suppression(smallest);
    }

    Row all(List<Case> cases) {
        return suppression.of(List.of(group(ALL, cases))).isEmpty() ? row(ALL, cases) : Row.suppressed(ALL);
    }

    Table table(String attribute, List<Case> cases) {
        Map<String, List<Case>> byValue = cases.stream()
                .collect(Collectors.groupingBy(
                        one -> one.traits().getOrDefault(attribute, UNKNOWN), TreeMap::new, Collectors.toList()));
        var hidden = suppression.of(byValue.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .toList());
        return new Table(
                attribute,
                byValue.entrySet().stream()
                        .map(entry -> hidden.contains(entry.getKey())
                                ? Row.suppressed(entry.getKey())
                                : row(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Group group(String value, List<Case> cases) {
        return new Group(value, cases.size(), placed(cases), waiting(cases));
    }

    private static Row row(String value, List<Case> cases) {
        var days = cases.stream().mapToLong(Case::days).sorted().toArray();
        return new Row(
                value,
                false,
                cases.size(),
                placed(cases),
                waiting(cases),
                cases.isEmpty() ? null : ratio(placed(cases), cases.size(), 3),
                cases.isEmpty() ? null : ratio(Arrays.stream(days).sum(), days.length, 1),
                cases.isEmpty() ? null : ratio(days[(days.length - 1) / 2] + days[days.length / 2], 2, 1));
    }

    private static int placed(List<Case> cases) {
        return (int) cases.stream().filter(Case::placed).count();
    }

    private static int waiting(List<Case> cases) {
        return (int) cases.stream().filter(Case::waiting).count();
    }

    private static BigDecimal ratio(long part, long of, int decimals) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(of), decimals, RoundingMode.HALF_UP);
    }
}
