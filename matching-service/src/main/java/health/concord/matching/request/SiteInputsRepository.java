package health.concord.matching.request;

import health.concord.commons.digest.Sha256;
import health.concord.matching.document.Documents;
import health.concord.matching.profile.SiteInputs;
import health.concord.matching.profile.Situation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What recommendations of a site are made from beside the person: written once for as long as nothing changes there.
 * The last of each site is held in memory as it was read back, so that most people cost neither its writing nor its
 * reading.
 */
@ApplicationScoped
class SiteInputsRepository implements PanacheRepositoryBase<SiteInputsDocument, String> {

    /** Inputs as they are stored, under the hash of their text. */
    record Stored(String site, String hash, SiteInputs inputs) {}

    private final Map<String, Stored> last = new ConcurrentHashMap<>();

    @Inject
    Event<Stored> written;

    Stored keep(String site, SiteInputs inputs) {
        var known = last.get(site);
        if (known != null && known.inputs.equals(inputs)) {
            return known;
        }
        var text = Documents.write(inputs);
        var hash = Sha256.hex(text);
        getEntityManager()
                .createNativeQuery("INSERT INTO site_inputs (hash, document) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
                .setParameter(1, hash)
                .setParameter(2, text)
                .executeUpdate();
        var stored = new Stored(site, hash, Documents.read(text, SiteInputs.class));
        written.fire(stored);
        return stored;
    }

    /** Only what was committed is there for the next to name. */
    void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) Stored stored) {
        last.put(stored.site, stored);
    }

    /** Everything a stored recommendation was made from, as it is in the store. */
    Situation situation(StoredRecommendation stored) {
        var situation = Documents.read(stored.situation(), Situation.class);
        var document = document(stored);
        return document == null ? situation : situation.at(Documents.read(document, SiteInputs.class));
    }

    /** Null where the situation is whole by itself. */
    @Nullable
    String document(StoredRecommendation stored) {
        var hash = stored.siteInputs();
        return hash == null ? null : Objects.requireNonNull(findById(hash)).document();
    }
}
