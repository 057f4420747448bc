package health.concord.matching.planning;

import health.concord.matching.profile.Snapshot;
import health.concord.matching.profile.Units;
import health.concord.matching.rule.TestRules;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Program;
import health.concord.matching.week.Day;
import health.concord.matching.week.Slot;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Inputs of a queue, made of programs and clients. */
final class Queues {

    private Queues() {}

    static QueueInput input(Program program, List<Waiting> waiting, List<Roster> rosters) {
        var situation = program.with(Client.aged(34).snapshot());
        return new QueueInput(
                "harbor",
                "NY",
                situation.today(),
                TestRules.current().version(),
                QueuePolicyFile.read("2026-03.yaml").version(),
                situation.therapists(),
                situation.groups(),
                situation.openings(),
                Map.of(),
                rosters,
                waiting,
                List.of(),
                List.of());
    }

    static Waiting waiting(int number, Client client, int days) {
        var own = numbered(number, client);
        return new Waiting(
                new UUID(7, number),
                own.clientLabel(),
                days,
                own,
                false,
                new Units(true, "Blue Harbor", 60, null),
                Set.of());
    }

    /** The client with ids by number, so that nobody is anybody else. */
    static Snapshot numbered(int number, Client client) {
        var s = client.snapshot();
        return new Snapshot(
                new UUID(8, number),
                new UUID(9, number),
                s.site(),
                OffsetDateTime.parse("2026-03-02T09:00:00-05:00"),
                s.age(),
                s.language(),
                s.levelOfCare(),
                s.program(),
                s.safety(),
                s.consent(),
                s.instruments(),
                s.factors(),
                s.diagnoses(),
                s.preferences(),
                s.availability(),
                s.coverage(),
                s.keepApart(),
                365,
                "Person " + number);
    }

    static Slot slot(String day, String from, String to) {
        return new Slot(Day.valueOf(day), from, to);
    }
}
