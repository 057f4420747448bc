package health.concord.intake.answering;

import health.concord.commons.web.Answers;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * For clients, who have no login. The secrets come in headers, since addresses end up in logs; without the right ones
 * what can be read is answered 401, a request with no body too: unless JSON is named here, it would be 415.
 */
@Path("/form")
class FormResource {

    @Inject
    Forms forms;

    @GET
    @PermitAll
    @Operation(
            summary = "The form that a one-time link leads to",
            description = "Five wrong codes lock the link. Past its expiry, or when it was used, the answer is 409.")
    public RestResponse<FormView> read(
            @HeaderParam("Form-Link") @Nullable String link, @HeaderParam("Form-Code") @Nullable String code) {
        return answer(forms.read(link, code));
    }

    @PUT
    @Path("/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(summary = "Save the answers so far, whole")
    public RestResponse<FormView> save(
            @HeaderParam("Form-Link") @Nullable String link,
            @HeaderParam("Form-Code") @Nullable String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @Nullable SaveAnswers body) {
        return answer(forms.save(link, code, ifMatch, body));
    }

    @POST
    @Path("/submission")
    @PermitAll
    @Operation(summary = "Submit the saved answers; the link is used up, and no score is told")
    public FormReceived submit(
            @HeaderParam("Form-Link") @Nullable String link, @HeaderParam("Form-Code") @Nullable String code) {
        return forms.submit(link, code);
    }

    private static RestResponse<FormView> answer(FormView form) {
        return Answers.ok(form, form.version());
    }
}
