package health.concord.portal.program;

import health.concord.portal.form.Form;
import health.concord.portal.intake.InstrumentFacts;
import health.concord.portal.intake.InstrumentText;
import health.concord.portal.intake.Stewardship;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
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
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The instruments, under which licence each is, and what is to be checked before use. */
@Path("/program/instruments")
class InstrumentResource {

    private static final Set<Role> WRITING = Set.of(Role.PROGRAM_ADMIN);

    /**
     * One instrument's words.
     *
     * @param facts null where intake does not tell
     */
    record Worded(
            String code, @Nullable InstrumentFacts facts, Answer<InstrumentText> text, Form form, boolean mayWrite) {

        public List<Outage> outages() {
            return Outage.among(List.of(text));
        }

        /** Only what is not shipped may be supplied. */
        public boolean isOpen() {
            InstrumentFacts known = facts;
            return mayWrite
                    && known != null
                    && known.licence() != null
                    && !known.licence().textShipped();
        }
    }

    @CheckedTemplate(basePath = "program")
    static class Pages {
        static native TemplateInstance instrument(Worded worded);

        static native TemplateInstance instruments(Answer<List<InstrumentFacts>> instruments, List<Outage> outages);
    }

    @Inject
    Stewardship stewardship;

    @Inject
    SignedIn signedIn;

    @GET
    @Path("/{code}")
    @RolesAllowed({Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance instrument(@PathParam("code") String code) {
        return page(code, Form.empty());
    }

    @POST
    @Path("/{code}")
    @RolesAllowed(Role.OF_ADMIN)
    public RestResponse<TemplateInstance> supply(
            @PathParam("code") String code,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Answer<InstrumentText> answer = stewardship.text(code).answer();
        InstrumentText text = answer.orNull();
        if (text == null) {
            throw new NotDone(answer.isUnknown() ? Say.words("program.noInstrument") : answer.gapWords());
        }
        Integer revision = form.number("revision");
        Outcome<Boolean> outcome = stewardship.supply(code, revision == null ? 0 : revision, text, form::text);
        if (outcome instanceof Outcome.NotDone<Boolean>(String words, Map<String, String> fields)) {
            form.after(outcome, () -> filled(Form.empty(), text), InstrumentResource::label);
            fields.forEach((field, problem) -> form.wrong(text.field(field), problem));
            return Next.shown(page(code, form));
        }
        return Next.page("/program/instruments/" + code, htmx);
    }

    private static Form filled(Form form, InstrumentText text) {
        form.with("revision", text.revision()).with("copyright", text.copyright());
        text.questions().forEach(slot -> form.with(slot.field(), slot.words()));
        text.options().forEach(slot -> form.with(slot.field(), slot.words()));
        return form;
    }

    private static String label(String field) {
        return field.startsWith("text.")
                ? Say.words("program.questionOf", field.substring("text.".length()))
                : field.startsWith("option.")
                        ? Say.words("program.answerOf", field.substring("option.".length()))
                        : Say.words("program.whoseTextShort");
    }

    private TemplateInstance page(String code, Form form) {
        Asked<List<InstrumentFacts>> facts = stewardship.instruments();
        Answer<InstrumentText> text = stewardship.text(code).answer();
        if (text.isUnknown()) {
            throw new NothingHere();
        }
        InstrumentText known = text.orNull();
        List<InstrumentFacts> all = facts.answer().orNull();
        return Pages.instrument(new Worded(
                code,
                (all == null ? List.<InstrumentFacts>of() : all)
                        .stream()
                                .filter(one -> one.code().equals(code))
                                .findFirst()
                                .orElse(null),
                text,
                known == null ? form : filled(form, known),
                signedIn.person().hasAny(WRITING)));
    }

    @GET
    @RolesAllowed({Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance instruments() {
        Answer<List<InstrumentFacts>> instruments = stewardship.instruments().answer();
        return Pages.instruments(instruments, Outage.among(List.of(instruments)));
    }
}
