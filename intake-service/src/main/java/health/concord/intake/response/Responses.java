package health.concord.intake.response;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.episode.Episode;
import health.concord.intake.episode.Episodes;
import health.concord.intake.instrument.Instrument;
import health.concord.intake.instrument.Instruments;
import health.concord.intake.safety.SafetyHolds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Use cases on responses: answers are scored and looked at for safety in one step. */
@ApplicationScoped
@Transactional
public class Responses {

    private static final int DAY = "2026-03-02".length();

    @Inject
    ResponseRepository responses;

    @Inject
    Instruments instruments;

    @Inject
    Episodes episodes;

    @Inject
    Recording recording;

    @Inject
    SiteCatalogue sites;

    @Inject
    SafetyHolds holds;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    public ResponseView answer(UUID episodeId, AnswerInstrument request) {
        Episode episode = episodes.requireOpen(episodeId);
        Instrument instrument = instruments.requireAnswerable("instrument", request.instrument());
        return recording.answers(episode, instrument, request.on(), request.answers(), AnsweredBy.STAFF, caller.id());
    }

    public ResponseView recordOutside(UUID episodeId, RecordOutsideScore request) {
        Episode episode = episodes.requireOpen(episodeId);
        Instrument instrument = instruments.require("instrument", request.instrument());
        return recording.total(episode, instrument, request.on(), request.score(), request.source(), caller.id());
    }

    /** Takes over answers that another system asked for; they are scored here. */
    public ResponseView takeOver(UUID episodeId, QuestionnaireResponse resource) {
        Episode episode = episodes.requireOpen(episodeId);
        Instrument instrument = instruments.ofCanonical("questionnaire", resource.questionnaire());
        QuestionnaireResponse.Reference subject = resource.subject();
        if (subject != null
                && !subject.reference().equals("Patient/" + episode.client().id())) {
            throw Problems.invalid("subject.reference", "is not the client of this episode");
        }
        return recording.answers(
                episode,
                instrument,
                day(resource.authored(), episode.site()),
                FhirAnswers.read(resource, instrument),
                AnsweredBy.IMPORT,
                caller.id());
    }

    private LocalDate day(String authored, String site) {
        try {
            return authored.length() == DAY
                    ? LocalDate.parse(authored)
                    : OffsetDateTime.parse(authored)
                            .atZoneSameInstant(sites.zone(site))
                            .toLocalDate();
        } catch (DateTimeParseException e) {
            throw Problems.invalid("authored", "is not a day of the calendar");
        }
    }

    /** One response as FHIR has it; a total from elsewhere has no answers to give. */
    public QuestionnaireResponse export(UUID id) {
        Response response = responses.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.requireSite(response.site());
        if (!response.isAnswered()) {
            throw Problems.of(ProblemType.WRONG_STATE, "Only a total is known of it; there are no answers to export.");
        }
        audit.record("response.exported", "response", id, Map.of("episode", response.episodeId()));
        Instrument instrument = instruments.find(response.instrument()).orElseThrow(Problems::notFound);
        return FhirAnswers.of(response, instrument.questionnaire());
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

    /** What an episode's responses came to, the earliest first, in one query that leaves the answers where they are. */
    public List<Scored> scored(UUID episode) {
        return responses.scored(episode);
    }

    /** The day each instrument was answered last, by episode, in one query; also a total from elsewhere counts. */
    public Map<UUID, Map<String, LocalDate>> lastAnswered(Collection<UUID> ofEpisodes) {
        return ofEpisodes.isEmpty() ? Map.of() : responses.lastAnswered(ofEpisodes);
    }

    /** What the clients' answers say on safety, in one query. */
    public Map<UUID, SafetyStatus> safety(Collection<UUID> clients, Set<UUID> held) {
        if (clients.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Response>> byClient = responses.ofClients(clients);
        return clients.stream()
                .distinct()
                .collect(Collectors.toMap(
                        c -> c, c -> SafetyStatus.of(byClient.getOrDefault(c, List.of()), held.contains(c))));
    }

    /** Latest first, by the day of the answers. */
    public List<Given> given(UUID episode) {
        return responses.ofEpisode(episode).stream().map(Given::of).toList();
    }
}
