package health.concord.matching.planning;

import static health.concord.matching.testsupport.A.id;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.planning.SeatRanking.Candidate;
import health.concord.matching.profile.DomainResult.Verdict;
import health.concord.matching.profile.Openings;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.TestRules;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Program;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A seat was freed in the support group, without which nobody reaches nine hours. */
class SeatRankingTest {

    private static final RuleSet RULES = TestRules.current();
    private static final QueuePolicy POLICY = QueuePolicyFile.read("2026-03.yaml");

    private static Program threeGroups() {
        return Program.demo()
                .without(
                        Program.SAFETY,
                        Program.MOOD,
                        Program.CBT_ANXIETY,
                        Program.CBT_RELAPSE,
                        Program.ADULT_GRIEF,
                        Program.WOMEN,
                        Program.PROCESS,
                        Program.COMMUNICATION);
    }

    private static Client adult() {
        return Client.aged(34).has("groupAgreementSigned", true).has("pregroupPreparation", true);
    }

    private static List<Candidate> candidates(Program program, List<Roster> rosters, Waiting... waiting) {
        var input = Queues.input(program, List.of(waiting), rosters);
        var freed = input.openings().series().stream()
                .filter(series -> series.group().equals(id(Program.RECOVERY)))
                .findFirst()
                .orElseThrow();
        return new SeatRanking(input, RULES, POLICY).of(freed, one -> true);
    }

    @Test
    void waitAndFitDecideAmongThoseWhoMissTheSameHours() {
        var found = candidates(
                threeGroups(),
                List.of(),
                Queues.waiting(1, adult(), 2),
                Queues.waiting(2, adult(), 20),
                Queues.waiting(3, adult().has("isolation", 3), 20));

        assertThat(found)
                .extracting(one -> (int) one.who().request().getLeastSignificantBits())
                .containsExactly(3, 2, 1);
        assertThat(found).allMatch(one -> one.hoursAtRisk().signum() > 0);
    }

    @Test
    void whoWouldBeAloneIsNotOfferedTheSeat() {
        var men = new Roster(
                id(Program.RECOVERY),
                IntStream.range(90, 95)
                        .mapToObj(number -> Queues.numbered(number, adult().has("gender", "men")))
                        .toList());

        assertThat(candidates(
                        threeGroups(),
                        List.of(men),
                        Queues.waiting(1, adult().has("gender", "women"), 60),
                        Queues.waiting(2, adult().has("gender", "men"), 1)))
                .extracting(one -> (int) one.who().request().getLeastSignificantBits())
                .containsExactly(2);
    }

    /** What treatment in the group came to before is part of the fit. */
    @Test
    void outcomesOfTheGroupCount() {
        var low = adult().score("phq-9", 16).diagnosed("F33.1");
        var helped = threeGroups().record(Program.RECOVERY, "depression", Verdict.EFFECTIVE);

        var before = candidates(threeGroups(), List.of(), Queues.waiting(1, low, 5));
        var after = candidates(helped, List.of(), Queues.waiting(1, low, 5));

        assertThat(after.getFirst().fit()).isGreaterThan(before.getFirst().fit());
    }

    @Test
    void emptyGroupIsNotBegunByOffers() {
        var input = Queues.input(
                threeGroups().changedGroup(Program.RECOVERY, group -> Queues.with(group, 4, null)),
                List.of(Queues.waiting(1, adult(), 5)),
                List.of());
        var emptied = new Openings(
                input.openings().series().stream()
                        .map(series -> series.group().equals(id(Program.RECOVERY)) ? emptied(series) : series)
                        .toList(),
                input.openings().clinicians());
        var freed = emptied.series().stream()
                .filter(series -> series.group().equals(id(Program.RECOVERY)))
                .findFirst()
                .orElseThrow();

        assertThat(new SeatRanking(input.with(emptied), RULES, POLICY).of(freed, one -> true))
                .isEmpty();
    }

    private static Openings.Series emptied(Openings.Series s) {
        return new Openings.Series(
                s.series(),
                s.group(),
                s.capacity(),
                0,
                0,
                s.capacity(),
                0,
                s.mode(),
                s.minutes(),
                s.slots(),
                s.nextStart(),
                s.endsOn());
    }
}
