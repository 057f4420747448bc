package health.concord.scheduling.placement;

import static health.concord.scheduling.testsupport.StateTable.way;

import health.concord.scheduling.testsupport.StateTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every step of a placement in every state, in time and too late, and the refusal of all others. */
class PlacementStatesTest {

    private static final Instant UNTIL = Instant.parse("2026-03-02T14:15:00Z");
    private static final Instant IN_TIME = UNTIL.minusSeconds(1);

    private static final Consumer<Placement> ENROL = placement -> placement.enrol(IN_TIME);
    private static final Consumer<Placement> CONFIRM = placement -> placement.confirm(IN_TIME);

    private static Placement held() {
        return new Placement(
                UUID.randomUUID(),
                new HoldPlacement(
                        UUID.randomUUID(), UUID.randomUUID(), "harbor", LocalDate.of(2026, 3, 2), null, List.of()),
                UNTIL);
    }

    @TestFactory
    Stream<DynamicTest> everyStepInEveryState() {
        return new StateTable<Placement>(
                        placement -> placement.state().name(),
                        Map.of(
                                "HELD", PlacementStatesTest::held,
                                "ENROLLED", way(PlacementStatesTest::held, ENROL),
                                "CONFIRMED", way(PlacementStatesTest::held, ENROL, CONFIRM),
                                "RELEASED", way(PlacementStatesTest::held, Placement::release)),
                        Map.of(
                                "enrol",
                                ENROL,
                                "enrol too late",
                                placement -> placement.enrol(UNTIL),
                                "confirm",
                                CONFIRM,
                                "confirm after the hold's time",
                                placement -> placement.confirm(UNTIL),
                                "release",
                                Placement::release),
                        Map.of(
                                "HELD", Map.of("enrol", "ENROLLED", "release", "RELEASED"),
                                "ENROLLED",
                                        Map.of(
                                                "confirm", "CONFIRMED",
                                                "confirm after the hold's time", "CONFIRMED",
                                                "release", "RELEASED"),
                                "CONFIRMED", Map.of("release", "RELEASED")))
                .tests();
    }
}
