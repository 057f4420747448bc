package health.concord.intake.disclosure;

import health.concord.commons.problem.Problems;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/")
class DisclosureResource {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String DAY_ADVICE = "must be a date such as 2026-03-02";

    @Inject
    Disclosures disclosures;

    @POST
    @Path("/consents/decisions")
    @RolesAllowed({Roles.SERVICE, Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Ask whether something may be disclosed now; each answer is kept")
    public DecisionView decide(@Valid @NotNull DecideDisclosure body) {
        return disclosures.decide(body);
    }

    @GET
    @Path("/clients/{id}/disclosures")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "The accounting of a client's disclosures")
    public Page<DisclosureView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return disclosures.list(id, page);
    }

    @GET
    @Path("/clients/{id}/disclosures/accounting")
    @Produces("text/csv")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "The accounting of a client's disclosures as a table; of three years where no days are given")
    public RestResponse<String> accounting(
            @PathParam("id") UUID id,
            @QueryParam("from") @Pattern(regexp = DAY, message = DAY_ADVICE) @Nullable String from,
            @QueryParam("to") @Pattern(regexp = DAY, message = DAY_ADVICE) @Nullable String to) {
        String table = disclosures.accounting(id, day("from", from), day("to", to));
        return RestResponse.ResponseBuilder.ok(table)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"disclosures-" + id + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static @Nullable LocalDate day(String parameter, @Nullable String day) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw Problems.invalid(parameter, "is a date that there is none of");
        }
    }
}
