package health.concord.matching.eligibility;

import health.concord.matching.eligibility.Screened.Waiting;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs the hard rules over every group and therapist. Rules that a wait could cure come last, so that "no seat" is said
 * only of what fits otherwise.
 */
public final class Screening {

    private static final String HIDDEN = "NOT_AVAILABLE";

    private final Situation situation;
    private final Limits limits;
    private final List<Deferral> deferrals;
    private final CandidateFacts candidateFacts;
    private final RulesFor groupRules;
    private final RulesFor therapistRules;

    private final List<GroupCandidate> groups = new ArrayList<>();
    private final List<TherapistCandidate> therapists = new ArrayList<>();
    private final List<Excluded> excluded = new ArrayList<>();
    private final List<Waiting<GroupCandidate>> groupsToWaitFor = new ArrayList<>();
    private final List<Waiting<TherapistCandidate>> therapistsToWaitFor = new ArrayList<>();

    private Screening(Situation situation, RuleSet rules, Facts client, Limits limits, List<Deferral> deferrals) {
        this.situation = situation;
        this.limits = limits;
        this.deferrals = deferrals;
        this.candidateFacts = new CandidateFacts(situation, rules, client);
        this.groupRules = new RulesFor(rules, Scope.GROUP, client);
        this.therapistRules = new RulesFor(rules, Scope.THERAPIST, client);
    }

    /** @param deferrals what leaves all groups out; each group is then listed with the first of them */
    public static Screened of(
            Situation situation, RuleSet rules, Facts client, Limits limits, List<Deferral> deferrals) {
        var screening = new Screening(situation, rules, client, limits, deferrals);
        screening.groups();
        screening.therapists();
        return new Screened(
                List.copyOf(screening.groups),
                List.copyOf(screening.therapists),
                List.copyOf(screening.excluded),
                List.copyOf(screening.groupsToWaitFor),
                List.copyOf(screening.therapistsToWaitFor));
    }

    private void groups() {
        Map<UUID, List<Openings.Series>> series = situation.openings().series().stream()
                .filter(one -> !one.slots().isEmpty())
                .collect(Collectors.groupingBy(Openings.Series::group));
        for (var group : situation.groups()) {
            var own = series.getOrDefault(group.id(), List.of());
            if (own.isEmpty()) {
                group(group, null);
            }
            own.forEach(one -> group(group, one));
        }
    }

    private void group(GroupProfile group, Openings.@Nullable Series series) {
        var startsOn = series == null ? null : Entry.startsOn(group, series, situation.today());
        var facts = candidateFacts.of(group, series, startsOn);
        if (!deferrals.isEmpty()) {
            var first = deferrals.getFirst();
            excluded.add(new Excluded(
                    group.id(),
                    null,
                    group.title(),
                    first.rule(),
                    first.code(),
                    first.text(),
                    null,
                    first.lookAgainOn()));
            return;
        }
        var rule = groupRules.firing(false, facts);
        if (rule != null) {
            excluded.add(excluded(group.id(), null, group.title(), rule, facts, null, null));
            return;
        }
        var limit = limits.against(group.model(), group.sizeMax());
        if (limit != null) {
            excluded.add(new Excluded(
                    group.id(), null, group.title(), limit.rule(), "NOT_SUITABLE", limit.text(), null, null));
            return;
        }
        if (series == null || startsOn == null) {
            throw new IllegalStateException("A group without a series or entry passed the rules that refuse it.");
        }
        var candidate = new GroupCandidate(group, series, startsOn, facts);
        var wait = groupRules.firing(true, facts);
        if (wait == null) {
            groups.add(candidate);
            return;
        }
        var full = series.seatsLeft() < 1;
        Integer position = full ? Integer.valueOf(series.waitlist() + 1) : null;
        var likely = full ? Entry.likelySeat(group, series, series.waitlist() + 1, situation.today()) : startsOn;
        groupsToWaitFor.add(new Waiting<>(candidate, wait.id(), Text.fill(wait.text(), facts), position, likely));
        excluded.add(excluded(group.id(), null, group.title(), wait, facts, position, likely));
    }

    private void therapists() {
        Map<UUID, List<Slot>> open = situation.openings().clinicians().stream()
                .collect(Collectors.toMap(Openings.Clinician::clinician, Openings.Clinician::slots, (a, b) -> a));
        situation.therapists().forEach(therapist -> therapist(therapist, open.getOrDefault(therapist.id(), List.of())));
    }

    private void therapist(TherapistProfile therapist, List<Slot> open) {
        var slots = open.stream()
                .filter(slot -> candidateFacts.fits(List.of(slot)))
                .sorted()
                .toList();
        var tomorrow = situation.today().plusDays(1);
        var earliest = therapist.earliestStart();
        var from = earliest == null || earliest.isBefore(tomorrow) ? tomorrow : earliest;
        var facts = candidateFacts.of(therapist, slots, from);
        var candidate = new TherapistCandidate(therapist, slots, from, facts);
        var rule = therapistRules.firing(false, facts);
        var limit = limits.against(therapist.competencies());
        if (rule != null) {
            excluded.add(excluded(null, therapist.id(), therapist.name(), rule, facts, null, null));
        } else if (limit != null) {
            excluded.add(new Excluded(
                    null, therapist.id(), therapist.name(), limit.rule(), "NOT_SUITABLE", limit.text(), null, null));
        } else {
            var wait = therapistRules.firing(true, facts);
            if (wait == null) {
                therapists.add(candidate);
            } else {
                LocalDate likely = from.isAfter(tomorrow) ? from : null;
                therapistsToWaitFor.add(
                        new Waiting<>(candidate, wait.id(), Text.fill(wait.text(), facts), null, likely));
                excluded.add(excluded(null, therapist.id(), therapist.name(), wait, facts, null, likely));
            }
        }
    }

    private static Excluded excluded(
            @Nullable UUID group,
            @Nullable UUID therapist,
            String name,
            HardRule rule,
            Facts facts,
            @Nullable Integer position,
            @Nullable LocalDate likelyDate) {
        return new Excluded(
                group,
                therapist,
                name,
                rule.confidential() ? HIDDEN : rule.id(),
                rule.code(),
                Text.fill(rule.text(), facts),
                position,
                likelyDate);
    }
}
