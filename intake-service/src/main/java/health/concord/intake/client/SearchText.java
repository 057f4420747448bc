package health.concord.intake.client;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names as they are searched: in lower case and without accents, which not everyone can type. */
final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}']+");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{Nd}]");

    private SearchText() {}

    static String of(@Nullable String... names) {
        return String.join(
                " ",
                words(String.join(
                        " ", Arrays.stream(names).filter(n -> n != null).toList())));
    }

    static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(word -> LETTER.matcher(word).find())
                .distinct()
                .toList();
    }
}
