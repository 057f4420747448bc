package health.concord.portal.coverage;

import health.concord.portal.billing.AuthorisationRequests;
import health.concord.portal.billing.Coverage;
import health.concord.portal.billing.Coverages;
import health.concord.portal.billing.Payer;
import health.concord.portal.billing.PayerNames;
import health.concord.portal.billing.RequestAuthorisation;
import health.concord.portal.chart.ChartHead;
import health.concord.portal.chart.ChartHeads;
import health.concord.portal.chart.Tab;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.person.Role;
import health.concord.portal.web.Next;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Asks a payer to allow units (278); the answer stands on the coverage tab. */
@Path("/clients/{client}/episodes/{episode}/coverage/authorisation-requests")
class AskingResource {

    /** The form. */
    record Shown(ChartHead head, Answer<List<Coverage>> coverages, Answer<List<Payer>> payers, Form form) {

        public List<Outage> outages() {
            List<Answer<?>> all = new ArrayList<>(head.answers());
            all.addAll(List.of(coverages, payers));
            return Outage.among(all);
        }

        /** Whose payer to ask. */
        public List<Choice> cards() {
            List<Coverage> known = coverages.orNull();
            return known == null
                    ? List.of()
                    : known.stream()
                            .map(one -> new Choice(
                                    one.id().toString(),
                                    PayerNames.of(payers, one.payer(), Say.words("common.aPayer")) + ", "
                                            + one.memberId()))
                            .toList();
        }
    }

    @CheckedTemplate(basePath = "coverage")
    static class Pages {
        static native TemplateInstance asking(Shown shown);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Coverages coverages;

    @Inject
    AuthorisationRequests requests;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public TemplateInstance show(@PathParam("client") UUID client, @PathParam("episode") UUID episode) {
        return page(client, episode, Form.empty());
    }

    @POST
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> ask(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        RequestAuthorisation request = new RequestAuthorisation(
                form.optional("coverage"),
                form.optional("service"),
                form.optional("revCode"),
                form.number("units"),
                form.optional("from"),
                form.optional("to"));
        if (!form.isWrong()) {
            form.after(requests.ask(request, form.key()));
        }
        return form.isWrong()
                ? Next.shown(page(client, episode, form))
                : Next.page("/clients/" + client + "/episodes/" + episode + "/coverage", htmx);
    }

    private TemplateInstance page(UUID client, UUID episode, Form form) {
        ChartHeads.Coming head = heads.begin(client, episode);
        Asked<List<Coverage>> known = coverages.coverages(client);
        Asked<List<Payer>> payers = coverages.payers();
        return Pages.asking(new Shown(head.at(Tab.COVERAGE), known.answer(), payers.answer(), form));
    }
}
