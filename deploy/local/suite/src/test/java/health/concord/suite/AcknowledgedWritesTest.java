package health.concord.suite;

import static health.concord.suite.steps.PastWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.Part;
import health.concord.suite.http.Json;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.launch.RunningSuite;
import health.concord.suite.steps.IntakeSteps;
import health.concord.suite.steps.IntakeSteps.Client;
import health.concord.suite.steps.Journey;
import health.concord.suite.steps.Person;
import health.concord.suite.steps.Slot;
import health.concord.suite.steps.Until;
import java.io.UncheckedIOException;
import java.time.LocalDate;
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
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What was acknowledged is there, and its event took effect once, however often services die (trust.md, section 1). */
@OnSuite
@Order(75)
class AcknowledgedWritesTest {

    private static final LocalDate MONTH_END = MONDAY.plusWeeks(4).minusDays(1);

    /** As many as a series takes. */
    private static final int MOST_SLOTS = 14;

    private final Journey journey = new Journey();

    /**
     * Four people record attendance as fast as they can while scheduling and billing are killed at random. Whoever got
     * no answer asks again, as people do.
     */
    @Test
    void everyAcknowledgedAttendanceSurvivesAndReachesBillingOnce() throws Exception {
        Client client = journey.intake.admitSince(Person.adult("Storm", 27), MONDAY.minusWeeks(2));
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
            journey.week.attendance(session, client.id()).expect(200);
        }
        Until.found(
                "all services at billing",
                () -> journey.billing.services(client, MONDAY, MONTH_END).size(),
                count -> count == sessions.size());
        List<JsonNode> delivered = journey.billing.services(client, MONDAY, MONTH_END);
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
                            return journey.week
                                    .attendance(session, client.id(), Json.of("status", "PRESENT"))
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
        UUID series = journey.week.series(IntakeSteps.SITE, 4, MONDAY, MONTH_END, slots.subList(0, MOST_SLOTS));
        journey.week.seat(client, IntakeSteps.SITE, series, MONDAY);
        return journey.week.sessions(client.id(), MONDAY, MONTH_END).stream()
                .map(AcknowledgedWritesTest::id)
                .toList();
    }

    private static UUID id(JsonNode node) {
        return UUID.fromString(node.get("id").asText());
    }
}
