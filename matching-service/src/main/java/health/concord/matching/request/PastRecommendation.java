package health.concord.matching.request;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A recommendation as it was stored, with what it was made from.
 *
 * @param situation the inputs, and {@code result} the answer, to the letter
 */
public record PastRecommendation(
        UUID id,
        UUID request,
        UUID client,
        int round,
        String ruleSet,
        String engine,
        String inputHash,
        OffsetDateTime madeAt,
        String situation,
        String result) {

    static PastRecommendation of(StoredRecommendation stored, UUID client, ZoneId zone) {
        return new PastRecommendation(
                stored.id(),
                stored.request(),
                client,
                stored.round(),
                stored.ruleSet(),
                stored.engine(),
                stored.inputHash(),
                stored.madeAt().atZone(zone).toOffsetDateTime(),
                stored.situation(),
                stored.result());
    }
}
