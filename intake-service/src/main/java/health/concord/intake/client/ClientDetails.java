package health.concord.intake.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sealed of a client's record, as one document. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClientDetails(
        @Nullable String phone,
        @Nullable String email,
        List<ContactWay> otherContacts,
        @Nullable Address address,
        @Nullable Guardian guardian,
        @Nullable EmergencyContact emergencyContact,
        List<Identifier> identifiers) {

    static ClientDetails of(DescribeClient d) {
        return new ClientDetails(
                d.phone(),
                d.email(),
                d.otherContacts() == null ? List.of() : List.copyOf(d.otherContacts()),
                d.address(),
                d.guardian(),
                d.emergencyContact(),
                d.identifiers() == null ? List.of() : List.copyOf(d.identifiers()));
    }
}
