package health.concord.matching.recommendation;

import health.concord.matching.bundle.Found;
import health.concord.matching.bundle.Scores;
import health.concord.matching.bundle.Term;
import health.concord.matching.bundle.Week;
import health.concord.matching.eligibility.Deferral;
import health.concord.matching.eligibility.GroupCandidate;
import health.concord.matching.eligibility.Screened;
import health.concord.matching.eligibility.Screened.Waiting;
import health.concord.matching.eligibility.TherapistCandidate;
import health.concord.matching.profile.Situation;
import health.concord.matching.rule.Facts;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes with a week: the rule file's plan rules, what a hard rule deferred, and the waitlists. */
final class Plans {

    /** More waitlists than these help nobody to decide. */
    private static final int GROUP_WAITLISTS = 3;

    private final RuleSet rules;
    private final LocalDate today;
    private final Screened screened;
    private final List<Deferral> deferrals;
    private final Scores scores;
    private final boolean reaches;

    Plans(RuleSet rules, Situation situation, Screened screened, List<Deferral> deferrals, Found found) {
        this.rules = rules;
        this.today = situation.today();
        this.screened = screened;
        this.deferrals = deferrals;
        this.scores = found.scores();
        this.reaches = found.reaches();
    }

    List<PlanNote> of(Week week) {
        var facts = scores.facts(week);
        var notes = new ArrayList<PlanNote>();
        for (var plan : rules.plans()) {
            if (plan.when().holds(facts)) {
                var days = plan.inDays();
                notes.add(new PlanNote(
                        plan.code(),
                        plan.id(),
                        Text.fill(plan.text(), facts),
                        plan.source(),
                        null,
                        null,
                        null,
                        days == null ? null : today.plusDays(days)));
            }
        }
        for (var deferral : deferrals) {
            notes.add(new PlanNote(
                    "GROUP_DEFERRED",
                    deferral.rule(),
                    deferral.text(),
                    deferral.source(),
                    null,
                    null,
                    null,
                    deferral.lookAgainOn()));
        }
        sessions(week, facts, notes);
        if (!reaches) {
            groupWaitlists(notes);
        }
        return List.copyOf(notes);
    }

    private void sessions(Week week, Facts facts, List<PlanNote> notes) {
        if (week.individual() == null) {
            waitlist()
                    .ifPresent(wait -> notes.add(waitlisted(
                            "INDIVIDUAL_WAITLIST",
                            wait,
                            wait.candidate().facts(),
                            wait.candidate().therapist().id(),
                            null)));
            if (!week.groups().isEmpty()) {
                notes.add(note("INTERIM_COUNSELOR_CONTACT", facts));
            }
        }
        if (week.family() == null && rules.program().family().when().holds(facts)) {
            notes.add(note("FAMILY_WAITLIST", facts));
        }
    }

    /** Who costs no more than the client can pay, then who is free first, then who suits best. */
    private Optional<Waiting<TherapistCandidate>> waitlist() {
        return screened.therapistsToWaitFor().stream()
                .min(Comparator.<Waiting<TherapistCandidate>, Boolean>comparing(
                                wait -> wait.rule().equals("F-COST"))
                        .thenComparing(wait -> wait.candidate().from())
                        .thenComparing(wait -> -points(scores.of(wait.candidate())))
                        .thenComparing(wait -> wait.candidate().therapist().name())
                        .thenComparing(wait -> wait.candidate().therapist().id()));
    }

    private void groupWaitlists(List<PlanNote> notes) {
        screened.groupsToWaitFor().stream()
                .sorted(Comparator.<Waiting<GroupCandidate>>comparingInt(wait -> -points(scores.of(wait.candidate())))
                        .thenComparing(wait -> wait.candidate().group().title())
                        .thenComparing(wait -> wait.candidate().series().series()))
                .limit(GROUP_WAITLISTS)
                .forEach(wait -> notes.add(waitlisted(
                        "GROUP_WAITLIST",
                        wait,
                        wait.candidate().facts(),
                        null,
                        wait.candidate().group().id())));
    }

    private static int points(List<Term> terms) {
        return terms.stream().mapToInt(Term::thousandths).sum();
    }

    private PlanNote note(String code, Facts facts) {
        var note = rules.note(code);
        return new PlanNote(code, note.id(), Text.fill(note.text(), facts), note.source(), null, null, null, null);
    }

    /** Says also what has to be waited for, or paid. */
    private PlanNote waitlisted(
            String code, Waiting<?> wait, Facts facts, @Nullable UUID therapist, @Nullable UUID group) {
        var note = rules.note(code);
        return new PlanNote(
                code,
                note.id(),
                Text.fill(note.text(), facts) + " " + wait.text(),
                note.source(),
                therapist,
                group,
                wait.position(),
                wait.likelyDate());
    }
}
