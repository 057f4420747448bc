package health.concord.billing.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandInGuardTest {

    private final Map<String, String> settings = new HashMap<>(Map.of(
            "concord.billing.cards.processor", "NONE",
            "concord.billing.clearinghouse.way", "SFTP",
            "concord.billing.outbound-dir", "outbound",
            "concord.billing.clearinghouse.inbound-dir", "inbound",
            "concord.billing.submitter.id", "CLINIC77",
            "concord.billing.provider.main.npi", "1234567893"));

    @Test
    void whatIsRealStarts() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void cardsThatMoveNoMoneyDoNotEvenByDefault() {
        settings.put("concord.billing.cards.processor", "LOCAL");
        assertThat(faults()).singleElement().asString().contains("concord.billing.cards.processor");

        settings.remove("concord.billing.cards.processor");
        assertThat(faults()).hasSize(1);
    }

    @Test
    void foldersOfTheDemoDoNotAndNamedOnesDo() {
        settings.put("concord.billing.clearinghouse.way", "FOLDER");
        assertThat(faults())
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains("concord.billing.outbound-dir"))
                .anySatisfy(fault -> assertThat(fault).contains("concord.billing.clearinghouse.inbound-dir"));

        settings.put("concord.billing.outbound-dir", "/srv/clearinghouse/out");
        settings.put("concord.billing.clearinghouse.inbound-dir", "/srv/clearinghouse/in");
        assertThat(faults()).isEmpty();
    }

    @Test
    void madeUpProvidersAndSubmittersDoNot() {
        settings.put("concord.billing.provider.main.npi", "1999000007");
        settings.put("concord.billing.provider.main.practitioner.npi", "1888000001");
        settings.put("concord.billing.submitter.id", "CONCORD01");

        assertThat(faults())
                .hasSize(3)
                .anySatisfy(fault -> assertThat(fault).contains("concord.billing.provider.main.npi"));
    }

    private List<String> faults() {
        return StandInGuard.faults(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 500))
                .build());
    }
}
