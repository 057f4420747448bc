package health.concord.scheduling.reminder;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/clients/{id}/reminders")
public class ReminderResource {

    @Inject
    Reminders reminders;

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Whether, where and when a client may be sent reminders")
    public RestResponse<SetReminders> get(@PathParam("id") UUID client) {
        Reminders.Set set = reminders.get(client);
        return Answers.ok(set.reminders(), set.version());
    }

    @PUT
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Say whether, where and when a client may be sent reminders",
            description = "Nothing is ever sent without it. Replacing takes If-Match.")
    public RestResponse<SetReminders> set(
            @PathParam("id") UUID client,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SetReminders body) {
        Reminders.Set set = reminders.set(client, ifMatch, body);
        return Answers.ok(set.reminders(), set.version());
    }

    @GET
    @Path("/notices")
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "What a client was or is to be told, and what came of it")
    public Page<NoticeView> notices(@PathParam("id") UUID client, @BeanParam @Valid PageRequest page) {
        return reminders.list(client, page);
    }
}
