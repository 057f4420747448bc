package health.concord.portal.series;

import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.scheduling.Series;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Weekly times in a form, one a row; a row without times counts for nothing.
 *
 * @param list what the request calls them
 */
public record SlotRows(String list, int size) {

    private static final int CLOCK = 5;
    private static final Pattern PART = Pattern.compile(".*\\[(\\d+)]\\.(day|from|to)");

    public List<Integer> rows() {
        return IntStream.range(0, size).boxed().toList();
    }

    public String row(int row) {
        return list + "[" + row + "]";
    }

    public String field(int row, String part) {
        return row(row) + "." + part;
    }

    public List<String> days() {
        return Series.Slot.DAYS;
    }

    public String dayName(String code) {
        return DayOfWeek.of(Series.Slot.DAYS.indexOf(code) + 1).getDisplayName(TextStyle.FULL, Say.locale());
    }

    /** Puts times into the rows, in the order they have. */
    public Form show(Form form, List<Series.Slot> slots) {
        for (int row = 0; row < size; row++) {
            boolean there = row < slots.size();
            form.replace(field(row, "day"), there ? slots.get(row).day() : "")
                    .replace(field(row, "from"), there ? clock(slots.get(row).from()) : "")
                    .replace(field(row, "to"), there ? clock(slots.get(row).to()) : "");
        }
        return form;
    }

    /** Rows left open between others are closed up, so that a problem finds its row. */
    public List<Series.Slot> typed(Form form) {
        List<Series.Slot> slots = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            Series.Slot slot = new Series.Slot(
                    form.text(field(row, "day")), form.text(field(row, "from")), form.text(field(row, "to")));
            if (!slot.from().isEmpty() || !slot.to().isEmpty()) {
                slots.add(slot);
            }
        }
        show(form, slots);
        return slots;
    }

    /** To the minute, as fields have them. */
    public static List<Series.Slot> plain(List<Series.Slot> slots) {
        return slots.stream()
                .map(slot -> new Series.Slot(slot.day(), clock(slot.from()), clock(slot.to())))
                .toList();
    }

    /** What a field of a row is called, where somebody else was faster; nothing for any other field. */
    public static Optional<String> label(String field) {
        Matcher part = PART.matcher(field);
        return part.matches()
                ? Optional.of(Say.words(
                        "series.rowPart", Integer.parseInt(part.group(1)) + 1, Say.code("series.part", part.group(2))))
                : Optional.empty();
    }

    private static String clock(String time) {
        return time.length() > CLOCK ? time.substring(0, CLOCK) : time;
    }
}
