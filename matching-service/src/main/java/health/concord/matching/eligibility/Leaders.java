package health.concord.matching.eligibility;

import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Situation;
import health.concord.matching.profile.TherapistProfile;
import health.concord.matching.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;

/** Whether a group has the leader it needs: rule H9 and the leader column of the five models. */
final class Leaders {

    private Leaders() {}

    static boolean qualified(RuleSet rules, Situation situation, GroupProfile group, LocalDate on) {
        return situation.therapists().stream()
                .filter(therapist -> group.leaders().contains(therapist.id()))
                .anyMatch(leader -> suits(rules, situation.state(), group, leader, on));
    }

    private static boolean suits(
            RuleSet rules, String state, GroupProfile group, TherapistProfile leader, LocalDate on) {
        var asked = rules.defaults(group.model());
        if (asked.licensed() && !leader.licensedIn(state, on)) {
            return false;
        }
        return group.leaderCompetencies().isEmpty()
                ? asked.leader().stream().allMatch(oneOf -> holdsAny(leader, oneOf))
                : leader.competencies().containsAll(group.leaderCompetencies());
    }

    private static boolean holdsAny(TherapistProfile leader, List<String> oneOf) {
        return oneOf.stream().anyMatch(leader.competencies()::contains);
    }
}
