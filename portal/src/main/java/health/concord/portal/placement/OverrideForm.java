package health.concord.portal.placement;

import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.matching.OverrideRecommendation;
import health.concord.portal.matching.Recommendation;
import health.concord.portal.matching.Therapist;
import health.concord.portal.matching.WholeRequest;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.scheduling.Openings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A week put together by hand from what is open. */
record OverrideForm(
        UUID id,
        Answer<WholeRequest> request,
        Answer<Openings> openings,
        Answer<List<Therapist>> therapists,
        Form form) {

    private static final int SLOT_PARTS = 3;

    public List<Outage> outages() {
        return Outage.among(List.of(request, openings, therapists));
    }

    public String title() {
        WholeRequest known = request.orNull();
        return known == null ? Say.words("placement.request") : known.listed().title();
    }

    public List<Openings.Open> groups() {
        Openings known = openings.orNull();
        return known == null
                ? List.of()
                : known.series().stream()
                        .sorted(Comparator.comparing(Openings.Open::title))
                        .toList();
    }

    /** Free times with a therapist, as values {@code therapist day from to}. */
    public List<Choice> times() {
        Openings known = openings.orNull();
        return known == null
                ? List.of()
                : known.clinicians().stream()
                        .flatMap(free -> free.slots().stream()
                                .map(slot -> new Choice(
                                        free.clinician() + " " + slot.day() + " " + PartWords.clock(slot.from()) + " "
                                                + PartWords.clock(slot.to()),
                                        name(free.clinician()) + ", " + slot.words())))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList();
    }

    private String name(UUID therapist) {
        List<Therapist> known = therapists.orNull();
        return known == null
                ? Say.words("common.aClinician")
                : known.stream()
                        .filter(one -> one.id().equals(therapist))
                        .map(Therapist::name)
                        .findFirst()
                        .orElse(Say.words("common.aClinician"));
    }

    /** The parts that were chosen; a group is sent with its series, a therapist with the time. */
    OverrideRecommendation chosen() {
        List<OverrideRecommendation.Part> parts = new ArrayList<>();
        groups().stream()
                .filter(group -> form.has("series", group.series()))
                .forEach(group ->
                        parts.add(new OverrideRecommendation.Part("GROUP", group.group(), group.series(), null, null)));
        times().stream().filter(time -> form.has("time", time.value())).forEach(time -> {
            String[] words = time.value().split(" ", SLOT_PARTS + 1);
            parts.add(new OverrideRecommendation.Part(
                    "INDIVIDUAL",
                    null,
                    null,
                    UUID.fromString(words[0]),
                    new Recommendation.Slot(words[1], words[2], words[3])));
        });
        if (parts.isEmpty()) {
            form.wrong("parts", Say.words("placement.chooseOne"));
        }
        if (form.text("reason").isEmpty()) {
            form.wrong("reason", Say.words("placement.sayWhy"));
        }
        return new OverrideRecommendation(parts, form.text("reason"));
    }
}
