package health.concord.portal.form;

import health.concord.portal.language.Say;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One of the values a field offers, and how it is told. */
public record Choice(String value, String label) {

    /** Of values and labels in turn. */
    public static List<Choice> list(String... valuesAndLabels) {
        return IntStream.range(0, valuesAndLabels.length / 2)
                .mapToObj(i -> new Choice(valuesAndLabels[2 * i], valuesAndLabels[2 * i + 1]))
                .toList();
    }

    /** Of codes, with the portal's words for them: {@code kind} names their family, as {@link Say#code} takes it. */
    public static List<Choice> codes(String kind, String... codes) {
        return Stream.of(codes)
                .map(code -> new Choice(code, Say.code(kind, code)))
                .toList();
    }
}
