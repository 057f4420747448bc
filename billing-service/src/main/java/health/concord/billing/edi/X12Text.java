package health.concord.billing.edi;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names and addresses in the characters that every receiver of X12 takes: upper-case letters, digits and a little
 * punctuation, never one of our delimiters. Accents are dropped, as payers' own files do; a letter that has no Latin
 * form is not guessed at, since a name unlike the payer's is rejected.
 */
public final class X12Text {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_ACCEPTED = Pattern.compile("[^A-Z0-9 &'(),./-]+");
    private static final Pattern SPACES = Pattern.compile(" +");
    /** Letters that Unicode does not take apart into a base and a mark. */
    private static final Map<Integer, String> LATIN = Map.ofEntries(
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'Ð', "D"),
            Map.entry((int) 'Þ', "TH"),
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'Ħ', "H"),
            Map.entry((int) 'Ŧ', "T"),
            Map.entry((int) 'Ŋ', "N"));

    private X12Text() {}

    /** The text as it can be written in at most {@code longest} characters; empty when it cannot be. */
    public static Optional<String> of(String text, int longest) {
        String upper = Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        StringBuilder latin = new StringBuilder();
        for (int letter : MARKS.matcher(upper).replaceAll("").codePoints().toArray()) {
            if (letter > 127 && Character.isLetterOrDigit(letter)) {
                String spelt = LATIN.get(letter);
                if (spelt == null) {
                    return Optional.empty();
                }
                latin.append(spelt);
            } else {
                latin.appendCodePoint(letter == '’' ? '\'' : letter);
            }
        }
        String accepted = NOT_ACCEPTED.matcher(latin).replaceAll(" ");
        String written = SPACES.matcher(accepted).replaceAll(" ").strip();
        boolean hasSubstance = written.chars().anyMatch(Character::isLetterOrDigit);
        return hasSubstance && written.length() <= longest ? Optional.of(written) : Optional.empty();
    }
}
