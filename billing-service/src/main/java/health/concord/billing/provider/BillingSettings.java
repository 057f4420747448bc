package health.concord.billing.provider;

import health.concord.billing.policy.SiteKind;
import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Map;

/** {@code concord.billing.*}: who sends, who receives, who bills at each site. {@link Providers} checks them. */
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
        String id();

        String name();
    }

    interface Party extends Receiver {
        String contact();

        String phone();
    }

    interface Provider {
        SiteKind kind();

        String name();

        String npi();

        String taxonomy();

        String taxId();

        String line1();

        String city();

        String state();

        /** Nine digits: a billing provider's five are rejected. */
        String zip();

        Person practitioner();
    }

    /** Who answers for the care at the site: attending on 837I, rendering on 837P. */
    interface Person {
        String familyName();

        String givenName();

        String npi();

        String taxonomy();
    }
}
