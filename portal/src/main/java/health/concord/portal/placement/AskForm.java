package health.concord.portal.placement;

import health.concord.portal.chart.ChartHead;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.intake.AskedPlacement;
import health.concord.portal.intake.RequestPlacement;
import health.concord.portal.language.Say;
import health.concord.portal.matching.PlacementRequest;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    static Form usual() {
        Form form = Form.empty();
        DAYS.subList(0, 5).forEach(day -> form.with(day + ".from", "08:00").with(day + ".to", "20:00"));
        return form.with("preferences.format", "0");
    }

    static RequestPlacement request(Form form) {
        List<RequestPlacement.Slot> slots = new ArrayList<>();
        DAYS.forEach(day -> {
            String from = form.text(day + ".from");
            String to = form.text(day + ".to");
            if (from.isEmpty() != to.isEmpty()) {
                form.wrong(day, Say.words("placement.bothOrNeither"));
            } else if (!from.isEmpty()) {
                slots.add(new RequestPlacement.Slot(day, from, to));
            }
        });
        return new RequestPlacement(
                slots,
                new RequestPlacement.Preferences(
                        form.number("preferences.format"), form.optional("preferences.therapistLanguage")),
                form.number("maxWaitDays"));
    }
}
