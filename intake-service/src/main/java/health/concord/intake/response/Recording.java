package health.concord.intake.response;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.Problems;
import health.concord.intake.client.Client;
import health.concord.intake.client.Clients;
import health.concord.intake.episode.Episode;
import health.concord.intake.instrument.AnswerSheet;
import health.concord.intake.instrument.Instrument;
import health.concord.intake.instrument.SafetyRule;
import health.concord.intake.instrument.Score;
import health.concord.intake.safety.HoldCause;
import health.concord.intake.safety.SafetyHolds;
import health.concord.intake.safety.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one way by which answers become a response, whoever gave them: checked, scored, looked at for safety, and kept, in
 * one transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Recording {

    @Inject
    ResponseRepository responses;

    @Inject
    Clients clients;

    @Inject
    SafetyHolds holds;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @Inject
    Event<ResponseScored> scored;

    /** @param recordedBy name for the record: a person, or who sent it */
    public ResponseView answers(
            Episode episode,
            Instrument instrument,
            LocalDate on,
            Map<String, @Nullable Object> answers,
            AnsweredBy by,
            String recordedBy) {
        checkDay(episode, on);
        AnswerSheet sheet = check(instrument, answers);
        Score score = instrument.score(sheet, episode.client().sex());
        List<SafetyRule> fired = instrument.fired(sheet, score);
        Response response = Response.answered(episode, instrument, on, sheet, score, fired, by);
        keep(response, recordedBy, "response.answered");
        raiseHolds(episode.client(), response, fired);
        return ResponseView.of(response);
    }

    /** The answers, where each is one that the instrument takes. */
    public AnswerSheet check(Instrument instrument, Map<String, @Nullable Object> answers) {
        AnswerSheet sheet = instrument.sheet(answers);
        List<FieldError> errors = sheet.errors();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return sheet;
    }

    ResponseView total(
            Episode episode, Instrument instrument, LocalDate on, int total, String source, String recordedBy) {
        checkDay(episode, on);
        Score score = instrument
                .scoring()
                .ofTotal(total, episode.client().sex())
                .orElseThrow(
                        () -> Problems.invalid("score", instrument.scoring().range()));
        List<SafetyRule> fired = instrument.fired(null, score);
        Response response = Response.fromOutside(episode, instrument, on, score, fired, source);
        keep(response, recordedBy, "response.entered");
        raiseHolds(episode.client(), response, fired);
        return ResponseView.of(response);
    }

    private void keep(Response response, String recordedBy, String action) {
        response.recorded(clock.instant(), recordedBy);
        responses.persist(response);
        audit.record(
                action,
                "response",
                response.id(),
                Map.of("episode", response.episodeId(), "instrument", response.instrument()));
        responses.flush();
        scored.fire(new ResponseScored(
                response.id(),
                response.clientId(),
                response.episodeId(),
                response.site(),
                response.instrument(),
                response.score(),
                response.answeredOn(),
                response.recordedAt()));
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
