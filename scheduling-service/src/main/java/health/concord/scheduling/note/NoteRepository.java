package health.concord.scheduling.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The clients a note speaks of: those with a layer, and those for whom its signer added something. */
    Set<UUID> spokenOf(SessionNote note) {
        Set<UUID> clients = layers(note.id()).stream().map(MemberNote::client).collect(Collectors.toSet());
        addenda(List.of(note.id())).stream()
                .filter(one -> one.client() != null && one.writtenBy().equals(note.signedBy()))
                .forEach(one -> clients.add(one.client()));
        return clients;
    }

    /** The signed notes that speak of a client, in a layer or in an addendum alone, in order of their ids. */
    List<SessionNote> ofClient(Collection<UUID> records, UUID after, int rows) {
        return getEntityManager()
                .createQuery(
                        "from SessionNote n where n.signedAt is not null and n.id > :after"
                                + " and (n.id in (select m.note from MemberNote m where m.client in :client)"
                                + " or n.id in (select a.note from Addendum a where a.client in :client)) order by n.id",
                        SessionNote.class)
                .setParameter("client", records)
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /** What these notes say of a client. */
    List<MemberNote> layers(Collection<UUID> ofNotes, Collection<UUID> records) {
        return ofNotes.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "from MemberNote m where m.note in :notes and m.client in :client order by m.id",
                                MemberNote.class)
                        .setParameter("notes", ofNotes)
                        .setParameter("client", records)
                        .getResultList();
    }
}
