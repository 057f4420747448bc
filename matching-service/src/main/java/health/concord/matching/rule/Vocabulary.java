package health.concord.matching.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts a condition may name; a misspelt one would be "unknown" for ever and silently switch its rule off. */
public final class Vocabulary {

    /** About the client, beside factors, instruments and derived facts. */
    private static final Set<String> CLIENT = Set.of(
            "age",
            "language",
            "levelOfCare",
            "diagnoses",
            "safetyHold",
            "cssrs",
            "item9",
            "part2Consent",
            "guardianConsent",
            "costLimitCents",
            "waitLimitDays",
            "genderTags",
            "preferredTherapist",
            "therapistLanguage",
            "stageModels",
            "problemDomains",
            "direction");

    private static final Set<String> GROUP = Set.of(
            "group.title",
            "group.model",
            "group.themes",
            "group.population",
            "group.adolescent",
            "group.genders",
            "group.stages",
            "group.sizeMax",
            "group.costCents",
            "group.language",
            "group.telehealth",
            "group.membership",
            "group.scheduled",
            "group.seatsLeft",
            "group.fitsAvailability",
            "group.entryOpen",
            "group.startsInDays",
            "group.leaderQualified",
            "group.conflict",
            "group.viableGap",
            "group.admissionMet",
            "group.effectiveIn",
            "group.ineffectiveIn");

    private static final Set<String> THERAPIST = Set.of(
            "therapist.id",
            "therapist.name",
            "therapist.licensed",
            "therapist.competencies",
            "therapist.languages",
            "therapist.modalities",
            "therapist.tags",
            "therapist.genderTag",
            "therapist.costCents",
            "therapist.caseloadFree",
            "therapist.startsInDays",
            "therapist.openSlots",
            "therapist.conflict",
            "therapist.effectiveIn",
            "therapist.ineffectiveIn",
            "therapist.prefers",
            "therapist.prefersNot");

    private static final Set<String> OPTION = Set.of(
            "option.groupMinutes",
            "option.individualMinutes",
            "option.familyMinutes",
            "option.missingMinutes",
            "option.excessMinutes",
            "option.days",
            "option.extraDays",
            "option.continuity");

    private final Set<String> client = new HashSet<>(CLIENT);

    Vocabulary(RuleSet rules) {
        client.addAll(rules.factors().keySet());
        client.addAll(rules.instruments().keySet());
        client.addAll(rules.derived().keySet());
    }

    /** The facts about a client that a group's own admission criteria may ask for. */
    public static Vocabulary of(RuleSet rules) {
        return new Vocabulary(rules);
    }

    /** Names in the condition that mean nothing, in their order. */
    public List<String> unknown(Clause clause) {
        return clause.condition().facts().stream()
                .filter(name -> !client.contains(name))
                .toList();
    }

    void check(String where, Clause clause, RuleSet.Scope scope) {
        var allowed = switch (scope) {
            case CLIENT -> Set.<String>of();
            case GROUP -> GROUP;
            case THERAPIST -> THERAPIST;
            case OPTION -> OPTION;
        };
        var unknown = clause.condition().facts().stream()
                .filter(name -> !client.contains(name) && !allowed.contains(name))
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(where + " names facts that do not exist there: " + unknown
                    + ". Maybe they are misspelt, or belong to another scope.");
        }
    }
}
