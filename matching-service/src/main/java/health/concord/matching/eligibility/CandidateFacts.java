package health.concord.matching.eligibility;

import health.concord.matching.profile.DomainResult.Verdict;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.Situation;
import health.concord.matching.profile.TherapistProfile;
import health.concord.matching.rule.Clause;
import health.concord.matching.rule.Facts;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.Truth;
import health.concord.matching.week.Slot;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts the rules read about a group or a therapist, as seen for one client. */
final class CandidateFacts {

    private static final String ADOLESCENT = "adolescent";
    private static final Set<String> GENDERS = Set.of("women", "men", "nonbinary");
    private static final Map<String, String> GENDER_WISH =
            Map.of("women", "therapist-woman", "men", "therapist-man", "nonbinary", "therapist-nonbinary");

    private final Situation situation;
    private final RuleSet rules;
    private final Facts client;

    CandidateFacts(Situation situation, RuleSet rules, Facts client) {
        this.situation = situation;
        this.rules = rules;
        this.client = client;
    }

    Facts of(GroupProfile group, Openings.@Nullable Series series, @Nullable LocalDate startsOn) {
        var facts = new HashMap<String, Object>();
        facts.put("group.title", group.title());
        facts.put("group.model", group.model().name());
        facts.put("group.themes", group.themes());
        facts.put("group.population", group.population());
        facts.put("group.adolescent", group.population().contains(ADOLESCENT));
        facts.put(
                "group.genders",
                group.population().stream().filter(GENDERS::contains).toList());
        facts.put("group.stages", group.stages());
        facts.put("group.sizeMax", group.sizeMax());
        facts.put("group.language", group.language());
        facts.put("group.telehealth", group.telehealth());
        facts.put("group.membership", group.membership().name());
        facts.put("group.conflict", conflict(group));
        facts.put("group.scheduled", series != null);
        results("group.", group.id(), facts);
        put(facts, "group.costCents", group.costCents());
        admission(group, facts);
        if (series != null) {
            facts.put("group.seatsLeft", series.seatsLeft());
            facts.put("group.viableGap", group.viable() - series.taken() - series.held() - 1);
            facts.put("group.fitsAvailability", fits(series.slots()));
            facts.put("group.entryOpen", startsOn != null);
            var on = startsOn == null ? situation.today() : startsOn;
            facts.put("group.leaderQualified", Leaders.qualified(rules, situation, group, on));
        }
        if (startsOn != null) {
            facts.put("group.startsInDays", Entry.days(situation.today(), startsOn));
        }
        return client.with(facts);
    }

    Facts of(TherapistProfile therapist, List<Slot> open, LocalDate from) {
        var facts = new HashMap<String, Object>();
        facts.put("therapist.id", therapist.id().toString());
        facts.put("therapist.name", therapist.name());
        facts.put("therapist.licensed", therapist.licensedIn(situation.state(), from));
        facts.put("therapist.competencies", therapist.competencies());
        facts.put("therapist.languages", therapist.languages());
        facts.put("therapist.modalities", therapist.modalities());
        facts.put("therapist.tags", therapist.tags());
        put(facts, "therapist.genderTag", therapist.gender() == null ? null : GENDER_WISH.get(therapist.gender()));
        put(facts, "therapist.costCents", therapist.costCents());
        facts.put("therapist.caseloadFree", therapist.caseloadLimit() - therapist.caseload());
        facts.put("therapist.startsInDays", Entry.days(situation.today(), from));
        facts.put("therapist.openSlots", open.size());
        facts.put("therapist.conflict", situation.known().apart().contains(therapist.id()));
        results("therapist.", therapist.id(), facts);
        put(facts, "therapist.prefers", therapist.prefers());
        put(facts, "therapist.prefersNot", therapist.prefersNot());
        return client.with(facts);
    }

    private void results(String scope, UUID of, Map<String, Object> facts) {
        if (situation.known().results().containsKey(of)) {
            facts.put(scope + "effectiveIn", situation.known().domains(of, Verdict.EFFECTIVE));
            facts.put(scope + "ineffectiveIn", situation.known().domains(of, Verdict.INEFFECTIVE));
        }
    }

    /** A client whose times are not known is not refused for them; the option says that they must be agreed. */
    boolean fits(List<Slot> slots) {
        var available = situation.client().availability();
        return available.isEmpty() || slots.stream().allMatch(slot -> slot.withinAny(available));
    }

    private boolean conflict(GroupProfile group) {
        var seated = situation.seated().getOrDefault(group.id(), Set.of());
        return !Collections.disjoint(seated, situation.client().keepApart());
    }

    private void admission(GroupProfile group, Map<String, Object> facts) {
        var met = Truth.TRUE;
        for (var criterion : group.admission()) {
            var when = criterion.when();
            var truth = when == null ? Truth.TRUE : Clause.parse(when).test(client);
            if (truth == Truth.FALSE) {
                met = Truth.FALSE;
            } else if (truth == Truth.UNKNOWN && met == Truth.TRUE) {
                met = Truth.UNKNOWN;
            }
        }
        if (met != Truth.UNKNOWN) {
            facts.put("group.admissionMet", met.holds());
        }
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
