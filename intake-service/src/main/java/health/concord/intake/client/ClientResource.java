package health.concord.intake.client;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.text.Line;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/")
class ClientResource {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    @Inject
    Clients clients;

    @Inject
    Duplicates duplicates;

    @Inject
    ClientHistory history;

    @Inject
    Merges merges;

    @GET
    @Path("/clients")
    @RolesAllowed({
        Roles.INTAKE_COORDINATOR,
        Roles.CLINICIAN,
        Roles.SCHEDULER,
        Roles.BILLER,
        Roles.PROGRAM_ADMIN,
        Roles.AUDITOR
    })
    @Operation(
            summary = "Clients of the caller's sites",
            description =
                    "By parts of names, tolerant of spelling; a date in q is taken for the birth date, seven digits"
                            + " or more for a telephone number. The most similar come first.")
    public Page<ClientSummary> search(
            @QueryParam("q") @Line @Size(min = 2, max = 100) @Nullable String q,
            @QueryParam("birthDate") @Pattern(regexp = DAY, message = "must be a date such as 1991-05-04") @Nullable
                    String birthDate,
            @QueryParam("phone") @Pattern(regexp = Guardian.PHONE, message = Guardian.PHONE_ADVICE) @Nullable
                    String phone,
            @QueryParam("identifier") @Line @Size(min = 2, max = 60) @Nullable String identifier,
            @BeanParam @Valid PageRequest page) {
        return clients.search(
                FindClients.of(q, birthDate == null ? null : FindClients.day(birthDate), phone, identifier), page);
    }

    @POST
    @Path("/clients/likely-duplicates")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Who of the known clients a person may be, to ask before a record is begun; stores nothing")
    public LikelyDuplicatesView likelyDuplicates(@Valid @NotNull DescribeCandidate body) {
        return duplicates.check(body.client());
    }

    @GET
    @Path("/clients/{id}/likely-duplicates")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Who of the other clients a known one may be, the likeliest first",
            description = "By the rule and scores of POST /clients/likely-duplicates, with what the record says; nobody"
                    + " for a record that was merged into another. Each asking is kept in the audit trail.")
    public LikelyDuplicatesView likelyDuplicatesOf(@PathParam("id") UUID id) {
        return duplicates.of(id);
    }

    @GET
    @Path("/clients/{id}")
    @RolesAllowed({
        Roles.INTAKE_COORDINATOR,
        Roles.CLINICIAN,
        Roles.SCHEDULER,
        Roles.BILLER,
        Roles.PROGRAM_ADMIN,
        Roles.AUDITOR
    })
    @Operation(summary = "One client's record; each reading is kept in the audit trail")
    public RestResponse<ClientView> get(@PathParam("id") UUID id) {
        ClientView client = clients.read(id);
        return Answers.ok(client, client.version());
    }

    @PUT
    @Path("/clients/{id}")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Change a client's record, whole")
    public RestResponse<ClientView> update(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DescribeClient body) {
        ClientView client = clients.update(id, ifMatch, body);
        return Answers.ok(client, client.version());
    }

    @GET
    @Path("/clients/{id}/history")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Who changed what in a client's record, and its merges")
    public List<ClientChangeView> history(@PathParam("id") UUID id) {
        return history.read(id);
    }

    @POST
    @Path("/clients/{id}/merge")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "This record is of the same person as another, which counts from now on",
            description = "Nothing is moved: what was written under either is read through the one that counts.")
    public RestResponse<ClientView> merge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MergeClient body) {
        ClientView client = merges.merge(id, ifMatch, body);
        return Answers.ok(client, client.version());
    }

    @POST
    @Path("/clients/{id}/unmerge")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Take a merge back; all is as it was before")
    public RestResponse<ClientView> unmerge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull UnmergeClient body) {
        ClientView client = merges.unmerge(id, ifMatch, body);
        return Answers.ok(client, client.version());
    }
}
