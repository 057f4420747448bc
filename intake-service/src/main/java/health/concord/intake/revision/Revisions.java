package health.concord.intake.revision;

import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.web.Versions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells those who come late what was changed meanwhile. */
public final class Revisions {

    private static final Pattern ETAG = Pattern.compile("\\s*\"(\\d{1,18})\"\\s*");

    private Revisions() {}

    /**
     * As {@link Versions#require}, but the refusal names each field that was changed since, by whom and when.
     *
     * @param now number of the newest revision; 0 before the first
     * @param from gives the revisions from a number on, oldest first
     */
    public static void requireUnchanged(
            @Nullable String ifMatch, long now, LongFunction<? extends List<? extends Revision>> from) {
        require(ifMatch, now, read -> changed(read, from.apply(read)));
    }

    /**
     * The same for a record that keeps of each field only its last change.
     *
     * @param prefix stands before each field in the refusal, where they are members of one
     */
    public static void requireUnchanged(
            @Nullable String ifMatch, long now, String prefix, Map<String, Change> changes) {
        require(
                ifMatch,
                now,
                read -> changes.entrySet().stream()
                        .filter(field -> field.getValue().version() > read)
                        .map(field -> new FieldError(
                                prefix + field.getKey(), field.getValue().told()))
                        .toList());
    }

    private static void require(@Nullable String ifMatch, long now, LongFunction<List<FieldError>> changes) {
        Matcher etag = ETAG.matcher(ifMatch == null ? "" : ifMatch);
        if (etag.matches()) {
            long read = Long.parseLong(etag.group(1));
            List<FieldError> changed = read < now ? changes.apply(read) : List.of();
            if (!changed.isEmpty()) {
                throw Problems.of(
                        ProblemType.STALE,
                        "Nothing was changed. Others changed the fields named since you read the record: read it again,"
                                + " and send your change with the new ETag.",
                        changed);
            }
        }
        Versions.require(ifMatch, now);
    }

    /** By field, its last change. */
    private static List<FieldError> changed(long read, List<? extends Revision> revisions) {
        Map<String, FieldError> changed = new TreeMap<>();
        Revision before = null;
        for (Revision revision : revisions) {
            if (revision.number() > read) {
                String how = new Change(revision.number(), revision.recordedBy(), revision.recordedAt()).told();
                List<String> fields = before == null ? said(revision) : revision.changedSince(before);
                fields.forEach(field -> changed.put(field, new FieldError(field, how)));
            }
            before = revision;
        }
        return List.copyOf(changed.values());
    }

    private static List<String> said(Revision first) {
        return first.says().entrySet().stream()
                .filter(field -> field.getValue() != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }
}
