package health.concord.scheduling.hours;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/hour-rules")
public class HourRuleResource {

    @Inject
    HourRules rules;

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "How many hours a week the program and its payers ask for")
    public List<HourRuleView> list() {
        return rules.list();
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PROGRAM_ADMIN)
    @Operation(
            summary = "Add a rule on weekly hours, for everyone or for a payer's clients",
            description = "Of several that hold, the one that began last counts. A payer's adds to what is asked.")
    public RestResponse<HourRuleView> add(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key, @Valid @NotNull AddHourRule body) {
        HourRuleView rule = rules.add(body);
        return Answers.created("/hour-rules", rule, 0);
    }
}
