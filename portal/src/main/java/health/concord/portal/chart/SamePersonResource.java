package health.concord.portal.chart;

import health.concord.portal.form.Form;
import health.concord.portal.intake.Charts;
import health.concord.portal.intake.ClientChange;
import health.concord.portal.intake.ClientRecord;
import health.concord.portal.intake.LikelyDuplicate;
import health.concord.portal.intake.MergeClient;
import health.concord.portal.intake.SamePerson;
import health.concord.portal.intake.UnmergeClient;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import health.concord.portal.web.NotDone;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;

/** Finds other records of a client, merges this one into another, and takes merges back. */
@Path("/clients/{client}/episodes/{episode}/same-person")
class SamePersonResource {

    @CheckedTemplate(basePath = "chart")
    static class Pages {
        static native TemplateInstance same(SamePersonView view, SiteTime time);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Charts charts;

    @Inject
    SamePerson same;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance show(@PathParam("client") UUID client, @PathParam("episode") UUID episode) {
        return page(client, episode, Form.empty());
    }

    @POST
    @Path("/merge")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance merge(
            @PathParam("client") UUID client, @PathParam("episode") UUID episode, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Integer version = form.number("version");
        MergeClient request = new MergeClient(form.optional("into"), form.optional("reason"));
        return after(client, episode, form, same.merge(client, version == null ? 0 : version, request));
    }

    /** Takes back the merge of this record, or of one that was merged into it. */
    @POST
    @Path("/{record}/unmerge")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance unmerge(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @PathParam("record") UUID record,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Answer<ClientRecord> merged = charts.client(record).answer();
        ClientRecord known = merged.orNull();
        if (known == null) {
            throw merged.isUnknown() ? new NothingHere() : new NotDone(merged.gapWords());
        }
        return after(
                client,
                episode,
                form,
                same.unmerge(record, known.version(), new UnmergeClient(form.optional("reason"))));
    }

    private TemplateInstance after(UUID client, UUID episode, Form form, Outcome<?> outcome) {
        form.after(outcome);
        Next.again("/clients/" + client + "/episodes/" + episode + "/same-person", form.notDone());
        return page(client, episode, form);
    }

    private TemplateInstance page(UUID client, UUID episode, Form form) {
        ChartHeads.Coming coming = heads.begin(client, episode);
        Asked<List<ClientChange>> merges = same.merges(client);
        Asked<List<LikelyDuplicate>> likely = same.likely(client);
        ChartHead head = coming.at(Tab.SUMMARY);
        ClientRecord now = head.client().orNull();
        if (now != null) {
            form.replace("version", now.version());
        }
        return Pages.same(new SamePersonView(head, likely.answer(), merges.answer(), form), head.time());
    }
}
