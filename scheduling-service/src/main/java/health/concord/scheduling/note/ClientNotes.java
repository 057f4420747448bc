package health.concord.scheduling.note;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.scheduling.calendar.WireTime;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.client.OnePerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A client's own record of notes; co-members are not in it. */
@ApplicationScoped
@Transactional
public class ClientNotes {

    @Inject
    NoteRepository notes;

    @Inject
    Clients clients;

    @Inject
    OnePerson person;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    Page<ClientNoteView> of(UUID client, PageRequest page) {
        caller.requireSite(clients.find(client).map(known -> known.site()).orElseThrow(Problems::notFound));
        Set<UUID> records = person.records(client);
        List<SessionNote> rows = notes.ofClient(records, page.afterId(), page.fetch());
        List<UUID> ids = rows.stream().map(SessionNote::id).toList();
        Map<UUID, MemberNote> layers = notes.layers(ids, records).stream()
                .collect(Collectors.toMap(MemberNote::note, Function.identity(), (one, other) -> one));
        Map<UUID, List<Addendum>> addenda = notes.addenda(ids).stream()
                .filter(one -> one.client() == null || records.contains(one.client()))
                .collect(Collectors.groupingBy(Addendum::note));
        audit.record("client.notes-read", "client", client, Map.of());
        return Page.of(rows, page, SessionNote::id, row -> view(row, layers.get(row.id()), addenda));
    }

    private ClientNoteView view(SessionNote note, @Nullable MemberNote layer, Map<UUID, List<Addendum>> addenda) {
        ZoneId zone = sites.zone(note.site());
        return new ClientNoteView(
                note.session(),
                WireTime.of(note.heldAt(), zone),
                note.content(),
                layer == null ? null : layer.goal(),
                layer == null ? null : layer.participation(),
                layer == null ? null : layer.response(),
                note.signedBy(),
                WireTime.orNull(note.signedAt(), zone),
                addenda.getOrDefault(note.id(), List.of()).stream()
                        .map(one -> NoteView.AddendumView.of(one, zone))
                        .toList());
    }
}
