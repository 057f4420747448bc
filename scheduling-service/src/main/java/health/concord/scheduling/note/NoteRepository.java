package health.concord.scheduling.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class NoteRepository implements PanacheRepositoryBase<SessionNote, UUID> {

    Optional<SessionNote> ofSession(UUID session) {
        return find("session", session).firstResultOptional();
    }

    List<MemberNote> layers(UUID note) {
        return getEntityManager()
                .createQuery("from MemberNote m where m.note = :note order by m.id", MemberNote.class)
                .setParameter("note", note)
                .getResultList();
    }

    void replaceLayers(UUID note, List<MemberNote> layers) {
        getEntityManager()
                .createQuery("delete from MemberNote m where m.note = :note")
                .setParameter("note", note)
                .executeUpdate();
        layers.forEach(getEntityManager()::persist);
    }

    List<Addendum> addenda(Collection<UUID> notes) {
        return notes.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery("from Addendum a where a.note in :notes order by a.id", Addendum.class)
                        .setParameter("notes", notes)
                        .getResultList();
    }

    void add(Addendum addendum) {
        getEntityManager().persist(addendum);
    }

    /** What was written of these clients in the last signed notes of a series; the newest first. */
    List<Object[]> earlier(@Nullable UUID series, SessionNote before, Collection<UUID> clients, int rows) {
        return series == null || clients.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select m, n.session from MemberNote m join SessionNote n on n.id = m.note"
                                        + " where n.series = :series and n.signedAt is not null and n.heldAt < :before"
                                        + " and m.client in :clients order by n.heldAt desc",
                                Object[].class)
                        .setParameter("series", series)
                        .setParameter("before", before.heldAt())
                        .setParameter("clients", clients)
                        .setMaxResults(rows)
                        .getResultList();
    }

    /** A client's signed notes, each with the layer; in order of the layer's id. */
    List<Object[]> ofClient(Collection<UUID> records, UUID after, int rows) {
        return getEntityManager()
                .createQuery(
                        "select n, m, m.id from SessionNote n join MemberNote m on m.note = n.id"
                                + " where m.client in :client and n.signedAt is not null and m.id > :after order by m.id",
                        Object[].class)
                .setParameter("client", records)
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }
}
