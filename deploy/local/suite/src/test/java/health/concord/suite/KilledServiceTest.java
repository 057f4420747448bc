package health.concord.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.Part;
import health.concord.suite.http.Json;
import health.concord.suite.launch.Frozen;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.launch.RunningSuite;
import health.concord.suite.program.DemoProgram;
import health.concord.suite.steps.BillingSteps;
import health.concord.suite.steps.IntakeSteps;
import health.concord.suite.steps.IntakeSteps.Client;
import health.concord.suite.steps.Journey;
import health.concord.suite.steps.Person;
import health.concord.suite.steps.PlacementSteps;
import health.concord.suite.steps.Recommendation;
import health.concord.suite.steps.Slot;
import health.concord.suite.steps.Until;
import health.concord.suite.steps.WeekSteps;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** {@code kill -9} at the worst moments: after the restart everything acknowledged goes on, and once (trust.md, 1). */
@OnSuite
@Order(70)
class KilledServiceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate MONTH_END = MONDAY.plusWeeks(4).minusDays(1);

    private final Journey journey = new Journey();
    private final IntakeSteps intake = journey.intake;
    private final PlacementSteps placement = journey.placement;
    private final WeekSteps week = journey.week;
    private final BillingSteps billing = journey.billing;

    @BeforeAll
    static void program() {
        DemoProgram.load();
    }

    /**
     * Scheduling is frozen, so that matching cannot come past the hold; then matching is killed with the placement
     * accepted, and scheduling goes on with a request whose asker is gone.
     */
    @Test
    void matchingKilledBetweenAcceptanceAndEnrolmentEnrolsOnce() {
        Client client = journey.readyForPlacement(Person.adult("Killed", 38));
        UUID request = intake.requestPlacement(client);
        Recommendation recommendation = placement.recommended(request);
        UUID series = recommendation.best().parts("GROUP").getFirst().series();
        int takenBefore = taken(series);

        Frozen.during(Part.SCHEDULING, () -> {
            UUID accepted = placement.accepted(request, 1);
            assertThat(placement.state(accepted)).isNotIn("CONFIRMED", "FAILED");
            RunningSuite.get().service(Part.MATCHING).kill9();
        });
        RunningSuite.restart(Part.MATCHING);

        UUID accepted = placement.begun(request);
        placement.confirmed(accepted);
        assertThat(week.placement(accepted).get("state").asText()).isEqualTo("CONFIRMED");
        assertThat(taken(series)).isEqualTo(takenBefore + 1);
        Until.found(
                "intake to know the placement",
                () -> intake.episode(client),
                episode -> episode.text("placement").equals(accepted.toString()));
    }

    /** Billing is frozen, so that the delivered service is still on its way when both are killed. */
    @Test
    void schedulingAndBillingKilledBetweenAttendanceAndChargeChargeOnce() {
        Client client = intake.admitSince(Person.adult("Charged", 44), MONDAY.minusWeeks(2));
        intake.consent(client, MONDAY.minusWeeks(1).atTime(10, 0).atOffset(ZoneOffset.UTC));
        billing.cover(client, billing.payerLike("mcd-n"));
        UUID series =
                week.series(IntakeSteps.SITE, 4, MONDAY, MONDAY.plusDays(4), List.of(new Slot("MO", "06:00", "07:00")));
        week.seat(client, IntakeSteps.SITE, series, MONDAY);
        UUID session = id(week.sessions(client.id(), MONDAY, MONDAY).getFirst());

        Frozen.during(Part.BILLING, () -> {
            week.attend(session, client.id());
            week.signNote(session);
            RunningSuite.get().service(Part.SCHEDULING).kill9();
            RunningSuite.get().service(Part.BILLING).kill9();
        });
        RunningSuite.restart(Part.SCHEDULING, Part.BILLING);

        billing.delivered(client, MONDAY, MONDAY, 1);
        billing.run(client, MONDAY, MONDAY.plusDays(6));
        JsonNode again = billing.run(client, MONDAY, MONDAY.plusDays(6));
        assertThat(again.get("lines")).hasSize(1);
    }

    /**
     * Four people record attendance as fast as they can while scheduling and billing are killed at random. Whoever got
     * no answer asks again, as people do.
     */
    @Test
    void everyAcknowledgedAttendanceSurvivesAndReachesBillingOnce() throws Exception {
        Client client = intake.admitSince(Person.adult("Storm", 27), MONDAY.minusWeeks(2));
        List<UUID> sessions = sessionsOfAMonth(client);
        Random random = new Random(20260302);

        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
        try (Attenders attenders = new Attenders(client, sessions, acknowledged)) {
            for (Part victim : List.of(Part.SCHEDULING, Part.BILLING, Part.SCHEDULING)) {
                int atLeast = Math.min(sessions.size() - 1, acknowledged.size() + 5 + random.nextInt(15));
                Until.found("more attendance", acknowledged::size, done -> done >= atLeast);
                RunningSuite.get().service(victim).kill9();
                RunningSuite.restart(victim);
            }
            attenders.awaitEnd();
        }

        assertThat(acknowledged).containsExactlyInAnyOrderElementsOf(sessions);
        for (UUID session : sessions) {
            week.attendance(session, client.id()).expect(200);
        }
        Until.found(
                "all services at billing",
                () -> billing.services(client, MONDAY, MONTH_END).size(),
                count -> count == sessions.size());
        List<JsonNode> delivered = billing.services(client, MONDAY, MONTH_END);
        assertThat(delivered.stream().map(service -> service.get("session").asText()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        sessions.stream().map(UUID::toString).toList());
    }

    /** Four threads that work through the sessions of a client. */
    private final class Attenders implements AutoCloseable {

        private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        private final List<Future<?>> working = new ArrayList<>();

        Attenders(Client client, List<UUID> sessions, Set<UUID> acknowledged) {
            Queue<UUID> open = new ConcurrentLinkedQueue<>(sessions);
            for (int i = 0; i < 4; i++) {
                working.add(threads.submit(() -> {
                    for (UUID session = open.poll(); session != null; session = open.poll()) {
                        record(client, session);
                        acknowledged.add(session);
                    }
                }));
            }
        }

        void awaitEnd() throws ExecutionException, InterruptedException {
            for (Future<?> worker : working) {
                worker.get();
            }
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }

        /** Until it is acknowledged; 428 says that an earlier try whose answer was lost had been taken. */
        private void record(Client client, UUID session) {
            Until.found(
                    "attendance to be taken",
                    () -> {
                        try {
                            return week.attendance(session, client.id(), Json.of("status", "PRESENT"))
                                    .outcome();
                        } catch (UncheckedIOException noAnswer) {
                            return "no answer";
                        }
                    },
                    outcome -> outcome.startsWith("201") || outcome.startsWith("428"));
        }
    }

    private List<UUID> sessionsOfAMonth(Client client) {
        List<Slot> slots = new ArrayList<>();
        for (String day : List.of("MO", "TU", "WE", "TH", "FR")) {
            for (int hour = 8; hour < 12; hour++) {
                slots.add(new Slot(day, "%02d:00".formatted(hour), "%02d:50".formatted(hour)));
            }
        }
        UUID series = week.series(IntakeSteps.SITE, 4, MONDAY, MONTH_END, slots.subList(0, 14));
        week.seat(client, IntakeSteps.SITE, series, MONDAY);
        return week.sessions(client.id(), MONDAY, MONTH_END).stream()
                .map(KilledServiceTest::id)
                .toList();
    }

    private int taken(UUID series) {
        return week.series(series).get("taken").asInt();
    }

    private static UUID id(JsonNode node) {
        return UUID.fromString(node.get("id").asText());
    }
}
