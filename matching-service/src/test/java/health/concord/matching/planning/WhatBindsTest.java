package health.concord.matching.planning;

import static health.concord.matching.testsupport.A.therapist;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.planning.QueuePlan.HourPrice;
import health.concord.matching.planning.QueuePlan.SeatPrice;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.TherapistProfile;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.TestRules;
import health.concord.matching.testsupport.A;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Program;
import health.concord.matching.testsupport.Programs;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What one more seat, and one more hour of a competency, is worth. */
class WhatBindsTest {

    private static final RuleSet RULES = TestRules.current();
    private static final QueuePolicy POLICY = QueuePolicyFile.read("2026-03.yaml");
    private static final String GINA = "Gina Wolf";

    private static QueuePlan plan(QueueInput input) {
        var planner = QueuePlanner.of(input, RULES, POLICY);
        return planner.plan(planner.solve(1, 2, null, soFar -> true), 1);
    }

    private static QueueInput waiting(Program program, int people, Client client) {
        return Queues.input(
                program,
                IntStream.range(0, people)
                        .mapToObj(number -> Queues.waiting(number, client, 5))
                        .toList(),
                List.of());
    }

    /** Needs a therapist for trauma, alone. */
    private static Client complexTrauma() {
        return Client.aged(29)
                .score("pcl-5", 52)
                .has("traumaType", "CHILDHOOD")
                .has("traumaProcessingPhase", "PROCESSING");
    }

    private static Program traumaTherapist(String... hours) {
        var program = Program.demo();
        program.groups().stream().map(GroupProfile::title).forEach(title -> program.without(title));
        return program.changed(Program.MAYA, maya -> therapist(Program.MAYA, "cbt", "en"))
                .add(therapist(GINA, "trauma cbt", "en"), hours);
    }

    private static HourPrice trauma(QueueInput input) {
        return plan(input).hours().stream()
                .filter(hour -> hour.competency().equals("trauma"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hourMoreOfWhatTwoNeedIsWorthWhatPlanningWithItAdds() {
        var one = waiting(traumaTherapist("MO 09:00-10:00"), 2, complexTrauma());
        var two = waiting(traumaTherapist("MO 09:00-10:00", "MO 10:00-11:00"), 2, complexTrauma());

        var hour = trauma(one);

        assertThat(hour.waitingFor()).isEqualTo(2);
        assertThat(hour.price()).isPositive();
        assertThat(hour.found())
                .isEqualByComparingTo(plan(two).worth().subtract(plan(one).worth()));
    }

    @Test
    void hourMoreOfWhatNobodyHasOpenIsFoundByLookingForWeeksAnew() {
        var hour = trauma(waiting(traumaTherapist(), 1, complexTrauma()));

        assertThat(hour.openHours()).isZero();
        assertThat(hour.price()).isZero();
        assertThat(hour.found()).isPositive();
    }

    @Test
    void fullCaseloadIsNoHour() {
        var full = traumaTherapist("MO 09:00-10:00").changed(GINA, gina -> A.caseload(gina, gina.caseloadLimit()));

        var hour = trauma(waiting(full, 1, complexTrauma()));

        assertThat(hour.found()).isPositive();
    }

    @Test
    void hourThatNobodyWaitsForIsWorthNothing() {
        var plan = plan(waiting(Program.demo(), 1, Client.aged(34).has("groupAgreementSigned", true)));

        assertThat(plan.hours())
                .allMatch(hour -> hour.found() == null || hour.found().signum() >= 0)
                .extracting(HourPrice::price)
                .allMatch(price -> price.signum() == 0);
    }

    @Property(tries = 12)
    void whatWasFoundIsNeverMoreThanThePriceAndWhatIsNotProven(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int people) {
        var situation = Programs.drawn(seed, 8, "b").with(Programs.client(seed).snapshot());
        var plan = plan(Queues.input(
                situation,
                IntStream.range(0, people)
                        .mapToObj(number -> Queues.waiting(number, Programs.client(seed + number), number))
                        .toList(),
                List.of()));
        var open = plan.bound().subtract(plan.worth()).add(new BigDecimal("0.005"));

        assertThat(plan.seats())
                .filteredOn(seat -> seat.found() != null)
                .allMatch(seat -> seat.found().compareTo(seat.price().add(open)) <= 0);
        assertThat(plan.seats()).extracting(SeatPrice::found).allMatch(found -> found == null || found.signum() >= 0);
        assertThat(plan.hours())
                .filteredOn(hour -> hour.found() != null && hour.price().signum() > 0)
                .allMatch(hour -> hour.found().compareTo(hour.price().add(open)) <= 0);
    }

    /** Nobody's name stands for more than a therapist. */
    @Test
    void hoursAreOfCompetenciesAtTheSite() {
        var plan = plan(waiting(Program.demo(), 1, complexTrauma()));

        assertThat(plan.hours())
                .extracting(HourPrice::competency)
                .containsAll(Program.demo().with(Client.aged(30).snapshot()).therapists().stream()
                        .map(TherapistProfile::competencies)
                        .flatMap(List::stream)
                        .toList());
    }
}
