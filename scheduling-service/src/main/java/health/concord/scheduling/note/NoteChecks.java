package health.concord.scheduling.note;

import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.Problems;
import health.concord.scheduling.attendance.Attendance;
import health.concord.scheduling.attendance.Attendances;
import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.booking.Engagement;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.SchedulingSettings;
import health.concord.scheduling.client.Clients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a note must keep: a layer for those who were there and no one else, nobody's name, and no copies unseen. */
@ApplicationScoped
class NoteChecks {

    /** How many earlier layers of everyone in the group are looked at. */
    private static final int EARLIER = 60;

    @Inject
    NoteRepository notes;

    @Inject
    Attendances attendances;

    @Inject
    BookedSessions calendar;

    @Inject
    Clients clients;

    @Inject
    SchedulingSettings settings;

    void require(Session session, WriteNote request) {
        Set<UUID> roster = roster(session);
        Map<UUID, Attendance> attended = attendances.of(session.id());
        CoMembers names = new CoMembers(clients.names(roster));
        List<FieldError> errors = new ArrayList<>();
        if (names.isAnyNamedIn(request.content(), null)) {
            errors.add(new FieldError(
                    "content", "names a client, and goes into every member's record; say \"a peer\" instead"));
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < request.members().size(); i++) {
            String field = "members[" + i + "]";
            WriteNote.Layer layer = request.members().get(i);
            if (!roster.contains(layer.client())) {
                errors.add(
                        new FieldError(field + ".client", "is not on the roster of this session; leave the layer out"));
            } else if (!seen.add(layer.client())) {
                errors.add(new FieldError(field + ".client", "is there twice; write one layer"));
            } else if (isAbsent(attended.get(layer.client()))) {
                errors.add(new FieldError(
                        field + ".client", "was absent, so there is nothing to write; leave the layer out"));
            }
            text(errors, field + ".goal", layer.goal(), names, layer.client());
            text(errors, field + ".participation", layer.participation(), names, layer.client());
            text(errors, field + ".response", layer.response(), names, layer.client());
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    void requireNobodyNamed(Session session, AddToNote request) {
        Set<UUID> roster = roster(session);
        UUID client = request.client();
        if (client != null && !roster.contains(client)) {
            throw Problems.invalid("client", "is not on the roster of this session; name one who is, or nobody");
        }
        if (new CoMembers(clients.names(roster)).isAnyNamedIn(request.text(), client)) {
            throw Problems.invalid("text", "names another client; say \"a peer\" instead");
        }
    }

    private static void text(List<FieldError> errors, String field, String text, CoMembers names, UUID self) {
        if (names.isAnyNamedIn(text, self)) {
            errors.add(new FieldError(field, "names another client; say \"a peer\" instead"));
        }
    }

    private static boolean isAbsent(@Nullable Attendance attendance) {
        return attendance != null && !attendance.presence().isPresent();
    }

    /** How many layers are of clients who are recorded as absent by now. */
    int absentWith(List<MemberNote> layers, UUID session) {
        Map<UUID, Attendance> attended = attendances.of(session);
        return (int) layers.stream()
                .filter(layer -> isAbsent(attended.get(layer.client())))
                .count();
    }

    /** Those who were there and of whom nothing is written; once it is signed, its signer writes an addendum for each. */
    List<UUID> missing(SessionNote note) {
        Set<UUID> written = notes.spokenOf(note);
        return attendances.of(note.session()).values().stream()
                .filter(attendance -> attendance.presence().isPresent())
                .map(Attendance::client)
                .filter(client -> !written.contains(client))
                .sorted()
                .toList();
    }

    /** Layers like a co-member's, or like the same client's in an earlier session. */
    List<NoteView.Similar> similar(SessionNote note, List<MemberNote> layers) {
        List<NoteView.Similar> similar = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            for (int j = i + 1; j < layers.size(); j++) {
                flag(similar, layers.get(i), layers.get(j), layers.get(j).client(), null);
            }
        }
        List<UUID> written = layers.stream().map(MemberNote::client).toList();
        for (Object[] row : notes.earlier(note.series(), note, written, EARLIER)) {
            MemberNote before = (MemberNote) row[0];
            layers.stream()
                    .filter(layer -> layer.client().equals(before.client()))
                    .forEach(layer -> flag(similar, layer, before, null, (UUID) row[1]));
        }
        return similar;
    }

    private void flag(
            List<NoteView.Similar> similar,
            MemberNote one,
            MemberNote other,
            @Nullable UUID client,
            @Nullable UUID session) {
        double likeness = Similarity.of(one.own(), other.own());
        if (likeness >= settings.noteSimilarity()) {
            similar.add(new NoteView.Similar(one.client(), client, session, Math.round(likeness * 100) / 100.0));
        }
    }

    private Set<UUID> roster(Session session) {
        Set<UUID> roster = new HashSet<>();
        calendar.bookedClients(session.id()).stream().map(Engagement::resource).forEach(roster::add);
        return roster;
    }
}
