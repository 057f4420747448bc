package health.concord.portal.form;

import java.util.List;
import java.util.stream.IntStream;

/** One of the values a field offers, and how it is told. */
public record Choice(String value, String label) {

    /** Of values and labels in turn. */
    public static List<Choice> list(String... valuesAndLabels) {
        return IntStream.range(0, valuesAndLabels.length / 2)
                .mapToObj(i -> new Choice(valuesAndLabels[2 * i], valuesAndLabels[2 * i + 1]))
                .toList();
    }
}
