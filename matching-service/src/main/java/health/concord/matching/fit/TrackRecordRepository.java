package health.concord.matching.fit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TrackRecordRepository implements PanacheRepositoryBase<TrackRecord, TrackRecord.Key> {

    List<TrackRecord> of(UUID subject) {
        return list("key.subject = ?1 order by key.domain", subject);
    }

    List<TrackRecord> ofDomain(String domain) {
        return list("key.domain = ?1", domain);
    }

    List<TrackRecord> at(String site) {
        return getSession()
                .createNativeQuery(
                        "SELECT t.* FROM track_record t WHERE t.subject IN (SELECT id FROM therapist"
                                + " WHERE sites @> ARRAY[CAST(?1 AS text)] UNION SELECT id FROM clinical_group WHERE site = ?1)"
                                + " ORDER BY t.subject, t.domain",
                        TrackRecord.class)
                .setParameter(1, site)
                .getResultList();
    }
}
