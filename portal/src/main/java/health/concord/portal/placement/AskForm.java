package health.concord.portal.placement;

import health.concord.portal.chart.ChartHead;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.form.Languages;
import health.concord.portal.intake.AskedPlacement;
import health.concord.portal.intake.RequestPlacement;
import health.concord.portal.language.Say;
import health.concord.portal.matching.PlacementRequest;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The placement tab: what was asked of matching, and asking again with the times the client can come. */
record AskForm(
        ChartHead head,
        Answer<List<AskedPlacement>> asked,
        Answer<List<PlacementRequest>> matched,
        Form form,
        boolean mayAsk) {

    /** A day of the week. */
    record Day(String code, String name) {}

    /** What the fields of the first and of the second time of a day end with: before work, and after. */
    private static final List<String> WINDOWS = List.of("", "2");

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    public List<Outage> outages() {
        List<Answer<?>> all = new ArrayList<>(head.answers());
        all.addAll(List.of(asked, matched));
        return Outage.among(all);
    }

    public List<Day> days() {
        return DAYS.stream()
                .map(code -> new Day(code, Say.code("common.dayLong", code)))
                .toList();
    }

    public List<Choice> formats() {
        return Choice.codes("placement.formatWish", "-2", "-1", "0", "1", "2");
    }

    public List<AskedPlacement> newestFirst() {
        List<AskedPlacement> all = asked.orNull();
        return all == null
                ? List.of()
                : all.stream()
                        .sorted(Comparator.comparing(AskedPlacement::requestedAt)
                                .reversed())
                        .toList();
    }

    /** What matching says of it; null until it has heard of it. */
    public @Nullable PlacementRequest matching(UUID request) {
        List<PlacementRequest> all = matched.orNull();
        return all == null
                ? null
                : all.stream()
                        .filter(one -> one.id().equals(request))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether matching is still at work on the newest, so that it is worth looking again soon. */
    public boolean isWaiting() {
        List<AskedPlacement> all = newestFirst();
        if (all.isEmpty()) {
            return false;
        }
        PlacementRequest newest = matching(all.getFirst().id());
        return newest == null || newest.isBeingMatched();
    }

    /** The languages a therapist may be wished to speak. */
    public List<Choice> languages() {
        return Languages.choices(form.text("preferences.therapistLanguage"));
    }

    /** What was asked the last time, or else the hours of an ordinary week; what was typed has gone before. */
    AskForm filled() {
        RequestPlacement last = newestFirst().stream()
                .map(AskedPlacement::snapshot)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (last == null) {
            DAYS.subList(0, 5).forEach(day -> form.with(day + ".from", "08:00").with(day + ".to", "20:00"));
            form.with("preferences.format", "0");
            return this;
        }
        DAYS.forEach(day -> {
            List<RequestPlacement.Slot> times = last.availability().stream()
                    .filter(slot -> slot.day().equals(day))
                    .sorted(Comparator.comparing(RequestPlacement.Slot::from))
                    .toList();
            for (int i = 0; i < Math.min(times.size(), WINDOWS.size()); i++) {
                form.with(day + ".from" + WINDOWS.get(i), times.get(i).from())
                        .with(day + ".to" + WINDOWS.get(i), times.get(i).to());
            }
        });
        if (last.preferences() != null) {
            form.with("preferences.format", last.preferences().format())
                    .with("preferences.therapistLanguage", last.preferences().therapistLanguage());
        }
        form.with("maxWaitDays", last.maxWaitDays());
        return this;
    }

    static RequestPlacement request(Form form) {
        List<RequestPlacement.Slot> slots = new ArrayList<>();
        DAYS.forEach(day -> WINDOWS.forEach(window -> {
            String from = form.text(day + ".from" + window);
            String to = form.text(day + ".to" + window);
            if (from.isEmpty() != to.isEmpty()) {
                form.wrong(day, Say.words("placement.bothOrNeither"));
            } else if (!from.isEmpty()) {
                slots.add(new RequestPlacement.Slot(day, from, to));
            }
        }));
        return new RequestPlacement(
                slots,
                new RequestPlacement.Preferences(
                        form.number("preferences.format"), form.optional("preferences.therapistLanguage")),
                form.number("maxWaitDays"));
    }
}
