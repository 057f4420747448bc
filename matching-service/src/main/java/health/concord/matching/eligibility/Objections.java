package health.concord.matching.eligibility;

import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.Situation;
import health.concord.matching.profile.TherapistProfile;
import health.concord.matching.rule.Facts;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.RuleSet.HardRule;
import health.concord.matching.rule.RuleSet.Scope;
import health.concord.matching.rule.Text;
import health.concord.matching.week.Slot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything the hard rules have against a part a clinician chose by hand, and what of it may be set aside. */
public final class Objections {

    /** One rule's objection. */
    public record Objection(String rule, String code, String text, boolean overridable) {}

    private final Situation situation;
    private final RuleSet rules;
    private final Limits limits;
    private final List<Deferral> deferrals;
    private final CandidateFacts candidateFacts;

    public Objections(Situation situation, RuleSet rules, Facts client, Limits limits, List<Deferral> deferrals) {
        this.situation = situation;
        this.rules = rules;
        this.limits = limits;
        this.deferrals = deferrals;
        this.candidateFacts = new CandidateFacts(situation, rules, client);
    }

    public List<Objection> against(GroupProfile group, Openings.@Nullable Series series) {
        var startsOn = series == null ? null : Entry.startsOn(group, series, situation.today());
        var objections = deferred();
        var limit = limits.against(group.model(), group.sizeMax());
        if (limit != null) {
            objections.add(new Objection(limit.rule(), "NOT_SUITABLE", limit.text(), true));
        }
        rules(Scope.GROUP, candidateFacts.of(group, series, startsOn), objections);
        return objections;
    }

    /** The same wherever and whenever the group meets, which the asker sees to. */
    public List<Objection> against(GroupProfile group) {
        var objections = deferred();
        rules(Scope.GROUP, candidateFacts.of(group), objections);
        return objections;
    }

    private List<Objection> deferred() {
        var objections = new ArrayList<Objection>();
        deferrals.forEach(deferral -> objections.add(
                new Objection(deferral.rule(), deferral.code(), deferral.text(), deferral.overridable())));
        return objections;
    }

    public List<Objection> against(TherapistProfile therapist, List<Slot> open) {
        var tomorrow = situation.today().plusDays(1);
        var earliest = therapist.earliestStart();
        var from = earliest == null || earliest.isBefore(tomorrow) ? tomorrow : earliest;
        var objections = new ArrayList<Objection>();
        var limit = limits.against(therapist.competencies());
        if (limit != null) {
            objections.add(new Objection(limit.rule(), "NOT_SUITABLE", limit.text(), true));
        }
        rules(Scope.THERAPIST, candidateFacts.of(therapist, open, from), objections);
        return objections;
    }

    private void rules(Scope scope, Facts facts, List<Objection> objections) {
        rules.hard().stream()
                .filter(rule -> rule.scope() == scope && rule.when().holds(facts))
                .map(rule -> objection(rule, facts))
                .forEach(objections::add);
    }

    private static Objection objection(HardRule rule, Facts facts) {
        return new Objection(
                rule.confidential() ? rule.code() : rule.id(),
                rule.code(),
                Text.fill(rule.text(), facts),
                rule.override() == RuleSet.Override.REASON);
    }
}
