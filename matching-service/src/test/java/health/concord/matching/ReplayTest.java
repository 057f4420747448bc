package health.concord.matching;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.commons.digest.Sha256;
import health.concord.matching.document.Documents;
import health.concord.matching.profile.SiteInputs;
import health.concord.matching.profile.Situation;
import health.concord.matching.recommendation.Matching;
import health.concord.matching.rule.RuleSets;
import health.concord.matching.testsupport.Peers;
import health.concord.matching.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReplayTest {

    @Inject
    DataSource database;

    @Inject
    RuleSets ruleSets;

    /** What is the same for everybody is not written again for each. */
    @Test
    void theSiteIsStoredOnceForAllWhoAreMatchedWhileNothingChanges() throws SQLException {
        Peers.reset();
        World.at("harbor");
        var one = World.recommended(World.snapshot("harbor"));
        var other = World.recommended(World.snapshot("harbor"));

        assertThat(siteInputs(other)).isEqualTo(siteInputs(one));
    }

    private String siteInputs(String request) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("SELECT site_inputs FROM recommendation WHERE request = ?")) {
            query.setObject(1, UUID.fromString(request));
            var stored = query.executeQuery();
            assertThat(stored.next()).isTrue();
            return stored.getString(1);
        }
    }

    @Test
    void storedRecommendationIsMadeAgainExactly() throws SQLException {
        Peers.reset();
        World.at("harbor");
        var id = World.recommended(World.snapshot("harbor"));

        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "SELECT r.rule_set, r.engine, r.input_hash, r.situation, r.site_inputs, s.document, r.result"
                                + " FROM recommendation r JOIN site_inputs s ON s.hash = r.site_inputs"
                                + " WHERE r.request = ?")) {
            query.setObject(1, UUID.fromString(id));
            var stored = query.executeQuery();
            assertThat(stored.next()).isTrue();

            var person = stored.getString("situation");
            var site = stored.getString("document");
            var situation = Documents.read(person, Situation.class).at(Documents.read(site, SiteInputs.class));
            var again = Matching.recommend(situation, ruleSets.version(stored.getString("rule_set")));

            assertThat(Documents.write(again)).isEqualTo(stored.getString("result"));
            assertThat(Sha256.hex(stored.getString("rule_set") + "\n" + stored.getString("engine") + "\n" + person
                            + "\n" + Sha256.hex(site)))
                    .isEqualTo(stored.getString("input_hash"));
            assertThat(Sha256.hex(site)).isEqualTo(stored.getString("site_inputs"));
            assertThat(Documents.write(situation.ofPerson())).isEqualTo(person);
            assertThat(Documents.write(situation.ofSite())).isEqualTo(site);
        }
    }
}
