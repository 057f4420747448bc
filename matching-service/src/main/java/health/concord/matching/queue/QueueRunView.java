package health.concord.matching.queue;

import health.concord.matching.document.Documents;
import health.concord.matching.planning.QueuePlan;
import health.concord.matching.planning.QueuePlan.HourPrice;
import health.concord.matching.planning.QueuePlan.NewGroup;
import health.concord.matching.planning.QueuePlan.SeatPrice;
import health.concord.matching.planning.QueuePlan.Sum;
import health.concord.matching.planning.QueuePlan.Unplaced;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run, how far it is, and what came of it. The weeks themselves are its proposals.
 *
 * @param problem why it has not started
 * @param inputHash SHA-256 over everything the plan is made from
 */
public record QueueRunView(
        UUID id,
        String site,
        QueueRunState state,
        long seed,
        int budget,
        List<List<UUID>> keepApart,
        List<UUID> mustPlace,
        String askedBy,
        OffsetDateTime askedAt,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        boolean stopAsked,
        @Nullable String ruleSet,
        @Nullable String policy,
        @Nullable String inputHash,
        Progress progress,
        @Nullable String problem,
        @Nullable Result result,
        long version) {

    /**
     * How far it is.
     *
     * @param worth of the best plan so far, in points
     * @param bound no plan is worth more
     */
    public record Progress(
            int rounds,
            int of,
            @Nullable BigDecimal worth,
            @Nullable BigDecimal bound,
            @Nullable BigDecimal gap) {

        /** @param worth and {@code bound} in thousandths of a point */
        static Progress of(int rounds, int of, @Nullable Long worth, @Nullable Long bound) {
            if (worth == null || bound == null) {
                return new Progress(rounds, of, null, null, null);
            }
            var gap = bound == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(bound - worth).divide(BigDecimal.valueOf(bound), 5, RoundingMode.UP);
            return new Progress(rounds, of, BigDecimal.valueOf(worth, 3), BigDecimal.valueOf(bound, 3), gap);
        }
    }

    /** What came of it. */
    public record Result(
            BigDecimal worth,
            BigDecimal bound,
            BigDecimal gap,
            boolean optimal,
            Sum plan,
            Sum firstComeFirstServed,
            List<Unplaced> unplaced,
            List<SeatPrice> seats,
            List<HourPrice> hours,
            List<NewGroup> newGroups) {

        static Result of(QueuePlan plan) {
            return new Result(
                    plan.worth(),
                    plan.bound(),
                    plan.gap(),
                    plan.optimal(),
                    plan.plan(),
                    plan.firstComeFirstServed(),
                    plan.unplaced(),
                    plan.seats(),
                    plan.hours(),
                    plan.newGroups());
        }
    }

    static QueueRunView of(QueueRun run, ZoneId zone) {
        var result = run.result();
        return new QueueRunView(
                run.id(),
                run.site(),
                run.state(),
                run.seed(),
                run.budget(),
                run.keepApart(),
                run.mustPlace(),
                run.askedBy(),
                run.askedAt().atZone(zone).toOffsetDateTime(),
                at(run.startedAt(), zone),
                at(run.endedAt(), zone),
                run.stopAsked(),
                run.ruleSet(),
                run.policy(),
                run.inputHash(),
                Progress.of(
                        run.progress().rounds(),
                        run.budget(),
                        run.progress().worth(),
                        run.progress().bound()),
                run.problem(),
                result == null ? null : Result.of(Documents.read(result, QueuePlan.class)),
                run.version());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant time, ZoneId zone) {
        return time == null ? null : time.atZone(zone).toOffsetDateTime();
    }
}
