package health.concord.portal.remittance;

import health.concord.portal.billing.EnterRemittance;
import health.concord.portal.billing.Remittance;
import health.concord.portal.billing.Remittances;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.web.Next;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A payment that came on paper, typed in; the service checks and posts it as it does an 835. */
@Path("/billing/remittances/entry")
class PaymentEntryResource {

    /**
     * The form.
     *
     * @param keptAside the payment that was just kept aside because its sums do not hold; null otherwise
     */
    record Shown(Form form, int claims, @Nullable Remittance keptAside) {

        public List<Integer> rows() {
            return IntStream.range(0, claims).boxed().toList();
        }

        public List<Choice> methods() {
            return Choice.codes("paper.method", "CHK", "ACH", "FWT", "BOP", "NON");
        }

        public List<Choice> statuses() {
            return Choice.codes("paper.status", "1", "2", "3", "4", "19", "20", "21", "22", "23", "25");
        }
    }

    @CheckedTemplate(basePath = "remittance")
    static class Pages {
        static native TemplateInstance entry(Shown shown);
    }

    @Inject
    Remittances remittances;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public TemplateInstance form() {
        return Pages.entry(new Shown(Form.empty().with("method", "CHK").with("claims[0].status", "1"), 1, null));
    }

    @POST
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> enter(
            @HeaderParam("HX-Request") @Nullable String htmx, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        PaymentForm payment = new PaymentForm(form);
        int claims = payment.claims();
        if (form.isTicked("another")) {
            return Next.shown(
                    Pages.entry(new Shown(form.with("claims[" + (claims - 1) + "].status", "1"), claims, null)));
        }
        EnterRemittance request = payment.read(current.site().code());
        if (form.isWrong()) {
            return Next.shown(Pages.entry(new Shown(form, claims, null)));
        }
        Outcome<Remittance> outcome = remittances.enter(request, form.key());
        if (outcome instanceof Outcome.Done<Remittance>(Remittance taken)) {
            // What is kept aside is entered again once it is put right, which is another request.
            return taken.isQuarantined()
                    ? Next.shown(Pages.entry(new Shown(form.replace("key", UUID.randomUUID()), claims, taken)))
                    : Next.page("/billing/remittances/" + taken.id(), htmx);
        }
        return Next.shown(Pages.entry(new Shown(form.after(outcome), claims, null)));
    }
}
