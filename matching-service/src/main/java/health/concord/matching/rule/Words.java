package health.concord.matching.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values of facts are read as yes or no, as a number, or as words; the only place that decides it. */
final class Words {

    private static final Set<String> NO = Set.of("no", "none", "false", "never", "0");
    private static final Set<String> UNKNOWN = Set.of("", "unknown");

    private Words() {}

    /** Spelling does not matter: {@code co-occurring}, {@code coOccurring} and {@code CO_OCCURRING} are one word. */
    static String plain(Object word) {
        var written = String.valueOf(word);
        if (isPlain(written)) {
            return written;
        }
        var text = written.toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value, or one of its values, is among these words. */
    static boolean anyIn(@Nullable Object value, List<String> words) {
        if (value instanceof Collection<?> many) {
            for (var one : many) {
                if (words.contains(plain(one))) {
                    return true;
                }
            }
            return false;
        }
        return value != null && words.contains(plain(value));
    }

    static List<String> list(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> many -> many.stream().map(Words::plain).toList();
            case Object one -> List.of(plain(one));
        };
    }

    static String text(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(value);
    }

    static boolean missing(@Nullable Object value) {
        return value == null || value instanceof String text && UNKNOWN.contains(plain(text));
    }

    static Truth yes(@Nullable Object value) {
        return switch (value) {
            case null -> Truth.UNKNOWN;
            case String text when missing(text) -> Truth.UNKNOWN;
            case Boolean yes -> Truth.of(yes);
            case Number number -> Truth.of(decimal(number).signum() > 0);
            case Collection<?> many -> Truth.of(!many.isEmpty());
            case Object word -> Truth.of(!NO.contains(plain(word)));
        };
    }

    /** The number in a value: a list counts its entries, yes is one. Null when it is no number. */
    static @Nullable BigDecimal number(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> decimal(number);
            case Boolean yes -> yes ? BigDecimal.ONE : BigDecimal.ZERO;
            case Collection<?> many -> BigDecimal.valueOf(many.size());
            case Object word -> parsed(String.valueOf(word));
        };
    }

    private static @Nullable BigDecimal parsed(String word) {
        try {
            return new BigDecimal(word.strip());
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof Integer || number instanceof Long) {
            return BigDecimal.valueOf(number.longValue());
        }
        return new BigDecimal(number.toString());
    }
}
