package health.concord.scheduling.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.commons.time.Site;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MidWeekTest {

    @Inject
    MidWeek midWeek;

    @Inject
    SiteCatalogue sites;

    @Inject
    Store store;

    @Test
    void whoseWeekFallsShortIsLookedForFromWednesdayOnAndGetsOneTask() {
        String client = World.client("harbor");
        World.episode(client, "harbor");
        Site harbor = sites.require("site", "harbor");

        midWeek.look(harbor, World.nextMonday().plusDays(1));
        assertThat(tasks(client)).isZero();

        midWeek.look(harbor, World.nextMonday().plusDays(2));
        midWeek.look(harbor, World.nextMonday().plusDays(4));
        assertThat(tasks(client)).isEqualTo(1);
    }

    private long tasks(String client) {
        return store.number(
                "SELECT count(*) FROM outreach_task WHERE week = '" + World.nextMonday() + "' AND client = ?", client);
    }
}
