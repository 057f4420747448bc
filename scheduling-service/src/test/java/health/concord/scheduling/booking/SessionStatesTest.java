package health.concord.scheduling.booking;

import static health.concord.scheduling.testsupport.StateTable.way;

import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.care.Care;
import health.concord.scheduling.care.CareMode;
import health.concord.scheduling.care.ServiceKind;
import health.concord.scheduling.care.ServiceType;
import health.concord.scheduling.testsupport.StateTable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every transition of a session in every state, and the refusal of all others. */
class SessionStatesTest {

    private static final Interval MORNING =
            new Interval(Instant.parse("2026-03-02T14:00:00Z"), Instant.parse("2026-03-02T15:00:00Z"));
    private static final BookedResource LEADER = BookedResource.clinician(UUID.randomUUID(), "clinician", "Dana Lee");

    private static final Consumer<Session> CANCEL = session -> session.cancel("CLINICIAN", "sam");
    private static final Consumer<Session> SIGN = session -> session.signNote("clara", MORNING.to());
    private static final Consumer<Session> SIGN_EARLY =
            session -> session.signNote("clara", MORNING.from().minusSeconds(1));

    private static Session in(SessionState state) {
        return new Session(
                new SessionPlan(
                        "harbor",
                        "Individual therapy",
                        new Care(
                                ServiceKind.INDIVIDUAL, ServiceType.INDIVIDUAL_THERAPY, null, null, CareMode.IN_PERSON),
                        List.of(LEADER),
                        MORNING,
                        null,
                        null,
                        null),
                state);
    }

    /** A signed note is no state of the session, and yet it binds what may become of it. */
    private static String state(Session session) {
        return session.note().isSigned() ? "SIGNED" : session.state().name();
    }

    @TestFactory
    Stream<DynamicTest> everyActionInEveryState() {
        return new StateTable<>(
                        SessionStatesTest::state,
                        Map.of(
                                "HELD", way(() -> in(SessionState.HELD)),
                                "SCHEDULED", way(() -> in(SessionState.SCHEDULED)),
                                "SIGNED", way(() -> in(SessionState.SCHEDULED), SIGN),
                                "CANCELLED", way(() -> in(SessionState.SCHEDULED), CANCEL)),
                        Map.of(
                                "cancel",
                                CANCEL,
                                "sign",
                                SIGN,
                                "sign before it begins",
                                SIGN_EARLY,
                                "move",
                                session -> session.move(
                                        new SessionMove(session, MORNING, List.of(LEADER)), Overlap.REFUSED),
                                "reinstate",
                                Session::reinstate,
                                "stay off",
                                session -> session.stayOff("TAKEN:ROOM")),
                        Map.of(
                                "SCHEDULED", Map.of("cancel", "CANCELLED", "sign", "SIGNED", "move", "SCHEDULED"),
                                "SIGNED", Map.of("sign", "SIGNED", "move", "SIGNED"),
                                "CANCELLED", Map.of("reinstate", "SCHEDULED", "stay off", "CANCELLED")))
                .tests();
    }
}
