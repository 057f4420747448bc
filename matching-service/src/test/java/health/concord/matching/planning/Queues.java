package health.concord.matching.planning;

import health.concord.matching.profile.Composition;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Situation;
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
import org.jspecify.annotations.Nullable;

/** Inputs of a queue, made of programs and clients. */
final class Queues {

    private Queues() {}

    static QueueInput input(Program program, List<Waiting> waiting, List<Roster> rosters) {
        return input(program.with(Client.aged(34).snapshot()), waiting, rosters);
    }

    static QueueInput input(Situation situation, List<Waiting> waiting, List<Roster> rosters) {
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
                List.of(),
                situation.background());
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
                Set.of(),
                null);
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

    /** The group with another viable size, and with rules of its own on who sits together. */
    static GroupProfile with(GroupProfile g, int viable, @Nullable List<Composition> rules) {
        return new GroupProfile(
                g.id(),
                g.title(),
                g.model(),
                g.leaders(),
                g.leaderCompetencies(),
                g.sizeMin(),
                g.sizeMax(),
                viable,
                g.membership(),
                g.entryDates(),
                g.minutes(),
                g.weeks(),
                g.stages(),
                g.themes(),
                g.population(),
                g.language(),
                g.telehealth(),
                g.admission(),
                g.costCents(),
                g.cycle(),
                rules);
    }
}
