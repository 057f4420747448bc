package health.concord.scheduling.waitlist;

import static health.concord.scheduling.testsupport.StateTable.way;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.scheduling.testsupport.StateTable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every transition of every state, and the refusal of all others. */
class WaitlistEntryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T14:00:00Z");

    private static final Map<String, Consumer<WaitlistEntry>> ACTIONS = Map.of(
            "offer", entry -> entry.offer(UUID.randomUUID(), UUID.randomUUID(), NOW, OrderedBy.MATCHING),
            "seat", WaitlistEntry::seat,
            "decline", WaitlistEntry::decline,
            "expire", WaitlistEntry::expire,
            "withdraw", WaitlistEntry::withdraw,
            "rank", entry -> entry.rank(5));

    private static WaitlistEntry waiting() {
        return new WaitlistEntry(
                new JoinWaitlist("harbor", UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), null, null, null),
                NOW);
    }

    @TestFactory
    Stream<DynamicTest> everyActionInEveryState() {
        Consumer<WaitlistEntry> offer = ACTIONS.get("offer");
        return new StateTable<WaitlistEntry>(
                        entry -> entry.state().name(),
                        Map.of(
                                "WAITING", WaitlistEntryTest::waiting,
                                "OFFERED", way(WaitlistEntryTest::waiting, offer),
                                "SEATED", way(WaitlistEntryTest::waiting, offer, WaitlistEntry::seat),
                                "DECLINED", way(WaitlistEntryTest::waiting, offer, WaitlistEntry::decline),
                                "EXPIRED", way(WaitlistEntryTest::waiting, offer, WaitlistEntry::expire),
                                "WITHDRAWN", way(WaitlistEntryTest::waiting, WaitlistEntry::withdraw)),
                        ACTIONS,
                        Map.of(
                                "WAITING", Map.of("offer", "OFFERED", "withdraw", "WITHDRAWN", "rank", "WAITING"),
                                "OFFERED", Map.of("seat", "SEATED", "decline", "DECLINED", "expire", "EXPIRED")))
                .tests();
    }

    @Test
    void aCliniciansPriorityGoesFirstThenMatchingsOrderThenArrival() {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(4).toList();
        Line line = new Line(
                UUID.randomUUID(),
                List.of(place(ids.get(0), 0), place(ids.get(1), 0), place(ids.get(2), 0), place(ids.get(3), 9)));

        assertThat(line.turns(List.of(ids.get(2), ids.get(1))))
                .containsExactly(
                        new Line.Turn(ids.get(3), OrderedBy.PRIORITY),
                        new Line.Turn(ids.get(2), OrderedBy.MATCHING),
                        new Line.Turn(ids.get(1), OrderedBy.MATCHING),
                        new Line.Turn(ids.get(0), OrderedBy.ARRIVAL));
        assertThat(line.turns(List.of()))
                .extracting(Line.Turn::entry)
                .containsExactly(ids.get(3), ids.get(0), ids.get(1), ids.get(2));
    }

    /** Of an entry whose episode has the same id. */
    private static Line.Place place(UUID id, int priority) {
        return new Line.Place(id, id, priority);
    }
}
