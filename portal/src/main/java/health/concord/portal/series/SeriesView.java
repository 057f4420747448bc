package health.concord.portal.series;

import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.Room;
import health.concord.portal.scheduling.Series;
import health.concord.portal.scheduling.SeriesPreview;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a group's times.
 *
 * @param group the page it leads back to
 * @param series what is changed; null for a new one
 * @param preview the first dates, once they were asked for
 */
record SeriesView(
        UUID group,
        String title,
        @Nullable Series series,
        Answer<List<Clinician>> clinicians,
        Answer<List<Room>> rooms,
        @Nullable SeriesPreview preview,
        Form form,
        boolean keepsRule) {

    public List<Outage> outages() {
        return Outage.among(List.of(clinicians, rooms));
    }

    public boolean isNew() {
        return series == null;
    }

    /** The group may be opened as it was looked at. */
    public boolean isClear() {
        return preview != null && preview.inTheWay() == 0;
    }

    public List<Integer> leaderRows() {
        return IntStream.range(0, SeriesForm.MOST_LEADERS).boxed().toList();
    }

    public SlotRows times() {
        return SeriesForm.TIMES;
    }

    public String field(String list, int row) {
        return list + "[" + row + "]";
    }

    public List<Choice> clinicianChoices() {
        return Choice.byLabel(
                clinicians.orNull(),
                Clinician::id,
                one -> one.displayName() + (one.licences().isEmpty() ? "" : ", " + String.join(", ", one.licences())));
    }

    /** With what decides: seats, video, what is in it. */
    public List<Choice> roomChoices() {
        List<Room> all = rooms.orNull();
        return all == null
                ? List.of()
                : all.stream()
                        .sorted(Comparator.comparing(Room::name))
                        .map(one -> new Choice(
                                one.id().toString(),
                                one.name() + " (" + one.capacity()
                                        + (one.video() ? ", " + Say.words("series.byVideo") : "")
                                        + (one.things().isEmpty() ? "" : ", " + String.join(", ", one.things()))
                                        + ")"))
                        .toList();
    }
}
