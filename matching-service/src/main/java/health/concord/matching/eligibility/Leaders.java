package health.concord.matching.eligibility;

import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.TherapistProfile;
import health.concord.matching.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whether a group has the leader it needs: rule H9 and the leader column of the five models. */
final class Leaders {

    private Leaders() {}

    static boolean qualified(
            RuleSet rules, String state, GroupProfile group, Map<UUID, TherapistProfile> therapists, LocalDate on) {
        for (var id : group.leaders()) {
            var leader = therapists.get(id);
            if (leader != null && suits(rules, state, group, leader, on)) {
                return true;
            }
        }
        return false;
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
