package health.concord.matching.request;

import health.concord.matching.profile.RosterValues;
import health.concord.matching.profile.Snapshot;
import health.concord.matching.profile.Units;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The client at a glance, for the head of a page; what is null is not known.
 *
 * @param daysWaiting since it was first asked; null once it is decided
 */
public record SnapshotSummary(
        @Nullable String clientLabel,
        int age,
        String ageBand,
        String language,
        @Nullable String levelOfCare,
        SafetySummary safety,
        ConsentSummary consent,
        UnitsSummary units,
        @Nullable Integer daysWaiting) {

    /** @param hold whether one stands now, by the snapshot or by what intake told since */
    public record SafetySummary(boolean hold, @Nullable String cssrs, @Nullable Integer phq9Item9) {}

    public record ConsentSummary(
            @Nullable Boolean part2, @Nullable Boolean guardian) {}

    /** @param asked whether billing could be asked; else it is what the request said */
    public record UnitsSummary(
            boolean asked,
            @Nullable String payer,
            @Nullable Integer left,
            @Nullable LocalDate until) {}

    static SnapshotSummary of(
            Snapshot snapshot, boolean holdStands, @Nullable Units answered, @Nullable Integer daysWaiting) {
        var safety = snapshot.safety();
        var consent = snapshot.consent();
        var cssrs = safety == null ? null : safety.cssrs();
        var item9 = safety == null ? null : safety.phq9Item9();
        return new SnapshotSummary(
                snapshot.clientLabel(),
                snapshot.age(),
                RosterValues.ageBand(snapshot.age()),
                snapshot.language(),
                snapshot.levelOfCare(),
                new SafetySummary(holdStands, cssrs, item9),
                consent == null
                        ? new ConsentSummary(null, null)
                        : new ConsentSummary(consent.part2(), consent.guardian()),
                units(snapshot, answered),
                daysWaiting);
    }

    private static UnitsSummary units(Snapshot snapshot, @Nullable Units answered) {
        var said = snapshot.coverage();
        if (answered != null && answered.asked()) {
            return new UnitsSummary(true, answered.payer(), answered.left(), answered.until());
        }
        return said == null
                ? new UnitsSummary(false, null, null, null)
                : new UnitsSummary(false, said.payer(), said.unitsLeft(), said.until());
    }
}
