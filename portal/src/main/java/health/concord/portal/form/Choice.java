package health.concord.portal.form;

import health.concord.portal.language.Say;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of the values a field offers, and how it is told. */
public record Choice(String value, String label) {

    /** Of values and labels in turn. */
    public static List<Choice> list(String... valuesAndLabels) {
        return IntStream.range(0, valuesAndLabels.length / 2)
                .mapToObj(i -> new Choice(valuesAndLabels[2 * i], valuesAndLabels[2 * i + 1]))
                .toList();
    }

    /** Of things that have an id, by how they are told; none where nobody answered. */
    public static <T> List<Choice> byLabel(
            @Nullable List<T> all, Function<? super T, UUID> id, Function<? super T, String> label) {
        return all == null
                ? List.of()
                : all.stream()
                        .map(one -> new Choice(id.apply(one).toString(), label.apply(one)))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList();
    }

    /** Of codes, with the portal's words for them: {@code kind} names their family, as {@link Say#code} takes it. */
    public static List<Choice> codes(String kind, String... codes) {
        return Stream.of(codes)
                .map(code -> new Choice(code, Say.code(kind, code)))
                .toList();
    }
}
