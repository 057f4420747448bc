package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/**
 * A clinician as payers know them.
 *
 * @param id scheduling's of the clinician
 * @param npi ten digits, the last a check digit
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Practitioner(UUID id, String familyName, String givenName, String npi, String taxonomy, long version) {

    public String name() {
        return givenName + " " + familyName;
    }
}
