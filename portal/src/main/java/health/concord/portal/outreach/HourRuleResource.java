package health.concord.portal.outreach;

import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.scheduling.AddHourRule;
import health.concord.portal.scheduling.HourRule;
import health.concord.portal.scheduling.Outreach;
import health.concord.portal.web.Next;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many hours and days a week are asked for, by the program and by payers. */
@Path("/hour-rules")
class HourRuleResource {

    /** The rules, the newest first. */
    record Rules(Answer<List<HourRule>> all, Form form, boolean mayAdd) {

        public List<Outage> outages() {
            return Outage.among(List.of(all));
        }

        public List<HourRule> newest() {
            List<HourRule> known = all.orNull();
            return known == null
                    ? List.of()
                    : known.stream()
                            .sorted(Comparator.comparing(HourRule::validFrom).reversed())
                            .toList();
        }
    }

    @CheckedTemplate(basePath = "outreach")
    static class Pages {
        static native TemplateInstance rules(Rules rules);
    }

    @Inject
    Outreach outreach;

    @Inject
    SignedIn signedIn;

    @GET
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance list() {
        return page(Form.empty());
    }

    @POST
    @RolesAllowed(Role.OF_ADMIN)
    public TemplateInstance add(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        AddHourRule request = new AddHourRule(
                form.optional("population"),
                form.optional("payer"),
                form.number("minutes"),
                form.number("days"),
                form.text("source"),
                day(form, "validFrom"),
                day(form, "validTo"));
        if (form.isWrong()) {
            return page(form);
        }
        form.after(outreach.add(request, form.key()));
        Next.again("/hour-rules", form.notDone());
        return page(form.replace("key", UUID.randomUUID()));
    }

    private static @Nullable LocalDate day(Form form, String field) {
        try {
            return form.text(field).isEmpty() ? null : LocalDate.parse(form.text(field));
        } catch (DateTimeException e) {
            form.wrong(field, Say.words("form.notDate"));
            return null;
        }
    }

    private TemplateInstance page(Form form) {
        return Pages.rules(new Rules(
                outreach.rules().answer(),
                form.with("key", UUID.randomUUID()),
                signedIn.person().hasAny(Set.of(Role.PROGRAM_ADMIN))));
    }
}
