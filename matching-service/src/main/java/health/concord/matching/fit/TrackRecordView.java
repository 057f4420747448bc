package health.concord.matching.fit;

import health.concord.matching.profile.DomainResult.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How treatment by a therapist, or in a group, went by problem domain.
 *
 * @param leastCases below this many a record is UNKNOWN, and its figures are not told
 */
public record TrackRecordView(UUID subject, int leastCases, List<DomainView> domains) {

    /**
     * @param mean by how many spreads clients did better than expected from where they began; below zero worse
     * @param low lower end of the 80 % interval of the mean, {@code high} its upper end
     */
    public record DomainView(
            String domain,
            int cases,
            Verdict verdict,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {}

    static TrackRecordView of(UUID subject, List<TrackRecord> records) {
        return new TrackRecordView(
                subject,
                FitRules.current().risk().leastCases(),
                records.stream().map(TrackRecordView::domain).toList());
    }

    private static DomainView domain(TrackRecord record) {
        var result = record.result();
        return result.verdict() == Verdict.UNKNOWN
                ? new DomainView(result.domain(), result.cases(), result.verdict(), null, null, null)
                : new DomainView(
                        result.domain(),
                        result.cases(),
                        result.verdict(),
                        record.mean(),
                        record.mean().subtract(record.margin()),
                        record.mean().add(record.margin()));
    }
}
