package health.concord.matching;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.document.Documents;
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

    @Test
    void storedRecommendationIsMadeAgainExactly() throws SQLException {
        Peers.reset();
        World.at("harbor");
        var id = World.recommended(World.snapshot("harbor"));

        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "SELECT rule_set, engine, input_hash, situation, result FROM recommendation WHERE request = ?")) {
            query.setObject(1, UUID.fromString(id));
            var stored = query.executeQuery();
            assertThat(stored.next()).isTrue();

            var situation = Documents.read(stored.getString("situation"), Situation.class);
            var again = Matching.recommend(situation, ruleSets.version(stored.getString("rule_set")));

            assertThat(Documents.write(again)).isEqualTo(stored.getString("result"));
            assertThat(Documents.hash(stored.getString("rule_set") + "\n" + stored.getString("engine") + "\n"
                            + Documents.write(situation)))
                    .isEqualTo(stored.getString("input_hash"));
        }
    }
}
