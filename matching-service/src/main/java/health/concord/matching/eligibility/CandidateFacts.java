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

/**
 * The facts the rules read about a group or a therapist, as seen for one client. Each is worked out when a rule asks for
 * it: of most groups only few are ever asked.
 */
final class CandidateFacts {

    private static final String ADOLESCENT = "adolescent";
    private static final Set<String> GENDERS = Set.of("women", "men", "nonbinary");
    private static final Map<String, String> GENDER_WISH =
            Map.of("women", "therapist-woman", "men", "therapist-man", "nonbinary", "therapist-nonbinary");

    private final Situation situation;
    private final RuleSet rules;
    private final Facts client;
    private final Map<UUID, TherapistProfile> therapists = new HashMap<>();
    private final Map<String, Truth> criteria = new HashMap<>();

    CandidateFacts(Situation situation, RuleSet rules, Facts client) {
        this.situation = situation;
        this.rules = rules;
        this.client = client;
        situation.therapists().forEach(therapist -> therapists.put(therapist.id(), therapist));
    }

    Facts of(GroupProfile group, Openings.@Nullable Series series, @Nullable LocalDate startsOn) {
        return client.with(name -> switch (name) {
            case "group.title" -> group.title();
            case "group.model" -> group.model().name();
            case "group.themes" -> group.themes();
            case "group.population" -> group.population();
            case "group.adolescent" -> group.population().contains(ADOLESCENT);
            case "group.genders" ->
                group.population().stream().filter(GENDERS::contains).toList();
            case "group.stages" -> group.stages();
            case "group.sizeMax" -> group.sizeMax();
            case "group.language" -> group.language();
            case "group.telehealth" -> group.telehealth();
            case "group.membership" -> group.membership().name();
            case "group.conflict" -> conflict(group);
            case "group.scheduled" -> series != null;
            case "group.effectiveIn" -> results(group.id(), Verdict.EFFECTIVE);
            case "group.ineffectiveIn" -> results(group.id(), Verdict.INEFFECTIVE);
            case "group.costCents" -> group.costCents();
            case "group.admissionMet" -> admission(group);
            case "group.startsInDays" -> startsOn == null ? null : Entry.days(situation.today(), startsOn);
            default -> series == null ? null : scheduled(name, group, series, startsOn);
        });
    }

    /** The group wherever and whenever it meets: what hangs on that is unknown, but for one that takes nobody any more. */
    Facts of(GroupProfile group) {
        var anywhere = of(group, null, null);
        return client.with(name -> switch (name) {
            case "group.scheduled" -> null;
            case "group.entryOpen" -> Entry.isOver(group, situation.today()) ? false : null;
            default -> anywhere.value(name);
        });
    }

    private @Nullable Object scheduled(
            String name, GroupProfile group, Openings.Series series, @Nullable LocalDate startsOn) {
        return switch (name) {
            case "group.seatsLeft" -> series.seatsLeft();
            case "group.viableGap" -> group.viable() - series.taken() - series.held() - 1;
            case "group.fitsAvailability" -> fits(series.slots());
            case "group.entryOpen" -> startsOn != null;
            case "group.leaderQualified" -> {
                var on = startsOn == null ? situation.today() : startsOn;
                yield Leaders.qualified(rules, situation.state(), group, therapists, on);
            }
            default -> null;
        };
    }

    Facts of(TherapistProfile therapist, List<Slot> open, LocalDate from) {
        return client.with(name -> switch (name) {
            case "therapist.id" -> therapist.id().toString();
            case "therapist.name" -> therapist.name();
            case "therapist.licensed" -> therapist.licensedIn(situation.state(), from);
            case "therapist.competencies" -> therapist.competencies();
            case "therapist.languages" -> therapist.languages();
            case "therapist.modalities" -> therapist.modalities();
            case "therapist.tags" -> therapist.tags();
            case "therapist.genderTag" -> therapist.gender() == null ? null : GENDER_WISH.get(therapist.gender());
            case "therapist.costCents" -> therapist.costCents();
            case "therapist.caseloadFree" -> therapist.caseloadLimit() - therapist.caseload();
            case "therapist.startsInDays" -> Entry.days(situation.today(), from);
            case "therapist.openSlots" -> open.size();
            case "therapist.conflict" -> situation.known().apart().contains(therapist.id());
            case "therapist.effectiveIn" -> results(therapist.id(), Verdict.EFFECTIVE);
            case "therapist.ineffectiveIn" -> results(therapist.id(), Verdict.INEFFECTIVE);
            case "therapist.prefers" -> therapist.prefers();
            case "therapist.prefersNot" -> therapist.prefersNot();
            default -> null;
        });
    }

    private @Nullable Object results(UUID of, Verdict verdict) {
        return situation.known().results().containsKey(of) ? situation.known().domains(of, verdict) : null;
    }

    /** A client whose times are not known is not refused for them; the option says that they must be agreed. */
    boolean fits(List<Slot> slots) {
        var available = situation.client().availability();
        if (available.isEmpty()) {
            return true;
        }
        for (var slot : slots) {
            if (!slot.withinAny(available)) {
                return false;
            }
        }
        return true;
    }

    private boolean conflict(GroupProfile group) {
        var apart = situation.client().keepApart();
        return !apart.isEmpty() && !Collections.disjoint(situation.seated().getOrDefault(group.id(), Set.of()), apart);
    }

    /** Null when something it asks is not known. */
    private @Nullable Boolean admission(GroupProfile group) {
        var met = Truth.TRUE;
        for (var criterion : group.admission()) {
            var when = criterion.when();
            var truth = when == null
                    ? Truth.TRUE
                    : criteria.computeIfAbsent(when, text -> Clause.parse(text).test(client));
            if (truth == Truth.FALSE) {
                met = Truth.FALSE;
            } else if (truth == Truth.UNKNOWN && met == Truth.TRUE) {
                met = Truth.UNKNOWN;
            }
        }
        return met == Truth.UNKNOWN ? null : met.holds();
    }
}
