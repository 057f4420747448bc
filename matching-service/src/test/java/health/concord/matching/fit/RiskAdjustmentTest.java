package health.concord.matching.fit;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.profile.DomainResult.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RiskAdjustmentTest {

    private static final UUID GOOD = new UUID(0, 1);
    private static final UUID USUAL = new UUID(0, 2);
    private static final UUID POOR = new UUID(0, 3);

    private static List<Case> cases(int each, long seed) {
        var random = new Random(seed);
        var cases = new ArrayList<Case>();
        for (int i = 0; i < each; i++) {
            cases.add(one(GOOD, 10 + random.nextInt(15), 0.35, random));
            cases.add(one(USUAL, 10 + random.nextInt(15), 0.65, random));
            cases.add(one(POOR, 10 + random.nextInt(15), 0.95, random));
        }
        return cases;
    }

    private static Case one(UUID therapist, double start, double left, Random random) {
        return new Case(
                new UUID(random.nextLong(), random.nextLong()),
                "phq-9",
                start,
                start * left + random.nextGaussian(),
                List.of(therapist),
                List.of());
    }

    private static final RiskAdjustment ADJUSTMENT = new RiskAdjustment(FitRules.current());

    @Test
    void therapistsAreToldApartFromFifteenCasesOn() {
        var records = ADJUSTMENT.of(cases(15, 1));

        assertThat(records.get(GOOD).verdict()).isEqualTo(Verdict.EFFECTIVE);
        assertThat(records.get(USUAL).verdict()).isEqualTo(Verdict.NEUTRAL);
        assertThat(records.get(POOR).verdict()).isEqualTo(Verdict.INEFFECTIVE);
    }

    @Test
    void fourteenCasesAreUnknownHoweverWellTheyWent() {
        var records = ADJUSTMENT.of(cases(14, 1));

        assertThat(records.values()).allSatisfy(record -> {
            assertThat(record.cases()).isEqualTo(14);
            assertThat(record.verdict()).isEqualTo(Verdict.UNKNOWN);
        });
    }

    /** Bare change would put the one first who gets those who begin worse. */
    @Test
    void beginningWorseIsNoMerit() {
        var cases = new ArrayList<Case>();
        var random = new Random(3);
        for (int i = 0; i < 30; i++) {
            cases.add(one(GOOD, 22 + random.nextInt(3), 0.6, random));
            cases.add(one(USUAL, 8 + random.nextInt(3), 0.6, random));
        }

        var records = ADJUSTMENT.of(cases);

        assertThat(records.get(GOOD).verdict()).isEqualTo(Verdict.NEUTRAL);
        assertThat(records.get(USUAL).verdict()).isEqualTo(Verdict.NEUTRAL);
    }

    @Test
    void twoInstrumentsOfOneEpisodeAreOneCase() {
        var episode = UUID.randomUUID();
        var records = ADJUSTMENT.of(List.of(
                new Case(episode, "audit-c", 8, 4, List.of(GOOD), List.of()),
                new Case(episode, "dast-10", 6, 3, List.of(GOOD), List.of())));

        assertThat(records.get(GOOD).cases()).isEqualTo(1);
    }

    @Property(tries = 50)
    void theOrderOfTheCasesChangesNothing(@ForAll long seed) {
        var cases = cases(12, seed);
        var other = new ArrayList<>(cases);
        java.util.Collections.shuffle(other, new Random(seed));

        var one = ADJUSTMENT.of(cases);
        ADJUSTMENT.of(other).forEach((subject, record) -> {
            assertThat(record.verdict()).isEqualTo(one.get(subject).verdict());
            assertThat(record.mean()).isCloseTo(one.get(subject).mean(), org.assertj.core.data.Offset.offset(1e-9));
        });
    }

    @Test
    void noCasesSayNothing() {
        assertThat(ADJUSTMENT.of(List.of())).isEmpty();
    }
}
