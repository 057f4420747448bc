package health.concord.portal.placement;

import health.concord.portal.language.Say;
import health.concord.portal.matching.Recommendation.Option;
import health.concord.portal.matching.Recommendation.Part;
import health.concord.portal.matching.Recommendation.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * An option's week as a grid of days and half hours. All options of a page have the same days and hours, so that weeks
 * can be compared by looking.
 *
 * @param hours as they stand at the side, {@code 09:00}
 */
record WeekGrid(List<Day> days, List<Hour> hours) {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final int WORKING_DAYS = 5;
    private static final int HOUR = 60;
    private static final int HALF_HOUR = 30;
    private static final int LONGEST = 8;

    /** The days, and the full hours, that all weeks of a page lie in. */
    record Extent(int days, int firstHour, int endHour) {

        static Extent of(List<Option> options) {
            List<Slot> slots = options.stream()
                    .flatMap(option -> option.parts().stream())
                    .flatMap(part -> part.slots().stream())
                    .toList();
            int last = slots.stream()
                    .mapToInt(slot -> DAYS.indexOf(slot.day()) + 1)
                    .max()
                    .orElse(0);
            return new Extent(
                    Math.max(last, WORKING_DAYS),
                    slots.stream().mapToInt(slot -> minutes(slot.from())).min().orElse(0) / HOUR,
                    (slots.stream().mapToInt(slot -> minutes(slot.to())).max().orElse(0) + HOUR - 1) / HOUR);
        }
    }

    /** A column; empty days stand too, so that free days are seen. */
    record Day(String name, List<Block> blocks) {

        public boolean isFree() {
            return blocks.isEmpty();
        }
    }

    /** A full hour at the side, and the row it begins in. */
    record Hour(String words, int row) {}

    /**
     * One session.
     *
     * @param look the style for the group's model, or for individual care
     * @param row the half hour it begins in, the first is 1
     * @param span its half hours
     */
    record Block(String name, String from, String to, String look, int row, int span) {}

    static WeekGrid of(Option option, Extent extent) {
        List<Day> days = IntStream.range(0, extent.days())
                .mapToObj(day -> new Day(Say.code("common.day2", DAYS.get(day)), blocks(option, DAYS.get(day), extent)))
                .toList();
        List<Hour> hours = IntStream.range(extent.firstHour(), extent.endHour())
                .mapToObj(hour ->
                        new Hour(String.format(Locale.ROOT, "%02d:00", hour), (hour - extent.firstHour()) * 2 + 1))
                .toList();
        return new WeekGrid(days, hours);
    }

    /** {@code Mon, Wed, Fri}: days that have something. */
    public String dayNames() {
        return String.join(
                ", ", days.stream().filter(day -> !day.isFree()).map(Day::name).toList());
    }

    private static List<Block> blocks(Option option, String day, Extent extent) {
        List<Block> blocks = new ArrayList<>();
        for (Part part : option.parts()) {
            part.slots().stream()
                    .filter(slot -> slot.day().equals(day))
                    .forEach(slot -> blocks.add(block(part, slot, extent)));
        }
        blocks.sort(Comparator.comparing(Block::from));
        return blocks;
    }

    private static Block block(Part part, Slot slot, Extent extent) {
        int from = minutes(slot.from());
        int row = (from - extent.firstHour() * HOUR) / HALF_HOUR + 1;
        int span = Math.clamp((minutes(slot.to()) - from + HALF_HOUR - 1) / HALF_HOUR, 1, LONGEST);
        return new Block(PartWords.title(part), slot.from(), slot.to(), PartWords.look(part), row, span);
    }

    private static int minutes(String time) {
        String[] parts = time.split(":", 3);
        return Integer.parseInt(parts[0]) * HOUR + Integer.parseInt(parts[1]);
    }
}
