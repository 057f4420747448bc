package health.concord.matching.planning;

import static health.concord.matching.testsupport.A.id;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.profile.Composition;
import health.concord.matching.profile.Openings;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Program;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who would be well in a group, beside those who sit there. */
class CompaniesTest {

    private static final QueuePolicy POLICY = QueuePolicyFile.read("2026-03.yaml");

    private static Roster five(String group, Client client) {
        return new Roster(
                id(group),
                IntStream.range(90, 95)
                        .mapToObj(number -> Queues.numbered(number, client))
                        .toList());
    }

    private static boolean admits(Program program, String group, Roster roster, Client client) {
        var one = Queues.waiting(1, client, 3);
        var input = Queues.input(program, List.of(one), List.of(roster));
        var series = input.openings().series().stream()
                .filter(other -> other.group().equals(id(group)))
                .map(Openings.Series::series)
                .findFirst()
                .orElseThrow();
        return new Companies(input, POLICY)
                .of(List.of(one), List.of(Place.seat(series)))
                .admits(0, 0);
    }

    @Test
    void theOnlyWomanIsNotLetInAndTheSecondIs() {
        var men = five(Program.RECOVERY, Client.aged(34).has("gender", "men"));
        var four = men.members().subList(0, 4);
        var mixed = new Roster(
                men.group(),
                List.of(
                        four.get(0),
                        four.get(1),
                        four.get(2),
                        four.get(3),
                        Queues.numbered(99, Client.aged(34).has("gender", "women"))));
        var woman = Client.aged(34).has("gender", "women");

        assertThat(admits(Program.demo(), Program.RECOVERY, men, woman)).isFalse();
        assertThat(admits(Program.demo(), Program.RECOVERY, mixed, woman)).isTrue();
    }

    @Test
    void besideStrangersNobodyIsSaidToBeAlone() {
        var four = new Roster(
                id(Program.RECOVERY),
                five(Program.RECOVERY, Client.aged(34).has("gender", "men"))
                        .members()
                        .subList(0, 4));

        assertThat(admits(
                        Program.demo(), Program.RECOVERY, four, Client.aged(34).has("gender", "women")))
                .isTrue();
    }

    @Test
    void womenAreNotAloneInAGroupForWomen() {
        var unknown = five(Program.WOMEN, Client.aged(34));

        assertThat(admits(
                        Program.demo(), Program.WOMEN, unknown, Client.aged(34).has("gender", "women")))
                .isTrue();
    }

    /** The policy says nothing of people from 26 to 39; this group wants three of each age. */
    @Test
    void groupsOwnRuleCounts() {
        var asking = Program.demo()
                .changedGroup(
                        Program.RECOVERY,
                        group -> Queues.with(group, group.viable(), List.of(new Composition("ageBand", 3))));
        var older = five(Program.RECOVERY, Client.aged(50));
        var two = new Roster(
                older.group(),
                List.of(
                        older.members().get(0),
                        older.members().get(1),
                        older.members().get(2),
                        Queues.numbered(98, Client.aged(30)),
                        Queues.numbered(99, Client.aged(31))));

        assertThat(admits(Program.demo(), Program.RECOVERY, older, Client.aged(34)))
                .isTrue();
        assertThat(admits(asking, Program.RECOVERY, older, Client.aged(34))).isFalse();
        assertThat(admits(asking, Program.RECOVERY, two, Client.aged(34))).isTrue();
    }

    @Test
    void noMoreThanHalfOfTheSeatsAreForPeopleWhoAreNotYetSure() {
        var unsure = Client.aged(34).has("recoveryStage", "CONTEMPLATION");
        var six = new Roster(
                id(Program.RECOVERY),
                IntStream.range(90, 96)
                        .mapToObj(number -> Queues.numbered(number, unsure))
                        .toList());

        assertThat(admits(Program.demo(), Program.RECOVERY, five(Program.RECOVERY, unsure), unsure))
                .isTrue();
        assertThat(admits(Program.demo(), Program.RECOVERY, six, unsure)).isFalse();
        assertThat(admits(Program.demo(), Program.ADDICTION, new Roster(id(Program.ADDICTION), six.members()), unsure))
                .isTrue();
    }
}
