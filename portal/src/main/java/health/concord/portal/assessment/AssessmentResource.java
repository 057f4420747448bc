package health.concord.portal.assessment;

import health.concord.portal.chart.ChartHeads;
import health.concord.portal.chart.Tab;
import health.concord.portal.form.Form;
import health.concord.portal.intake.Answering;
import health.concord.portal.intake.Assessments;
import health.concord.portal.intake.Draft;
import health.concord.portal.intake.Instrument;
import health.concord.portal.intake.SafetyStatus;
import health.concord.portal.intake.Score;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import health.concord.portal.web.NotDone;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The assessments tab of a chart: what was scored, and answering an instrument. */
@Path("/clients/{client}/episodes/{episode}/assessments")
class AssessmentResource {

    private static final Set<Role> ANSWERING = Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN);

    @CheckedTemplate(basePath = "assessment")
    static class Pages {
        static native TemplateInstance scores(ScoreList list, SiteTime time);

        static native TemplateInstance answer(AnswerForm entry, String code, SiteTime time);

        static native TemplateInstance draft(@Nullable Draft saved, Form form, SiteTime time);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Assessments assessments;

    @Inject
    Answering answering;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance scores(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @QueryParam("saved") @Nullable UUID saved) {
        ChartHeads.Coming head = heads.begin(client, episode);
        Asked<List<Score>> scores = assessments.scores(episode);
        Asked<List<Instrument>> instruments = assessments.instruments();
        Asked<SafetyStatus> safety = assessments.safety(episode);
        return Pages.scores(
                new ScoreList(
                        head.at(Tab.ASSESSMENTS),
                        scores.answer(),
                        instruments.answer(),
                        safety.answer(),
                        saved,
                        signedIn.person().hasAny(ANSWERING)),
                current.time());
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance blank(
            @PathParam("client") UUID client, @PathParam("episode") UUID episode, @PathParam("code") String code) {
        SiteTime time = current.time();
        return Pages.answer(
                entry(client, episode, code, Form.empty().with("on", time.date()))
                        .resumed(),
                code,
                time);
    }

    /** Saves as one goes; what comes back says so, and which questions are not asked any more. */
    @POST
    @Path("/{code}/draft")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance save(
            @PathParam("episode") UUID episode, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Instrument instrument = assessments.instrument(code).answer().orNull();
        if (instrument == null) {
            return Pages.draft(null, form, current.time());
        }
        Outcome<Draft> outcome = save(episode, code, form, Question.answers(Question.of(instrument), form));
        return Pages.draft(
                outcome instanceof Outcome.Done<Draft>(Draft saved) ? saved : null,
                form.after(outcome),
                current.time());
    }

    @POST
    @Path("/{code}")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> answer(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @PathParam("code") String code,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        AnswerForm entry = entry(client, episode, code, Form.of(sent));
        Form form = entry.form();
        Instrument instrument = entry.instrument().orNull();
        if (instrument == null) {
            // Without its questions the page would come back empty; so it stays as it is, with what was answered.
            throw new NotDone(
                    Say.words("assessment.nothingSent", entry.instrument().gapWords()));
        }
        if (!form.isWrong()) {
            Outcome<Score> outcome = !instrument.answerable()
                    ? assessments.outsideScore(episode, entry.outside(), form.key())
                    : form.id("draft") != null
                            ? submitted(episode, code, form, entry.given())
                            : assessments.answer(episode, entry.answers(), form.key());
            if (outcome instanceof Outcome.Done<Score>(Score score)) {
                return Next.page(
                        "/clients/" + client + "/episodes/" + episode + "/assessments?saved=" + score.id(), htmx);
            }
            form.after(outcome);
        }
        return Next.shown(Pages.answer(entry, code, current.time()));
    }

    /** The last answers are saved with the rest before anything is scored. */
    private Outcome<Score> submitted(UUID episode, String code, Form form, Map<String, Object> answers) {
        return switch (save(episode, code, form, answers)) {
            case Outcome.Done<Draft>(Draft saved) -> answering.submit(saved.id(), form.optional("on"), form.key());
            case Outcome.NotDone<Draft>(String words, Map<String, String> fields) ->
                new Outcome.NotDone<>(words, fields);
        };
    }

    private Outcome<Draft> save(UUID episode, String code, Form form, Map<String, Object> answers) {
        Integer version = form.number("version");
        return answering.save(
                episode, code, form.id("draft"), version == null ? 0 : version, answers, "draft-" + form.key());
    }

    private AnswerForm entry(UUID client, UUID episode, String code, Form form) {
        ChartHeads.Coming head = heads.begin(client, episode);
        Asked<Instrument> asked = assessments.instrument(code);
        Asked<List<Draft>> drafts = answering.drafts(episode);
        Answer<Instrument> instrument = asked.answer();
        if (instrument.isUnknown()) {
            throw new NothingHere();
        }
        return new AnswerForm(head.at(Tab.ASSESSMENTS), code, instrument, drafts.answer(), form);
    }
}
