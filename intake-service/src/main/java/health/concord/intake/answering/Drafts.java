package health.concord.intake.answering;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Clients;
import health.concord.intake.episode.Episode;
import health.concord.intake.episode.Episodes;
import health.concord.intake.instrument.AnswerSheet;
import health.concord.intake.instrument.Instrument;
import health.concord.intake.instrument.Instruments;
import health.concord.intake.response.AnsweredBy;
import health.concord.intake.response.Recording;
import health.concord.intake.response.ResponseView;
import health.concord.intake.revision.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases on drafts, for staff; and the steps that a link takes on its own draft. */
@ApplicationScoped
@Transactional
public class Drafts {

    @Inject
    ResponseDraftRepository drafts;

    @Inject
    Instruments instruments;

    @Inject
    Recording recording;

    @Inject
    Episodes episodes;

    @Inject
    Clients clients;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    public DraftView start(UUID episodeId, StartDraft request) {
        return view(begin(episodes.requireOpen(episodeId), request.instrument()));
    }

    ResponseDraft begin(Episode episode, String code) {
        Instrument instrument = instruments.requireAnswerable("instrument", code);
        ResponseDraft draft = ResponseDraft.start(episode, instrument, clock.instant(), caller.id());
        drafts.persist(draft);
        audit.record("draft.started", "draft", draft.id(), Map.of("episode", episode.id(), "instrument", code));
        return draft;
    }

    public Page<DraftView> list(UUID episodeId, PageRequest page) {
        episodes.require(episodeId);
        audit.record("draft.listed", "episode", episodeId, Map.of());
        return Page.of(drafts.ofEpisode(episodeId, page), page, ResponseDraft::id, this::view);
    }

    public DraftView read(UUID id) {
        ResponseDraft draft = require(id);
        audit.record("draft.read", "draft", id, Map.of());
        return view(draft);
    }

    public DraftView save(UUID id, @Nullable String ifMatch, SaveAnswers request) {
        return view(save(require(id), ifMatch, request.answers(), caller.id()));
    }

    ResponseDraft save(
            ResponseDraft draft, @Nullable String ifMatch, Map<String, @Nullable Object> answers, String by) {
        draft.requireOpen();
        Revisions.requireUnchanged(ifMatch, draft.version(), "answers.", draft.changes());
        AnswerSheet sheet = recording.check(instrument(draft), answers);
        draft.save(sheet.answers(), by, clock.instant());
        drafts.flush();
        audit.record("draft.saved", "draft", draft.id(), Map.of("version", draft.version()));
        return draft;
    }

    public ResponseView submit(UUID id, SubmitDraft request) {
        ResponseDraft draft = require(id);
        LocalDate on = request.on() == null ? clients.today(draft.site()) : request.on();
        return submit(draft, on, AnsweredBy.STAFF, caller.id());
    }

    ResponseView submit(ResponseDraft draft, LocalDate on, AnsweredBy by, String name) {
        drafts.getEntityManager().lock(draft, LockModeType.PESSIMISTIC_WRITE);
        draft.requireOpen();
        if (draft.answers().isEmpty()) {
            throw Problems.invalid("answers", "are all missing; answer a question before you submit the form");
        }
        Episode episode = episodes.requireOpen(draft.episodeId());
        Map<String, @Nullable Object> answers = new LinkedHashMap<>(draft.answers());
        ResponseView response = recording.answers(episode, instrument(draft), on, answers, by, name);
        draft.submitted(response.id());
        audit.record("draft.submitted", "draft", draft.id(), Map.of("response", response.id()));
        return response;
    }

    public DraftView discard(UUID id) {
        ResponseDraft draft = require(id);
        draft.discard();
        drafts.flush();
        audit.record("draft.discarded", "draft", id, Map.of());
        return view(draft);
    }

    /** Of a link, which is not bound to the sites of a caller. */
    ResponseDraft of(AnswerLink link) {
        return drafts.findByIdOptional(link.draftId()).orElseThrow(Problems::notFound);
    }

    Instrument instrument(ResponseDraft draft) {
        return instruments.requireAnswerable("instrument", draft.instrument());
    }

    private ResponseDraft require(UUID id) {
        ResponseDraft draft = drafts.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.requireSite(draft.site());
        return draft;
    }

    DraftView view(ResponseDraft draft) {
        AnswerSheet sheet = instruments
                .asInFile(draft.instrument())
                .orElseThrow(Problems::notFound)
                .sheet(new LinkedHashMap<>(draft.answers()));
        return DraftView.of(draft, sheet.open(), sheet.skipped());
    }
}
