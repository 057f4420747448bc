package health.concord.portal.series;

import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.matching.Group;
import health.concord.portal.scheduling.EditSeries;
import health.concord.portal.scheduling.OpenGroupSeries;
import health.concord.portal.scheduling.Series;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What stands in the form of a group's times, to and from the requests of scheduling. */
final class SeriesForm {

    /** Weekly times, and leaders, that the form has room for. */
    static final SlotRows TIMES = new SlotRows("slots", 6);

    static final int MOST_LEADERS = 3;

    private static final int USUAL_SEATS = 8;

    /** A new one begins as the group is described in matching. */
    static Form begun(Group group, LocalDate startsOn) {
        Form form = Form.empty()
                .with("group", group.id())
                .with("title", group.title())
                .with("type", "GROUP_COUNSELLING")
                .with("mode", group.telehealth() ? "VIDEO" : "IN_PERSON")
                .with("capacity", group.sizeMax() == null ? USUAL_SEATS : group.sizeMax())
                .with("minimum", group.sizeMin() == null ? 0 : group.sizeMin())
                .with("membership", group.membership() == null ? "OPEN" : group.membership())
                .with("startsOn", startsOn)
                .with("repeat", Repeat.WEEKLY)
                .with("key", UUID.randomUUID());
        leaders(form, group.leaders());
        return form;
    }

    /** As it stands now. */
    static Form of(Series series, @Nullable LocalDate from) {
        Repeat repeat = Repeat.of(series.rrule(), series.slots());
        Form form = Form.empty()
                .with("revision", series.version())
                .with("title", series.title())
                .with("mode", series.mode())
                .with("room", series.room())
                .with("capacity", series.capacity())
                .with("minimum", series.minimum())
                .with("membership", series.membership())
                .with("endsOn", series.endsOn())
                .with("curriculum", String.join("\n", series.topics()))
                .with("repeat", repeat == null ? "KEEP" : repeat)
                .with("from", from)
                .with("scope", from == null ? "ALL" : "FOLLOWING");
        leaders(form, series.leaders());
        return TIMES.show(form, series.slots());
    }

    static OpenGroupSeries opening(Form form, String site, Group group) {
        List<Series.Slot> slots = TIMES.typed(form);
        Repeat repeat = Repeat.named(form.text("repeat"));
        String rrule = repeat == null ? "" : repeat.rrule(slots);
        return new OpenGroupSeries(
                site,
                group.id(),
                form.text("title"),
                group.model(),
                form.text("type"),
                form.id("room"),
                typedLeaders(form),
                form.number("capacity"),
                form.number("minimum"),
                day(form, "startsOn"),
                day(form, "endsOn"),
                slots,
                form.text("mode"),
                form.optional("program"),
                rrule.isEmpty() ? null : rrule,
                form.optional("membership"),
                words(form.text("leaderQualifications")),
                words(form.text("equipment")),
                lines(form.text("curriculum")));
    }

    /** Only what differs from how it stands: what is left out is not planned anew. */
    static EditSeries change(Form form, Series now) {
        List<Series.Slot> slots = TIMES.typed(form);
        List<Series.Slot> before = SlotRows.plain(now.slots());
        List<UUID> leaders = typedLeaders(form);
        List<String> topics = lines(form.text("curriculum"));
        Repeat repeat = Repeat.named(form.text("repeat"));
        String rrule = repeat == null ? null : repeat.rrule(slots);
        LocalDate endsOn = day(form, "endsOn");
        if (endsOn == null && now.endsOn() != null) {
            form.wrong("endsOn", Say.words("series.endStays"));
        }
        String mode = changed(form.optional("mode"), now.mode());
        UUID room = form.id("room");
        boolean following = form.text("scope").equals("FOLLOWING");
        return new EditSeries(
                following ? "FOLLOWING" : "ALL",
                null,
                null,
                null,
                following ? day(form, "from") : null,
                changed(form.optional("title"), now.title()),
                // Who changes to video gives up a room that is not named again.
                mode == null ? changed(room, now.room()) : room,
                changed(leaders, now.leaders()),
                changed(slots, before),
                rrule == null ? null : changed(rrule, now.rrule() == null ? "" : now.rrule()),
                changed(endsOn, now.endsOn()),
                changed(form.number("capacity"), now.capacity()),
                changed(form.number("minimum"), now.minimum()),
                changed(form.optional("membership"), now.membership()),
                changed(topics, now.topics()),
                form.isTicked("leaveOut") ? Boolean.TRUE : null,
                mode);
    }

    private static <T> @Nullable T changed(@Nullable T typed, @Nullable T before) {
        return Objects.equals(typed, before) ? null : typed;
    }

    private static void leaders(Form form, @Nullable List<UUID> leaders) {
        List<UUID> known = leaders == null ? List.of() : leaders;
        IntStream.range(0, known.size()).forEach(i -> form.with("leaders[" + i + "]", known.get(i)));
    }

    private static List<UUID> typedLeaders(Form form) {
        return IntStream.range(0, MOST_LEADERS)
                .mapToObj(i -> form.id("leaders[" + i + "]"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable LocalDate day(Form form, String field) {
        try {
            return form.text(field).isEmpty() ? null : LocalDate.parse(form.text(field));
        } catch (DateTimeException e) {
            form.wrong(field, Say.words("form.notDate"));
            return null;
        }
    }

    /** Several in one line, with commas between. */
    private static List<String> words(String text) {
        return split(text, ",");
    }

    private static List<String> lines(String text) {
        return split(text, "\\R");
    }

    private static List<String> split(String text, String between) {
        return Arrays.stream(text.split(between, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private SeriesForm() {}
}
