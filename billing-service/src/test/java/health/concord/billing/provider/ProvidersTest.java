package health.concord.billing.provider;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.billing.edi.FileForm;
import health.concord.billing.edi.Npi;
import health.concord.billing.policy.SiteKind;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** The shipped settings are fit for claims. */
@QuarkusTest
class ProvidersTest {

    @Inject
    Providers providers;

    @Test
    void bothDemoSitesHaveProvidersWhoseNumbersHold() {
        for (String site : new String[] {"harbor", "mesa"}) {
            SiteProvider provider = providers.of(site).orElseThrow();
            assertThat(Npi.isValid(provider.provider().npi())).isTrue();
            assertThat(Npi.isValid(provider.practitioner().npi())).isTrue();
            assertThat(provider.provider().address().zip()).hasSize(9);
        }
        assertThat(providers.of("harbor").orElseThrow().kind()).isEqualTo(SiteKind.CMHC);
        assertThat(providers.of("nowhere")).isEmpty();
    }

    @Test
    void eachFormFollowsItsGuideAndDemoClaimsAreMarkedAsTests() {
        LocalDateTime at = LocalDateTime.of(2026, 3, 9, 14, 5, 59);

        assertThat(providers.envelope(FileForm.INSTITUTIONAL, 1, at).implementation())
                .isEqualTo("005010X223A2");
        assertThat(providers.envelope(FileForm.PROFESSIONAL, 1, at).implementation())
                .isEqualTo("005010X222A1");
        assertThat(providers.envelope(FileForm.PROFESSIONAL, 1, at).test()).isTrue();
        assertThat(providers.envelope(FileForm.PROFESSIONAL, 1, at).at().getSecond())
                .isZero();
    }
}
