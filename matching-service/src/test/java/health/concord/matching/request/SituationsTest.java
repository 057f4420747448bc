package health.concord.matching.request;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.profile.Openings;
import health.concord.matching.profile.Situation;
import health.concord.matching.profile.Units;
import health.concord.matching.testsupport.Peers;
import health.concord.matching.testsupport.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SituationsTest {

    @Inject
    Situations situations;

    @Inject
    PlacementRequestRepository requests;

    @Inject
    EntityManagerFactory hibernate;

    /** No query in a loop: a site with more groups and therapists is read by as many statements. */
    @Test
    void aLargerSiteIsReadByAsManyStatements() {
        Peers.reset();
        World.at("harbor");
        var request = UUID.fromString(World.recommended(World.snapshot("harbor")));
        long before = statements(request);

        for (int i = 0; i < 6; i++) {
            World.group("harbor", "SUPPORT", World.therapist("harbor"));
        }

        assertThat(statements(request)).isEqualTo(before).isLessThanOrEqualTo(12);
    }

    /** The least of a few: what runs in the background is counted too. */
    private long statements(UUID request) {
        return LongStream.range(0, 3).map(time -> counted(request)).min().orElseThrow();
    }

    private long counted(UUID request) {
        var statistics = hibernate.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        var situation = QuarkusTransaction.requiringNew()
                .call(() -> situations.of(requests.findById(request), Openings.none(), Units.notAsked()));
        assertThat(situation).isInstanceOf(Situation.class);
        return statistics.getPrepareStatementCount() - before;
    }
}
