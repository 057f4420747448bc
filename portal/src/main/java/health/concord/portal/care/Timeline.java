package health.concord.portal.care;

import health.concord.portal.chart.ChartHead;
import health.concord.portal.form.Choice;
import health.concord.portal.intake.Consent;
import health.concord.portal.intake.EpisodeStory;
import health.concord.portal.intake.Leave;
import health.concord.portal.intake.LevelOfCare;
import health.concord.portal.intake.SafetyHold;
import health.concord.portal.intake.Score;
import health.concord.portal.intake.TreatmentPlan;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened, the newest first, from everything the chart keeps. */
record Timeline(
        ChartHead head,
        Answer<EpisodeStory> story,
        Answer<List<Score>> scores,
        Answer<List<Consent>> consents,
        Answer<LevelOfCare> level,
        Answer<TreatmentPlan> plan,
        Answer<List<Leave>> leaves,
        String only) {

    /**
     * One thing that happened.
     *
     * @param kind what the list can be narrowed to
     * @param at when, to put it in order; of a day without a time its noon
     */
    record Event(
            String kind,
            Instant at,
            LocalDate on,
            String title,
            @Nullable String detail,
            boolean safety) {

        public String kindWords() {
            return Say.code("care.kind", kind);
        }
    }

    public List<Outage> outages() {
        List<Answer<?>> all = new ArrayList<>(head.answers());
        all.addAll(List.of(story, scores, consents, level, plan, leaves));
        return Outage.among(all);
    }

    public List<Choice> kinds() {
        return Choice.codes("care.kind", "Way", "Scores", "Consents", "Safety", "Level", "Plan", "Leaves");
    }

    public List<Event> events() {
        return Stream.of(way(), scored(), consented(), held(), decided(), planned(), away())
                .flatMap(List::stream)
                .filter(event -> only.isEmpty() || event.kind().equals(only))
                .sorted(Comparator.comparing(Event::at).reversed())
                .toList();
    }

    private List<Event> way() {
        EpisodeStory known = story.orNull();
        return known == null
                ? List.of()
                : known.steps().stream()
                        .map(step -> at("Way", step.at(), step.words(), by(step.by(), step.reason())))
                        .toList();
    }

    private List<Event> scored() {
        return known(scores).stream()
                .map(score -> at(
                        "Scores",
                        score.recordedAt(),
                        score.instrumentWords() + " " + score.scoreWords() + ", " + score.bandWords(),
                        by(score.recordedBy(), score.source())))
                .toList();
    }

    private List<Event> consented() {
        List<Event> events = new ArrayList<>();
        known(consents).forEach(consent -> {
            events.add(at("Consents", consent.recordedAt(), Say.words("care.consentRecorded"), consent.discloser()));
            if (consent.endedAt() != null) {
                events.add(at("Consents", consent.endedAt(), Say.words("care.consentEnded"), consent.endReason()));
            }
        });
        return events;
    }

    private List<Event> held() {
        List<SafetyHold> known = head.holds().orNull();
        return known == null
                ? List.of()
                : known.stream()
                        .map(hold -> new Event(
                                "Safety",
                                hold.raisedAt(),
                                head.time().dayOf(hold.raisedAt()),
                                hold.isActive() ? Say.words("care.holdStands") : Say.words("care.holdRaised"),
                                hold.detailWords(),
                                true))
                        .toList();
    }

    private List<Event> decided() {
        LevelOfCare known = level.orNull();
        if (known == null) {
            return List.of();
        }
        List<LevelOfCare.Decision> decisions = new ArrayList<>();
        if (known.history() != null) {
            decisions.addAll(known.history());
        }
        if (known.decision() != null && !decisions.contains(known.decision())) {
            decisions.add(known.decision());
        }
        return decisions.stream()
                .map(decision -> at(
                        "Level",
                        decision.decidedAt(),
                        Say.words("care.levelDecided", decision.levelWords()),
                        by(decision.decidedBy(), decision.discrepancyReason())))
                .toList();
    }

    private List<Event> planned() {
        TreatmentPlan known = plan.orNull();
        if (known == null) {
            return List.of();
        }
        List<Event> events = new ArrayList<>();
        if (known.agreedOn() != null) {
            events.add(on("Plan", known.agreedOn(), Say.words("care.planAgreed"), known.recordedBy()));
        }
        known.looks()
                .forEach(review -> events.add(
                        on("Plan", review.on(), Say.words("care.planReviewed", review.courseWords()), review.note())));
        known.certified()
                .forEach(one -> events.add(
                        on("Plan", one.on(), Say.words("care.certifiedByOne", one.physician()), one.statement())));
        return events;
    }

    private List<Event> away() {
        List<Event> events = new ArrayList<>();
        known(leaves).forEach(leave -> {
            events.add(on("Leaves", leave.from(), Say.words("care.awayUntil", leave.until()), leave.reason()));
            if (leave.returnedOn() != null) {
                events.add(on("Leaves", leave.returnedOn(), Say.words("care.backAgain"), null));
            }
        });
        return events;
    }

    private Event at(String kind, Instant at, String title, @Nullable String detail) {
        return new Event(kind, at, head.time().dayOf(at), title, detail, false);
    }

    private Event on(String kind, LocalDate on, String title, @Nullable String detail) {
        return new Event(kind, on.atTime(12, 0).atZone(head.time().zone()).toInstant(), on, title, detail, false);
    }

    private static String by(String who, @Nullable String why) {
        return why == null ? Say.words("care.byWho", who) : Say.words("care.byWhoWhy", who, why);
    }

    private static <T> List<T> known(Answer<List<T>> answer) {
        List<T> known = answer.orNull();
        return known == null ? List.of() : known;
    }
}
