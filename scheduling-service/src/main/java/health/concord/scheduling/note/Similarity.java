package health.concord.scheduling.note;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike two texts are: the share of runs of three words that both have, of all that either has (Jaccard over word
 * trigrams; Broder 1997, "On the resemblance and containment of documents"). Case, punctuation and numbers do not count.
 * 1 is the same text; two notes on one theme in own words stay well below a half.
 */
final class Similarity {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int RUN = 3;

    private Similarity() {}

    static double of(String one, String other) {
        Set<List<String>> a = runs(one);
        Set<List<String>> b = runs(other);
        Set<List<String>> all = new HashSet<>(a);
        all.addAll(b);
        if (all.isEmpty()) {
            return 1;
        }
        a.retainAll(b);
        return (double) a.size() / all.size();
    }

    private static Set<List<String>> runs(String text) {
        List<String> words = NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<List<String>> runs = new HashSet<>();
        // A text shorter than a run is one run by itself.
        for (int i = 0; i == 0 && !words.isEmpty() || i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, Math.min(i + RUN, words.size())));
        }
        return runs;
    }
}
