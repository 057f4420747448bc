package health.concord.portal.audit;

import health.concord.portal.peer.Answer;
import health.concord.portal.peer.AuditEntry;
import health.concord.portal.peer.Listing;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Peer;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The services' lists as one, newest first.
 *
 * @param next where each list goes on behind the last row; null when nothing follows
 * @param gaps what could not be had, in sentences
 */
record FoundEntries(List<Row> rows, @Nullable Map<Peer, String> next, List<String> gaps, List<Outage> outages) {

    /** An entry and whose trail it is in. */
    record Row(Peer service, AuditEntry entry) {

        /** The chart it concerns; null where it concerns none. */
        public @Nullable String client() {
            if (entry.subjectType().equals("client") && entry.subject() != null) {
                return entry.subject().toString();
            }
            Object client = entry.details().get("client");
            return client == null ? null : client.toString();
        }

        /** {@code kind: SUD, reason: OTHER}, without the client, who has a link. */
        public String detailWords() {
            return entry.details().entrySet().stream()
                    .filter(detail -> !detail.getKey().equals("client"))
                    .map(detail -> detail.getKey() + ": " + detail.getValue())
                    .collect(Collectors.joining(", "));
        }
    }

    static final FoundEntries NONE = new FoundEntries(List.of(), null, List.of(), List.of());

    /**
     * @param begun where each list began, which is where it goes on when none of its entries is shown
     * @param most how many rows are shown
     */
    static FoundEntries of(Map<Peer, Answer<Listing<AuditEntry>>> answers, Map<Peer, String> begun, int most) {
        List<Row> all = answers.entrySet().stream()
                .flatMap(answer -> entries(answer.getValue()).stream().map(entry -> new Row(answer.getKey(), entry)))
                .sorted(Comparator.comparing((Row row) -> row.entry().at()).reversed())
                .toList();
        List<Row> shown = all.subList(0, Math.min(most, all.size()));
        boolean more = all.size() > most
                || answers.values().stream()
                        .map(Answer::orNull)
                        .anyMatch(listing -> listing != null && listing.next() != null);
        Map<Peer, String> next = new EnumMap<>(Peer.class);
        next.putAll(begun);
        shown.forEach(row -> next.put(row.service(), row.entry().position()));
        return new FoundEntries(
                shown,
                more ? next : null,
                answers.values().stream()
                        .map(Answer::gapWords)
                        .filter(words -> !words.isEmpty())
                        .toList(),
                Outage.among(answers.values()));
    }

    private static List<AuditEntry> entries(Answer<Listing<AuditEntry>> answer) {
        Listing<AuditEntry> listing = answer.orNull();
        return listing == null ? List.of() : listing.items();
    }
}
