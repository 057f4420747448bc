package health.concord.intake.response;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Client;
import health.concord.intake.client.Clients;
import health.concord.intake.episode.Episode;
import health.concord.intake.episode.Episodes;
import health.concord.intake.instrument.AnswerSheet;
import health.concord.intake.instrument.Instrument;
import health.concord.intake.instrument.Instruments;
import health.concord.intake.instrument.SafetyRule;
import health.concord.intake.instrument.Score;
import health.concord.intake.safety.HoldCause;
import health.concord.intake.safety.SafetyHolds;
import health.concord.intake.safety.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases on responses: answers are scored and looked at for safety in one step. */
@ApplicationScoped
@Transactional
public class Responses {

    @Inject
    ResponseRepository responses;

    @Inject
    Instruments instruments;

    @Inject
    Clients clients;

    @Inject
    Episodes episodes;

    @Inject
    SafetyHolds holds;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    public ResponseView answer(UUID episodeId, AnswerInstrument request) {
        Episode episode = episodes.requireOpen(episodeId);
        Instrument instrument = instruments.require("instrument", request.instrument());
        if (!instrument.isAnswerable()) {
            throw Problems.invalid("instrument", "has no questions here; record its total as an outside score");
        }
        checkDay(episode, request.on());
        AnswerSheet sheet = new AnswerSheet(instrument.questionnaire(), request.answers());
        List<FieldError> errors = sheet.errors();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        Score score = instrument.scoring().score(sheet, episode.client().sex());
        List<SafetyRule> fired = instrument.safety().stream()
                .filter(rule -> rule.fires(sheet, score))
                .toList();
        Response response = Response.answered(episode, instrument, request.on(), sheet, score, fired);
        keep(response, "response.answered");
        raiseHolds(episode.client(), response, fired);
        return ResponseView.of(response);
    }

    public ResponseView recordOutside(UUID episodeId, RecordOutsideScore request) {
        Episode episode = episodes.requireOpen(episodeId);
        Instrument instrument = instruments.require("instrument", request.instrument());
        checkDay(episode, request.on());
        Score score = instrument
                .scoring()
                .ofTotal(request.score(), episode.client().sex())
                .orElseThrow(
                        () -> Problems.invalid("score", instrument.scoring().range()));
        Response response = Response.fromOutside(episode, instrument, request.on(), score, request.source());
        keep(response, "response.entered");
        return ResponseView.of(response);
    }

    public Page<ResponseView> list(UUID episodeId, @Nullable String instrument, PageRequest page) {
        episodes.require(episodeId);
        audit.record("response.listed", "episode", episodeId, Map.of());
        return Page.of(responses.ofEpisode(episodeId, instrument, page), page, Response::id, ResponseView::of);
    }

    public SafetyStatus readSafety(UUID episodeId) {
        UUID client = episodes.require(episodeId).client().id();
        audit.record("safety.read", "client", client, Map.of());
        return safety(client);
    }

    public SafetyStatus safety(UUID client) {
        return SafetyStatus.of(responses.ofClient(client), holds.stand(client));
    }

    /** The newest total of each instrument; a later response without a total does not hide an earlier one. */
    public List<LatestScore> latestScores(UUID episode) {
        Map<String, LatestScore> latest = new LinkedHashMap<>();
        for (Response r : responses.ofEpisode(episode)) {
            Integer score = r.score();
            if (score != null) {
                latest.putIfAbsent(r.instrument(), new LatestScore(r.instrument(), score, r.band(), r.answeredOn()));
            }
        }
        return List.copyOf(latest.values());
    }

    private void keep(Response response, String action) {
        response.recorded(clock.instant(), caller.id());
        responses.persist(response);
        audit.record(
                action,
                "response",
                response.id(),
                Map.of("episode", response.episodeId(), "instrument", response.instrument()));
    }

    private void raiseHolds(Client client, Response response, List<SafetyRule> fired) {
        for (SafetyRule rule : fired) {
            Severity severity = rule.hold();
            if (severity != null) {
                holds.raise(client, new HoldCause(severity, rule.id(), rule.rule(), response.id()));
            }
        }
    }

    private void checkDay(Episode episode, LocalDate on) {
        if (on.isAfter(clients.today(episode.site()))
                || on.isBefore(episode.client().birthDate())) {
            throw Problems.invalid("on", "must be a day in the client's life, today at the latest");
        }
    }
}
