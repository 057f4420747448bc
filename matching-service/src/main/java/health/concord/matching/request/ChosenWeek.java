package health.concord.matching.request;

import health.concord.commons.problem.ProblemException;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.matching.direction.Decision;
import health.concord.matching.eligibility.ClientVerdict;
import health.concord.matching.eligibility.Hold;
import health.concord.matching.eligibility.Objections;
import health.concord.matching.eligibility.Objections.Objection;
import health.concord.matching.placement.PlacedPart;
import health.concord.matching.placement.SetAside;
import health.concord.matching.profile.ClientFacts;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.Situation;
import health.concord.matching.profile.TherapistProfile;
import health.concord.matching.recommendation.PartKind;
import health.concord.matching.request.OverrideRecommendation.ChosenPart;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.week.Slot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A week chosen by hand, checked against the rules and the openings the recommendation was made from. */
final class ChosenWeek {

    private final Situation situation;
    private final ClientVerdict verdict;
    private final Objections objections;

    ChosenWeek(Situation situation, RuleSet rules) {
        this.situation = situation;
        var client = ClientFacts.of(situation, rules);
        this.verdict = ClientVerdict.of(rules, client, situation.today());
        var decision = Decision.of(rules, client, verdict.deferrals());
        this.objections =
                new Objections(situation, rules, client, decision.limits(), decision.deferrals(verdict.deferrals()));
    }

    List<PlacedPart> parts(List<ChosenPart> chosen) {
        var parts = new ArrayList<PlacedPart>();
        var taken = new ArrayList<Slot>();
        for (int i = 0; i < chosen.size(); i++) {
            var part = chosen.get(i).kind() == PartKind.GROUP
                    ? seat(chosen.get(i), "parts[" + i + "]")
                    : sessions(chosen.get(i), "parts[" + i + "]");
            if (part.slots().stream().anyMatch(slot -> slot.overlapsAny(taken))) {
                throw Problems.of(
                        ProblemType.TIME_CONFLICT, "Two of the parts are at the same time. Choose another time.");
            }
            taken.addAll(part.slots());
            parts.add(part);
        }
        return List.copyOf(parts);
    }

    /** The rules this week sets aside; refuses when one of them may not be. */
    List<SetAside> setAside(List<ChosenPart> chosen) {
        var aside = new LinkedHashSet<SetAside>();
        for (Hold hold : verdict.holds()) {
            add(new Objection(hold.rule(), hold.code(), hold.text(), hold.overridable()), aside);
        }
        for (int i = 0; i < chosen.size(); i++) {
            var part = chosen.get(i);
            var against = part.kind() == PartKind.GROUP
                    ? objections.against(group(part, "parts[" + i + "]"), series(part, "parts[" + i + "]"))
                    : objections.against(therapist(part, "parts[" + i + "]"), List.of(slot(part, "parts[" + i + "]")));
            against.forEach(objection -> add(objection, aside));
        }
        return List.copyOf(aside);
    }

    private static void add(Objection objection, LinkedHashSet<SetAside> aside) {
        if (!objection.overridable()) {
            throw Problems.refused(objection.code(), objection.rule() + ": " + objection.text());
        }
        aside.add(new SetAside(objection.rule(), objection.code(), objection.text()));
    }

    private PlacedPart seat(ChosenPart part, String path) {
        var group = group(part, path);
        var series = series(part, path);
        if (series == null) {
            throw Problems.refused("NOT_AVAILABLE", "The group is not available. Choose another.");
        }
        var next = series.nextStart();
        var tomorrow = situation.today().plusDays(1);
        return new PlacedPart(
                part.kind().name(),
                null,
                group.id(),
                series.series(),
                group.title(),
                series.slots(),
                Slot.firstOnOrAfter(series.slots(), next == null || next.isBefore(tomorrow) ? tomorrow : next));
    }

    private PlacedPart sessions(ChosenPart part, String path) {
        var therapist = therapist(part, path);
        var slot = slot(part, path);
        var tomorrow = situation.today().plusDays(1);
        var earliest = therapist.earliestStart();
        return new PlacedPart(
                part.kind().name(),
                therapist.id(),
                null,
                null,
                therapist.name(),
                List.of(slot),
                slot.onOrAfter(earliest == null || earliest.isBefore(tomorrow) ? tomorrow : earliest));
    }

    private GroupProfile group(ChosenPart part, String path) {
        UUID wanted = part.group();
        return situation.groups().stream()
                .filter(group -> group.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> unknown(path + ".group", "is not a group of this site"));
    }

    private Openings.@Nullable Series series(ChosenPart part, String path) {
        var own = situation.openings().series().stream()
                .filter(series -> series.group().equals(part.group()))
                .toList();
        if (part.series() == null) {
            if (own.size() > 1) {
                throw unknown(path + ".series", "is needed: the group has several");
            }
            return own.isEmpty() ? null : own.getFirst();
        }
        return own.stream()
                .filter(series -> series.series().equals(part.series()))
                .findFirst()
                .orElseThrow(() -> unknown(path + ".series", "is not an open series of the group"));
    }

    private TherapistProfile therapist(ChosenPart part, String path) {
        UUID wanted = part.therapist();
        return situation.therapists().stream()
                .filter(therapist -> therapist.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> unknown(path + ".therapist", "is not a therapist of this site"));
    }

    private static Slot slot(ChosenPart part, String path) {
        var slot = part.slot();
        if (slot == null) {
            throw unknown(path + ".slot", "is needed: say when the sessions are");
        }
        if (!slot.ordered()) {
            throw unknown(path + ".slot.to", "is not after from");
        }
        return slot;
    }

    private static ProblemException unknown(String field, String message) {
        return Problems.invalid(field, message);
    }
}
