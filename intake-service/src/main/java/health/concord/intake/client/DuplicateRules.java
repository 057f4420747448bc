package health.concord.intake.client;

import health.concord.intake.client.LikelyDuplicate.Likeness;
import health.concord.intake.datafile.DataFiles;
import java.util.List;
import java.util.Map;

/**
 * How much each likeness counts, and from where on two records are shown as likely the same person.
 *
 * @param similarName name similarity (pg_trgm, 0 to 1) from which names count as alike
 * @param sameName the same, from which they count as the same
 */
record DuplicateRules(
        String version,
        String source,
        int shownFrom,
        double similarName,
        double sameName,
        Map<Likeness, Integer> weights) {

    static final DuplicateRules IN_FORCE = DataFiles.read("client/duplicate-rules.json", DuplicateRules.class);

    int score(List<Likeness> likenesses) {
        return Math.min(
                100,
                likenesses.stream()
                        .mapToInt(likeness -> weights.getOrDefault(likeness, 0))
                        .sum());
    }
}
