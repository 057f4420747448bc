package health.concord.portal.placement;

import health.concord.portal.matching.Recommendation.Option;
import health.concord.portal.matching.Recommendation.Part;
import health.concord.portal.matching.Recommendation.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One day of an option's week, as a column.
 *
 * @param name {@code Mon}
 */
record WeekDay(String name, List<Block> blocks) {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final List<String> NAMES = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final int HALF_HOUR = 30;
    private static final int MOST_HALF_HOURS = 8;

    /**
     * One session in it.
     *
     * @param look the style for the group's model, or for individual care
     * @param halfHours its height
     */
    record Block(String name, String from, String to, String look, int halfHours) {}

    /** The days that have sessions, in their order. */
    static List<WeekDay> of(Option option) {
        Map<Integer, List<Block>> days = new TreeMap<>();
        for (Part part : option.parts()) {
            for (Slot slot : part.slots()) {
                days.computeIfAbsent(DAYS.indexOf(slot.day()), day -> new ArrayList<>())
                        .add(block(part, slot));
            }
        }
        return days.entrySet().stream()
                .map(day -> new WeekDay(
                        NAMES.get(day.getKey()),
                        day.getValue().stream()
                                .sorted(Comparator.comparing(Block::from))
                                .toList()))
                .toList();
    }

    private static Block block(Part part, Slot slot) {
        String look = part.model() == null
                ? "single"
                : part.model().toLowerCase(Locale.ROOT).replace('_', '-');
        int halfHours = Math.clamp((minutes(slot.to()) - minutes(slot.from())) / HALF_HOUR, 1, MOST_HALF_HOURS);
        return new Block(PartWords.title(part), slot.from(), slot.to(), look, halfHours);
    }

    private static int minutes(String time) {
        String[] parts = time.split(":", 2);
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }
}
