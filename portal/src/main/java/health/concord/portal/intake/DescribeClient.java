package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who a client is, whole: what is left out is not known, or no longer so. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DescribeClient(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String preferredName,
        @Nullable String birthDate,
        @Nullable String sex,
        @Nullable String pronouns,
        @Nullable String language,
        boolean interpreterNeeded,
        @Nullable String phone,
        @Nullable String email,
        MakeReferral.Contact contact,
        MakeReferral.@Nullable Address address,
        MakeReferral.@Nullable Guardian guardian,
        @Nullable List<JsonNode> otherContacts,
        MakeReferral.@Nullable Guardian emergencyContact,
        @Nullable List<JsonNode> identifiers) {

    /** As it was typed; what the form does not ask stays as it is. */
    public static DescribeClient of(
            MakeReferral.Person typed, MakeReferral.@Nullable Guardian emergencyContact, ClientRecord now) {
        return new DescribeClient(
                typed.givenName(),
                typed.familyName(),
                typed.preferredName(),
                typed.birthDate(),
                typed.sex(),
                typed.pronouns(),
                typed.language(),
                typed.interpreterNeeded(),
                typed.phone(),
                typed.email(),
                typed.contact(),
                typed.address(),
                typed.guardian(),
                now.otherContacts(),
                emergencyContact,
                now.identifiers());
    }
}
