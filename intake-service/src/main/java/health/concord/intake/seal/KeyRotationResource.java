package health.concord.intake.seal;

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
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** The keys of field encryption. */
@Path("/encryption-keys/rotations")
class KeyRotationResource {

    @Inject
    KeyRotations rotations;

    @POST
    @Idempotent
    @APIResponseSchema(value = KeyRotationView.class, responseCode = "202")
    @RolesAllowed(Roles.PROGRAM_ADMIN)
    @Operation(
            summary = "Take a new encryption key",
            description = "Everything is sealed with the new key from now on, and what was sealed before is sealed anew"
                    + " in the background. Read the rotation to see how far that is.")
    public RestResponse<KeyRotationView> rotate(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key, @Valid @NotNull RotateKeys body) {
        KeyRotationView rotation = rotations.rotate(body);
        return Answers.accepted("/encryption-keys/rotations/" + rotation.id(), rotation);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "How far a rotation of keys is")
    public KeyRotationView get(@PathParam("id") UUID id) {
        return rotations.read(id);
    }
}
