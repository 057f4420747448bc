package health.concord.billing.claim;

import health.concord.billing.delivery.ServiceOutcome;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decides which stored claim each draft continues: the one it shares most services with. */
final class ClaimMatching {

    private record Pair(ClaimDraft draft, Claim claim, long shared) {}

    private ClaimMatching() {}

    static Map<ClaimDraft, Claim> of(List<ClaimDraft> drafts, List<Claim> unsent, Map<UUID, ServiceOutcome> before) {
        Map<UUID, Claim> byId = unsent.stream().collect(Collectors.toMap(Claim::id, claim -> claim));
        List<Pair> pairs = drafts.stream()
                .flatMap(draft -> sharedWith(draft, before).entrySet().stream()
                        .filter(shared -> byId.containsKey(shared.getKey())
                                && Objects.equals(
                                        draft.original(),
                                        Objects.requireNonNull(byId.get(shared.getKey()))
                                                .succession()
                                                .original()))
                        .map(shared ->
                                new Pair(draft, Objects.requireNonNull(byId.get(shared.getKey())), shared.getValue())))
                .sorted(Comparator.comparingLong(Pair::shared)
                        .reversed()
                        .thenComparing(pair -> pair.claim().id())
                        .thenComparing(pair -> drafts.indexOf(pair.draft())))
                .toList();
        Map<ClaimDraft, Claim> matched = new HashMap<>();
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.draft()) && !matched.containsValue(pair.claim())) {
                matched.put(pair.draft(), pair.claim());
            }
        }
        return matched;
    }

    private static Map<UUID, Long> sharedWith(ClaimDraft draft, Map<UUID, ServiceOutcome> before) {
        return draft.services().stream()
                .map(before::get)
                .filter(Objects::nonNull)
                .map(ServiceOutcome::claim)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }
}
