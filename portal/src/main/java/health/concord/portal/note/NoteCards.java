package health.concord.portal.note;

import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Peer;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.Note;
import health.concord.portal.scheduling.Notes;
import health.concord.portal.scheduling.Roster;
import health.concord.portal.site.CurrentSite;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the note of a session for its page; scheduling shows notes to clinicians alone. */
@RequestScoped
public class NoteCards {

    private static final Set<Role> WRITING = Set.of(Role.CLINICIAN);

    @Inject
    Notes notes;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    /** Asks for it where the person may read it. */
    public Asked<Note> begin(UUID session) {
        return signedIn.person().hasAny(WRITING) ? notes.of(session) : Asked.not(Peer.SCHEDULING);
    }

    /** Null where the person may not read notes. */
    public @Nullable NoteCard card(Roster roster, Answer<Note> note, @Nullable List<Clinician> clinicians) {
        if (!signedIn.person().hasAny(WRITING)) {
            return null;
        }
        Note known = note.orNull();
        NoteState state = new NoteState(
                roster.session().id(),
                present(roster),
                known,
                known == null ? null : known.version(),
                null,
                List.of(),
                List.of(),
                null,
                leads(roster, clinicians));
        boolean none = known == null && note.isUnknown();
        return new NoteCard(
                state,
                roster.session().from().isAfter(current.time().now()),
                known == null && !none ? note.gapWords() : "");
    }

    /** Everybody but the absent. */
    static List<Roster.Entry> present(Roster roster) {
        return roster.roster().stream()
                .filter(entry -> !entry.status().equals("ABSENT"))
                .toList();
    }

    /** Whoever is first among the clinicians leads; where accounts are not known, scheduling says so on signing. */
    boolean leads(Roster roster, @Nullable List<Clinician> clinicians) {
        if (clinicians == null || roster.session().leaders().isEmpty()) {
            return false;
        }
        UUID leader = roster.session().leaders().getFirst();
        return clinicians.stream()
                .filter(one -> one.id().equals(leader))
                .anyMatch(one -> signedIn.account().equals(one.account()));
    }
}
