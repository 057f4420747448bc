package health.concord.scheduling.note;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Versions;
import health.concord.scheduling.attendance.NoteSignatures;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.clinician.Clinicians;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes are written as a whole, signed by who led the session, and only added to afterwards. */
@ApplicationScoped
@Transactional
public class Notes {

    @Inject
    NoteRepository notes;

    @Inject
    NoteChecks checks;

    @Inject
    NoteSignatures signatures;

    @Inject
    Clinicians clinicians;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @param created whether there was none before */
    record Written(NoteView view, boolean created) {}

    Written write(UUID sessionId, @Nullable String ifMatch, WriteNote request) {
        Session session = signatures.lockSession(sessionId);
        SessionNote known = notes.ofSession(sessionId).orElse(null);
        if (known != null) {
            Versions.require(ifMatch, known.version());
        } else if (session.note().isSigned()) {
            throw Problems.of(
                    ProblemType.WRONG_STATE,
                    "NOTE_SIGNED",
                    "A note kept elsewhere is signed already. Add to it there.");
        }
        signatures.requireHeld(session);
        checks.require(session, request);
        SessionNote note = known == null ? new SessionNote(session) : known;
        note.write(request.content(), caller.id());
        notes.persistAndFlush(note);
        notes.replaceLayers(
                note.id(),
                request.members().stream()
                        .map(layer -> new MemberNote(note, layer))
                        .toList());
        session.note().keep();
        // Another layer is another version, also where the content is the same.
        notes.getEntityManager().lock(note, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        notes.flush();
        audited("note.written", note);
        return new Written(view(note), known == null);
    }

    NoteView get(UUID sessionId) {
        Session session = signatures.lockSession(sessionId);
        SessionNote note = notes.ofSession(session.id()).orElseThrow(Problems::notFound);
        audited("note.read", note);
        return view(note);
    }

    /** Closes it for good, and tells billing that a signed note exists for each service it speaks of. */
    NoteView sign(UUID sessionId, @Nullable String ifMatch, SignNote request) {
        Session session = signatures.lockSession(sessionId);
        SessionNote note = notes.ofSession(sessionId).orElseThrow(Problems::notFound);
        Versions.require(ifMatch, note.version());
        requireLeader(session);
        List<MemberNote> layers = notes.layers(note.id());
        if (!note.isSigned()) {
            requireWhole(sessionId, note, layers, request);
        }
        note.sign(caller.id(), clock.instant());
        notes.flush();
        signatures.signed(session);
        audited("note.signed", note);
        return view(note);
    }

    private void requireWhole(UUID session, SessionNote note, List<MemberNote> layers, SignNote request) {
        int absent = checks.absentWith(layers, session);
        if (absent > 0) {
            throw Problems.refused(
                    "LAYER_OF_ABSENT",
                    absent + " layers are of clients who were recorded absent since. Take them out.");
        }
        int missing = checks.missing(note).size();
        if (missing > 0) {
            throw Problems.refused(
                    "LAYER_MISSING", missing + " of those who were there have no layer yet. Write theirs first.");
        }
        int similar = checks.similar(note, layers).size();
        if (similar > 0 && !Boolean.TRUE.equals(request.similarReviewed())) {
            throw Problems.refused(
                    "NEAR_IDENTICAL",
                    similar + " layers look copied, which payers deny. Put them in own words, or say that they were"
                            + " reviewed.");
        }
    }

    /** Whoever leads the session; a co-leader and anyone else may write, not sign. */
    private void requireLeader(Session session) {
        String account = clinicians.inOrder(List.of(session.leader())).stream()
                .findFirst()
                .map(leader -> leader.account())
                .orElse(null);
        if (account == null) {
            throw Problems.of(
                    ProblemType.CONFLICT,
                    "LEADER_UNKNOWN",
                    "Whose account the leader has is not known. Enter it with the clinician.");
        }
        if (!account.equals(caller.id())) {
            throw Problems.of(
                    ProblemType.FORBIDDEN, "NOT_THE_LEADER", "Only who led the session signs its note. Ask them to.");
        }
    }

    NoteView add(UUID sessionId, AddToNote request) {
        Session session = signatures.lockSession(sessionId);
        SessionNote note = notes.ofSession(sessionId).orElseThrow(Problems::notFound);
        if (!note.isSigned()) {
            throw Problems.of(ProblemType.WRONG_STATE, "The note is not signed, so it can still be written anew.");
        }
        checks.requireNobodyNamed(session, request);
        notes.add(new Addendum(note, request, caller.id(), clock.instant()));
        notes.flush();
        signatures.addedTo(session);
        audited("note.addendum-written", note);
        return view(note);
    }

    private NoteView view(SessionNote note) {
        List<MemberNote> layers = notes.layers(note.id());
        return NoteView.of(
                note,
                layers,
                checks.missing(note),
                checks.similar(note, layers),
                notes.addenda(List.of(note.id())),
                sites.zone(note.site()));
    }

    private void audited(String action, SessionNote note) {
        audit.record(action, "note", note.id(), Map.of("session", note.session(), "site", note.site()));
    }
}
