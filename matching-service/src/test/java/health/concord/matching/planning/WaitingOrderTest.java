package health.concord.matching.planning;

import static health.concord.matching.testsupport.A.id;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.planning.WaitingOrder.Claimant;
import health.concord.matching.profile.Units;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.TestRules;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Program;
import health.concord.matching.week.Slot;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** To whom a seat of the support group, on Tuesdays and Thursdays, would go first. */
class WaitingOrderTest {

    private static final RuleSet RULES = TestRules.current();
    private static final QueuePolicy POLICY = QueuePolicyFile.read("2026-03.yaml");
    private static final UUID RECOVERY = id(Program.RECOVERY);

    private static Client adult() {
        return Client.aged(34).has("groupAgreementSigned", true).has("pregroupPreparation", true);
    }

    private static Claimant claimant(int number, Client client, int days, Set<UUID> groups, List<Slot> slots) {
        var snapshot = Queues.numbered(number, client);
        return new Claimant(
                new Waiting(
                        new UUID(7, number),
                        null,
                        days,
                        snapshot,
                        false,
                        new Units(true, "Blue Harbor", 60, null),
                        Set.of(),
                        null),
                groups,
                slots);
    }

    private static Claimant waits(int number, Client client, int days) {
        return claimant(number, client, days, Set.of(), List.of());
    }

    private static Claimant has(int number, int days, Slot... slots) {
        return claimant(number, adult(), days, Set.of(id(Program.COPING)), List.of(slots));
    }

    private static List<Integer> order(List<Roster> rosters, Claimant... claimants) {
        return order(Program.demo(), rosters, claimants);
    }

    private static List<Integer> order(Program program, List<Roster> rosters, Claimant... claimants) {
        var input = Queues.input(program, List.of(), rosters);
        return new WaitingOrder(input, RULES, POLICY, RECOVERY)
                .of(List.of(claimants)).stream()
                        .map(episode -> (int) episode.getLeastSignificantBits())
                        .toList();
    }

    @Test
    void whoHasNothingComesBeforeWhoHasBegun() {
        var begun = has(1, 20, Queues.slot("MO", "09:00", "12:00"), Queues.slot("WE", "09:00", "12:00"));

        assertThat(order(threeGroups(), List.of(), begun, waits(2, adult(), 20)))
                .containsExactly(2, 1);
    }

    /** Nine hours, all of which are needed. */
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

    @Test
    void whoMissesHoursComesBeforeWhoMissesNone() {
        var whole = has(
                1,
                60,
                Queues.slot("MO", "09:00", "12:00"),
                Queues.slot("WE", "09:00", "12:00"),
                Queues.slot("FR", "09:00", "12:00"));
        var less = has(2, 20, Queues.slot("MO", "09:00", "12:00"), Queues.slot("WE", "09:00", "12:00"));

        assertThat(order(List.of(), whole, less)).containsExactly(2, 1);
    }

    @Test
    void whoHasSomethingElseAtTheTimeIsNotInTheOrder() {
        var elsewhere = has(1, 60, Queues.slot("TU", "11:00", "12:00"));

        assertThat(order(List.of(), elsewhere, has(2, 1, Queues.slot("MO", "11:00", "12:00"))))
                .containsExactly(2);
    }

    @Test
    void whoSitsThereIsNotInTheOrder() {
        var there = claimant(1, adult(), 60, Set.of(RECOVERY), List.of(Queues.slot("TU", "10:45", "12:15")));

        assertThat(order(List.of(), there)).isEmpty();
    }

    @Test
    void whoWouldBeAloneThereIsNotInTheOrder() {
        var five = new Roster(
                RECOVERY,
                List.of(1, 2, 3, 4, 5).stream()
                        .map(number -> Queues.numbered(90 + number, adult().has("gender", "men")))
                        .toList());
        var alone = waits(1, adult().has("gender", "women"), 60);
        var notAlone = waits(2, adult().has("gender", "men"), 1);

        assertThat(order(List.of(five), alone, notAlone)).containsExactly(2);
        assertThat(order(List.of(five), waits(3, adult(), 60))).containsExactly(3);
    }

    @Test
    void teenagerIsNotInTheOrderOfAGroupForAdults() {
        assertThat(order(List.of(), waits(1, Client.aged(16), 60))).isEmpty();
    }

    @Test
    void sameAnswerWhateverOrderTheyAreNamedIn() {
        var one = waits(1, adult(), 10);
        var other = waits(2, adult(), 20);
        var third = waits(3, adult(), 5);

        assertThat(order(List.of(), one, other, third))
                .isEqualTo(order(List.of(), third, other, one))
                .isEqualTo(List.of(2, 1, 3));
    }
}
