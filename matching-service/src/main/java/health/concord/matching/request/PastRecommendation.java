package health.concord.matching.request;

import health.concord.commons.digest.Sha256;
import health.concord.matching.document.Documents;
import health.concord.matching.profile.SiteInputs;
import health.concord.matching.profile.Situation;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as it was stored, with what it was made from.
 *
 * @param situation the inputs, and {@code result} the answer, to the letter
 * @param site the inputs of the site, to the letter; null where the situation is whole, or was not asked for
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
        @Nullable String site,
        String result) {

    /** Everything it was made from. */
    public Situation whole() {
        var own = Documents.read(situation, Situation.class);
        return site == null ? own : own.at(Documents.read(site, SiteInputs.class));
    }

    /** SHA-256 over everything it was made from, reckoned anew. */
    public String hashNow() {
        return hashOf(ruleSet, engine, situation, site == null ? null : Sha256.hex(site));
    }

    static String hashOf(String rules, String engine, String situation, @Nullable String siteHash) {
        return Sha256.hex(rules + "\n" + engine + "\n" + situation + (siteHash == null ? "" : "\n" + siteHash));
    }

    static PastRecommendation of(StoredRecommendation stored, @Nullable String site, UUID client, ZoneId zone) {
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
                site,
                stored.result());
    }
}
