package health.concord.portal.program;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.concord.portal.billing.AddPolicy;
import health.concord.portal.billing.Coverages;
import health.concord.portal.billing.Payer;
import health.concord.portal.billing.Policies;
import health.concord.portal.billing.PolicyPreview;
import health.concord.portal.billing.PolicyVersion;
import health.concord.portal.billing.PreviewPolicy;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.web.Next;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * A policy's terms changed from a day on, as a new version: tried on a day first, beside the version on file, and saved
 * only as they were tried.
 */
@Path("/program/policies/{id}/terms")
class PolicyTermsResource {

    @CheckedTemplate(basePath = "program")
    static class Pages {
        static native TemplateInstance terms(TermsView shown);
    }

    @Inject
    Policies policies;

    @Inject
    Coverages coverages;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public TemplateInstance form(@PathParam("id") UUID id) {
        Asked<PolicyVersion> policy = policies.version(id);
        Asked<List<Payer>> payers = coverages.payers();
        Form form = Form.empty()
                .with("effectiveFrom", current.time().date().plusDays(1))
                .with("date", current.time().date());
        return page(policy.answer(), payers.answer(), form, null);
    }

    /** Tries the terms, or saves those that were tried. */
    @POST
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> change(
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Asked<PolicyVersion> asked = policies.version(id);
        Asked<List<Payer>> payers = coverages.payers();
        Answer<PolicyVersion> policy = asked.answer();
        PolicyVersion version = policy.orNull();
        TermsView.Tried tried = null;
        if (version != null) {
            ObjectNode terms = new TermsForm(form).read(version.terms());
            UUID mark = UUID.nameUUIDFromBytes(terms.toString().getBytes(StandardCharsets.UTF_8));
            if (!form.isWrong() && form.isTicked("save") && mark.equals(form.id("tried"))) {
                Outcome<PolicyVersion> outcome = policies.add(
                        new AddPolicy(version.payer(), version.program(), form.optional("effectiveFrom"), terms),
                        form.key());
                if (outcome instanceof Outcome.Done<PolicyVersion>) {
                    return Next.page("/program/policies", htmx);
                }
                form.after(outcome);
            } else if (!form.isWrong()) {
                tried = attempt(form, id, terms, mark);
                if (tried != null && form.isTicked("save")) {
                    form.wrong("effectiveFrom", Say.words("terms.changedSince"));
                }
            }
        }
        return Next.shown(page(policy, payers.answer(), form, tried));
    }

    /** Null where the terms, or the day, cannot be tried as they stand; the form says why. */
    private TermsView.@Nullable Tried attempt(Form form, UUID id, ObjectNode terms, UUID mark) {
        String site = current.site().code();
        String program = form.text("program");
        List<PreviewPolicy.Service> services = TriedDay.services(form);
        Integer certified = form.number(TriedDay.CERTIFIED);
        if (form.isWrong()) {
            return null;
        }
        Outcome<PolicyPreview> changed =
                policies.preview(new PreviewPolicy(site, program, null, terms, services, certified));
        if (!(changed instanceof Outcome.Done<PolicyPreview>(PolicyPreview made))) {
            form.after(changed);
            return null;
        }
        Outcome<PolicyPreview> onFile =
                policies.preview(new PreviewPolicy(site, program, id, null, services, certified));
        if (!(onFile instanceof Outcome.Done<PolicyPreview>(PolicyPreview before))) {
            form.after(onFile);
            return null;
        }
        return new TermsView.Tried(made, before, mark);
    }

    private static TemplateInstance page(
            Answer<PolicyVersion> policy, Answer<List<Payer>> payers, Form form, TermsView.@Nullable Tried tried) {
        if (policy.isUnknown()) {
            throw new NothingHere();
        }
        PolicyVersion known = policy.orNull();
        boolean typed = !form.text("terms.source").isEmpty() || form.isWrong();
        Form filled = known == null || typed ? form : new TermsForm(form).filled(known.terms());
        return Pages.terms(new TermsView(policy, payers, filled, tried));
    }
}
