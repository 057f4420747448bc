package health.concord.billing.provider;

import health.concord.billing.policy.SiteKind;
import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import java.util.Map;

/** {@code concord.billing.*}: who sends, who receives, who bills at each site. */
@ConfigMapping(prefix = "concord.billing")
public interface BillingSettings {

    /** Where files for the clearinghouse are put. */
    Path outboundDir();

    /** Whether receivers are told that claims are only a test. */
    boolean testClaims();

    String guideInstitutional();

    String guideProfessional();

    Party submitter();

    Receiver receiver();

    /** By site code. */
    Map<String, Provider> provider();

    interface Receiver {
        @Pattern(regexp = "[A-Z0-9]{2,15}")
        String id();

        @Size(max = 60)
        String name();
    }

    interface Party extends Receiver {
        @Size(max = 60)
        String contact();

        @Pattern(regexp = "[0-9]{10}")
        String phone();
    }

    interface Provider {
        SiteKind kind();

        @Size(max = 60)
        String name();

        String npi();

        @Pattern(regexp = "[0-9A-Z]{10}")
        String taxonomy();

        @Pattern(regexp = "[0-9]{9}")
        String taxId();

        @Size(max = 55)
        String line1();

        @Size(max = 30)
        String city();

        @Pattern(regexp = "[A-Z]{2}")
        String state();

        /** Nine digits: a billing provider's five are rejected. */
        @Pattern(regexp = "[0-9]{9}")
        String zip();

        Person practitioner();
    }

    /** Who answers for the care at the site: attending on 837I, rendering on 837P. */
    interface Person {
        @Size(max = 60)
        String familyName();

        @Size(max = 35)
        String givenName();

        String npi();

        @Pattern(regexp = "[0-9A-Z]{10}")
        String taxonomy();
    }
}
