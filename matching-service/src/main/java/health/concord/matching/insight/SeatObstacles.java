package health.concord.matching.insight;

import health.concord.matching.eligibility.ClientVerdict;
import health.concord.matching.eligibility.Hold;
import health.concord.matching.eligibility.Limits;
import health.concord.matching.eligibility.Objections;
import health.concord.matching.eligibility.Objections.Objection;
import health.concord.matching.profile.ClientFacts;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.Situation;
import health.concord.matching.profile.Snapshot;
import health.concord.matching.profile.Units;
import health.concord.matching.rule.Facts;
import health.concord.matching.rule.RuleSet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the hard rules have against someone in a group, wherever and whenever it meets: seats, times and rooms are looked
 * at by whoever asks. What is only a worse fit is no obstacle.
 */
public final class SeatObstacles {

    private static final String SAFETY_HOLD = "SAFETY_HOLD";

    private SeatObstacles() {}

    /** @param situation with the keep-apart tokens of whoever is in the group */
    public static List<Objection> of(Situation situation, RuleSet rules, GroupProfile group) {
        var known = ClientFacts.of(situation, rules);
        var verdict = ClientVerdict.of(rules, known, situation.today());
        var objections = new Objections(situation, rules, known, Limits.none(), verdict.deferrals());
        return Obstacles.told(objections.against(group), situation, rules);
    }

    /**
     * The same for someone of whom no snapshot is known: what a rule would have to know of them is unknown, and none asks
     * for it, since nobody asked for a placement here.
     *
     * @param age null: not known either
     */
    public static List<Objection> ofStranger(
            UUID client,
            @Nullable Integer age,
            boolean safetyHold,
            LocalDate today,
            RuleSet rules,
            GroupProfile group) {
        var said = new HashMap<String, Object>(Map.of("safetyHold", safetyHold));
        if (age != null) {
            said.put("age", age);
        }
        var known = Facts.of(said).derive(rules.derivations());
        var held = ClientVerdict.of(rules, known, today).holds().stream()
                .filter(hold -> hold.code().equals(SAFETY_HOLD))
                .map(SeatObstacles::objection);
        var nobody = nobodyKnown(client, safetyHold, today);
        return Stream.concat(
                        held, new Objections(nobody, rules, known, Limits.none(), List.of()).against(group).stream())
                .toList();
    }

    private static Objection objection(Hold hold) {
        return new Objection(hold.rule(), hold.code(), hold.text(), hold.overridable());
    }

    /** The rules read the facts said of them; of the snapshot only that they are to be kept apart from nobody. */
    private static Situation nobodyKnown(UUID client, boolean safetyHold, LocalDate today) {
        return new Situation(
                new Snapshot(
                        client,
                        client,
                        "",
                        today.atStartOfDay().atOffset(ZoneOffset.UTC),
                        0,
                        "",
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        null,
                        List.of(),
                        null,
                        null),
                "",
                today,
                safetyHold,
                List.of(),
                List.of(),
                Openings.none(),
                Units.notAsked(),
                Map.of());
    }
}
