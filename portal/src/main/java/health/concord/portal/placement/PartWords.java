package health.concord.portal.placement;

import health.concord.portal.language.Say;
import health.concord.portal.matching.Recommendation.Part;
import health.concord.portal.matching.Recommendation.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parts of a week in the words of the field. */
public final class PartWords {

    static String title(Part part) {
        return switch (part.kind()) {
            case "INDIVIDUAL" -> Say.words("placement.individualWith", part.name());
            case "FAMILY" -> Say.words("placement.familyWith", part.name());
            default -> part.name();
        };
    }

    /** The style for the group's model, or for individual care. */
    static String look(Part part) {
        return part.model() == null
                ? "single"
                : part.model().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code Mon, Wed 09:00–10:30}; times that differ stand by themselves. */
    public static String times(List<Slot> slots) {
        Map<String, List<String>> days = new LinkedHashMap<>();
        slots.forEach(
                slot -> days.computeIfAbsent(clock(slot.from()) + "–" + clock(slot.to()), time -> new ArrayList<>())
                        .add(day(slot.day())));
        return days.entrySet().stream()
                .map(time -> String.join(", ", time.getValue()) + " " + time.getKey())
                .collect(Collectors.joining("; "));
    }

    /** {@code 09:00} of whatever comes with seconds. */
    static String clock(String time) {
        return time.substring(0, 5);
    }

    private static String day(String code) {
        return Say.code("common.day2", code);
    }

    static String direction(@Nullable String code) {
        return Say.code("placement.direction", code == null ? "NEUTRAL" : code);
    }

    public static String model(String code) {
        return Say.code("common.model", code);
    }

    private PartWords() {}
}
