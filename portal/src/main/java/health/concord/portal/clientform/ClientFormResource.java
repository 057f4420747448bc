package health.concord.portal.clientform;

import health.concord.portal.assessment.Question;
import health.concord.portal.form.Form;
import health.concord.portal.intake.ClientForm;
import health.concord.portal.intake.ClientForms;
import health.concord.portal.intake.FormAnswer;
import health.concord.portal.intake.FormKey;
import health.concord.portal.intake.Instrument;
import health.concord.portal.language.CurrentLanguage;
import health.concord.portal.web.BrowserCookies;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The client's own form: for whoever has a link and its code, and nobody needs to sign in. The link is in the part of
 * the address that browsers keep to themselves (after the {@code #}); it comes to us in the body of a post.
 */
@Path("/form")
@PermitAll
class ClientFormResource {

    private static final String HERE = "/form";
    private static final int SEE_OTHER = 303;
    private static final int DOWN = 503;

    /** What stands for a form that can't be asked for. */
    private static final ClientForm NOTHING = new ClientForm(
            "", new Instrument.Questionnaire(null, null, null), Map.of(), List.of(), List.of(), Instant.EPOCH, "", 0);

    @CheckedTemplate(basePath = "clientform")
    static class Pages {
        static native TemplateInstance enter(Form form, FormAnswer.@Nullable Reason problem, String language);

        static native TemplateInstance form(FormPage page, String language);

        static native TemplateInstance state(FormPage page);

        static native TemplateInstance closed(FormAnswer.Reason reason, String language);

        static native TemplateInstance done(String help, String language);
    }

    @Inject
    ClientForms forms;

    @Inject
    OpenForms open;

    @Inject
    BrowserCookies cookies;

    @Inject
    CurrentLanguage language;

    /** Where a link leads. */
    @GET
    @Path("/enter")
    @PermitAll
    public TemplateInstance enter() {
        return entry(Form.empty(), null);
    }

    /** The same page in another language, with what was typed. */
    @POST
    @Path("/enter")
    @PermitAll
    public RestResponse<TemplateInstance> enterIn(MultivaluedMap<String, String> sent) {
        Locale wanted = CurrentLanguage.offered(Form.of(sent).text("language")).orElse(language.chosen());
        language.choose(wanted);
        return RestResponse.ResponseBuilder.ok(entry(Form.of(sent), null))
                .cookie(remembered(wanted))
                .build();
    }

    @POST
    @Path("/opening")
    @PermitAll
    public RestResponse<TemplateInstance> open(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        FormKey key = new FormKey(form.text("link"), form.text("code"));
        return switch (forms.open(key)) {
            case FormAnswer.Given<ClientForm> given -> toForm(kept(open.keep(key)));
            case FormAnswer.Refused<ClientForm>(FormAnswer.Reason reason) -> RestResponse.ok(entry(form, reason));
        };
    }

    @GET
    @PermitAll
    public TemplateInstance show(@CookieParam(OpenForms.COOKIE) @Nullable String name) {
        FormKey key = open.find(name);
        return key == null ? entry(Form.empty(), null) : shown(key);
    }

    /** Saves as the client goes; what comes back says so, and which questions are not asked any more. */
    @POST
    @Path("/answers")
    @PermitAll
    public TemplateInstance save(
            @CookieParam(OpenForms.COOKIE) @Nullable String name, MultivaluedMap<String, String> sent) {
        FormKey key = open.find(name);
        if (key == null) {
            return Pages.closed(FormAnswer.Reason.CLOSED, code());
        }
        return Pages.state(saved(key, Form.of(sent)));
    }

    /** Changes the language in the middle of it; the answers were saved as they were given. */
    @POST
    @Path("/language")
    @PermitAll
    public RestResponse<TemplateInstance> language(@FormParam("language") @Nullable String wanted) {
        return toForm(remembered(CurrentLanguage.offered(wanted).orElse(language.chosen())));
    }

    @POST
    @Path("/submission")
    @PermitAll
    public RestResponse<TemplateInstance> submit(
            @CookieParam(OpenForms.COOKIE) @Nullable String name, MultivaluedMap<String, String> sent) {
        FormKey key = open.find(name);
        if (key == null) {
            return RestResponse.ok(entry(Form.empty(), null));
        }
        Form form = Form.of(sent);
        FormPage page = saved(key, form);
        if (page.problem() == FormAnswer.Reason.DOWN || page.problem() == FormAnswer.Reason.CLOSED) {
            return refused(page.problem());
        }
        if (page.problem() != null) {
            return RestResponse.ok(Pages.form(page, code()));
        }
        if (page.left() > 0 && !form.isTicked("sure")) {
            return RestResponse.ok(Pages.form(page.asking(), code()));
        }
        return switch (forms.submit(key)) {
            case FormAnswer.Given<ClientForm.Received>(ClientForm.Received received) -> {
                open.forget(name);
                yield RestResponse.ResponseBuilder.ok(Pages.done(received.help(), code()))
                        .cookie(cookies.none(OpenForms.COOKIE, HERE))
                        .build();
            }
            case FormAnswer.Refused<ClientForm.Received>(FormAnswer.Reason reason) -> refused(reason);
        };
    }

    /** Saves what was typed, on top of what the form asks. */
    private FormPage saved(FormKey key, Form typed) {
        Integer version = typed.number("version");
        FormAnswer<ClientForm> answer = forms.open(key);
        if (answer instanceof FormAnswer.Refused<ClientForm>(FormAnswer.Reason reason)) {
            return new FormPage(NOTHING, typed, isSpanish(), reason, false);
        }
        ClientForm known = ((FormAnswer.Given<ClientForm>) answer).value();
        FormPage before = new FormPage(known, typed, isSpanish(), null, false);
        Map<String, Object> answers = Question.answers(before.questions(), typed);
        return switch (forms.save(key, version == null ? known.version() : version, answers)) {
            case FormAnswer.Given<ClientForm>(ClientForm saved) -> FormPage.of(saved, isSpanish());
            case FormAnswer.Refused<ClientForm>(FormAnswer.Reason reason) ->
                reason == FormAnswer.Reason.CHANGED
                        ? FormPage.of(known, isSpanish()).after(reason)
                        : before.after(reason);
        };
    }

    private TemplateInstance shown(FormKey key) {
        return switch (forms.open(key)) {
            case FormAnswer.Given<ClientForm>(ClientForm form) -> Pages.form(FormPage.of(form, isSpanish()), code());
            case FormAnswer.Refused<ClientForm>(FormAnswer.Reason reason) -> Pages.closed(reason, code());
        };
    }

    /** Not done: a page that says so by itself, while scripts leave the form with its answers where it is. */
    private RestResponse<TemplateInstance> refused(FormAnswer.Reason reason) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(DOWN)
                .entity(Pages.closed(reason, code()))
                .build();
    }

    private static RestResponse<TemplateInstance> toForm(NewCookie cookie) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(SEE_OTHER)
                .location(URI.create(HERE))
                .cookie(cookie)
                .build();
    }

    private NewCookie kept(String name) {
        return cookies.of(OpenForms.COOKIE, name, HERE, OpenForms.IDLE);
    }

    private NewCookie remembered(Locale chosen) {
        return cookies.of(CurrentLanguage.COOKIE, chosen.getLanguage(), "/", CurrentLanguage.REMEMBERED);
    }

    private TemplateInstance entry(Form form, FormAnswer.@Nullable Reason problem) {
        return Pages.enter(form, problem, code());
    }

    private String code() {
        return language.chosen().getLanguage();
    }

    private boolean isSpanish() {
        return code().equals("es");
    }
}
