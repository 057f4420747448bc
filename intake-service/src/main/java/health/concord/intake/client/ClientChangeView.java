package health.concord.intake.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a client record's history.
 *
 * @param what REGISTERED, CHANGED, MERGED or UNMERGED
 * @param version the record's version since then
 * @param fields what was changed
 * @param client the other record of a merge
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClientChangeView(
        String what,
        Instant at,
        String by,
        @Nullable Long version,
        @Nullable List<String> fields,
        @Nullable UUID client,
        @Nullable String reason) {

    static List<ClientChangeView> of(List<ClientRevision> revisions) {
        List<ClientChangeView> changes = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            ClientRevision revision = revisions.get(i);
            List<String> fields = i == 0 ? null : revision.changedSince(revisions.get(i - 1));
            changes.add(new ClientChangeView(
                    revision.number() == 0 ? "REGISTERED" : "CHANGED",
                    revision.recordedAt(),
                    revision.recordedBy(),
                    revision.number(),
                    fields,
                    null,
                    null));
        }
        return changes;
    }

    static ClientChangeView of(ClientMerge merge, UUID seenFrom) {
        UUID other = merge.clientId().equals(seenFrom) ? merge.intoId() : merge.clientId();
        return new ClientChangeView(merge.action().name(), merge.at(), merge.by(), null, null, other, merge.reason());
    }
}
