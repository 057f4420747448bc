package health.concord.portal.coverage;

import health.concord.portal.billing.CorrectCoverage;
import health.concord.portal.billing.Coverage;
import health.concord.portal.billing.Coverages;
import health.concord.portal.billing.RecordCoverage;
import health.concord.portal.chart.ChartHead;
import health.concord.portal.chart.ChartHeads;
import health.concord.portal.chart.Tab;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Puts right what a coverage says of the card, for example the member number that a payer did not know. */
@Path("/clients/{client}/episodes/{episode}/coverage/{coverage}/card")
class CardResource {

    /** The form over what stands there. */
    record Shown(ChartHead head, UUID id, Answer<List<Coverage>> coverages, Form form) {

        public List<Outage> outages() {
            List<Answer<?>> all = new ArrayList<>(head.answers());
            all.add(coverages);
            return Outage.among(all);
        }

        public List<Choice> relationships() {
            return CoverageChoices.relationships();
        }

        public List<Choice> secondaryReasons() {
            return CoverageChoices.secondaryReasons();
        }
    }

    @CheckedTemplate(basePath = "coverage")
    static class Pages {
        static native TemplateInstance card(Shown shown);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Coverages coverages;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance show(
            @PathParam("client") UUID client, @PathParam("episode") UUID episode, @PathParam("coverage") UUID id) {
        return page(client, episode, id, null);
    }

    @POST
    @RolesAllowed({Role.OF_BILLER, Role.OF_INTAKE, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> correct(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @PathParam("coverage") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Integer version = form.number("version");
        CorrectCoverage request = new CorrectCoverage(
                form.optional("memberId"),
                form.optional("groupNumber"),
                form.optional("relationship"),
                form.isTicked("benefitsAssigned"),
                form.optional("effectiveTo"),
                form.text("subscriber.familyName").isEmpty()
                        ? null
                        : new RecordCoverage.Subscriber(
                                form.optional("subscriber.familyName"), form.optional("subscriber.givenName")),
                form.optional("secondaryReason"));
        Outcome<Coverage> outcome = coverages.correct(id, version == null ? 0 : version, request);
        if (outcome instanceof Outcome.Done<Coverage>) {
            return Next.page("/clients/" + client + "/episodes/" + episode + "/coverage", htmx);
        }
        form.after(
                outcome,
                () -> filled(coverages.coverages(client).answer(), id),
                field -> Say.code("coverage.card", field.replace('.', '_')));
        return Next.shown(page(client, episode, id, form));
    }

    /** @param typed null for what stands there */
    private TemplateInstance page(UUID client, UUID episode, UUID id, @Nullable Form typed) {
        ChartHeads.Coming head = heads.begin(client, episode);
        Asked<List<Coverage>> asked = coverages.coverages(client);
        ChartHead known = head.at(Tab.COVERAGE);
        Answer<List<Coverage>> all = asked.answer();
        List<Coverage> there = all.orNull();
        if (there != null && there.stream().noneMatch(one -> one.id().equals(id))) {
            throw new NothingHere();
        }
        return Pages.card(new Shown(known, id, all, typed == null ? filled(all, id) : typed));
    }

    private static Form filled(Answer<List<Coverage>> answer, UUID id) {
        Form form = Form.empty();
        List<Coverage> all = answer.orNull();
        if (all != null) {
            all.stream().filter(one -> one.id().equals(id)).forEach(one -> fill(form, one));
        }
        return form;
    }

    private static void fill(Form form, Coverage now) {
        form.with("version", now.version())
                .with("memberId", now.memberId())
                .with("groupNumber", now.groupNumber())
                .with("relationship", now.relationship())
                .with("benefitsAssigned", now.benefitsAssigned() ? "on" : null)
                .with("effectiveTo", now.effectiveTo())
                .with("secondaryReason", now.secondaryReason());
        RecordCoverage.Subscriber holder = now.subscriber();
        if (holder != null) {
            form.with("subscriber.familyName", holder.familyName()).with("subscriber.givenName", holder.givenName());
        }
    }
}
