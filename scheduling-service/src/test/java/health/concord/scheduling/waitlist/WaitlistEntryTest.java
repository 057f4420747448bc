package health.concord.scheduling.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.concord.commons.problem.ProblemException;
import health.concord.commons.problem.ProblemType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

    private static final Map<WaitState, Map<String, WaitState>> ALLOWED = Map.of(
            WaitState.WAITING,
                    Map.of(
                            "offer", WaitState.OFFERED,
                            "withdraw", WaitState.WITHDRAWN,
                            "rank", WaitState.WAITING),
            WaitState.OFFERED,
                    Map.of(
                            "seat", WaitState.SEATED,
                            "decline", WaitState.DECLINED,
                            "expire", WaitState.EXPIRED),
            WaitState.SEATED, Map.of(),
            WaitState.DECLINED, Map.of(),
            WaitState.EXPIRED, Map.of(),
            WaitState.WITHDRAWN, Map.of());

    private static final Map<WaitState, List<String>> WAYS = Map.of(
            WaitState.WAITING, List.of(),
            WaitState.OFFERED, List.of("offer"),
            WaitState.SEATED, List.of("offer", "seat"),
            WaitState.DECLINED, List.of("offer", "decline"),
            WaitState.EXPIRED, List.of("offer", "expire"),
            WaitState.WITHDRAWN, List.of("withdraw"));

    private static WaitlistEntry in(WaitState state) {
        WaitlistEntry entry = new WaitlistEntry(
                new JoinWaitlist("harbor", UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), null, null, null),
                NOW);
        WAYS.get(state).forEach(action -> ACTIONS.get(action).accept(entry));
        return entry;
    }

    static Stream<Arguments> everyActionInEveryState() {
        return Stream.of(WaitState.values())
                .flatMap(state -> ACTIONS.keySet().stream().map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest
    @MethodSource
    void everyActionInEveryState(WaitState state, String action) {
        WaitlistEntry entry = in(state);
        assertThat(entry.state()).isEqualTo(state);
        WaitState next = ALLOWED.get(state).get(action);

        if (next == null) {
            assertThatThrownBy(() -> ACTIONS.get(action).accept(entry))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.WRONG_STATE));
            assertThat(entry.state()).isEqualTo(state);
        } else {
            ACTIONS.get(action).accept(entry);
            assertThat(entry.state()).isEqualTo(next);
        }
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
