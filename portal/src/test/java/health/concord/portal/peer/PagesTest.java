package health.concord.portal.peer;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final int MOST = 600;
    private static final int SHOWN = 300;

    private final Rounds rounds = new Rounds();
    private final Pages pages = new Pages(MOST, SHOWN, rounds);

    /** A service with so many rows, which remembers where its pages began. */
    private static final class Service implements Paged<Integer> {

        private final int rows;
        private final List<Integer> begun = new ArrayList<>();

        Service(int rows) {
            this.rows = rows;
        }

        @Override
        public Uni<Listing<Integer>> page(@Nullable String after, int limit) {
            assertThat(limit).isBetween(1, 200);
            int first = after == null ? 0 : Integer.parseInt(after);
            int end = Math.min(rows, first + limit);
            begun.add(first);
            return Uni.createFrom()
                    .item(new Listing<>(
                            IntStream.range(first, end).boxed().toList(), end < rows ? String.valueOf(end) : null));
        }
    }

    @Test
    void anOrdinaryListIsOneCall() {
        Service service = new Service(200);

        assertThat(whole(service)).hasSize(200);
        assertThat(service.begun).containsExactly(0);
        assertThat(rounds.rounds()).isEqualTo(1);
    }

    @Test
    void aLongListIsFollowedToItsEnd() {
        Service service = new Service(450);

        assertThat(whole(service)).isEqualTo(IntStream.range(0, 450).boxed().toList());
        assertThat(service.begun).containsExactly(0, 200, 400);
        assertThat(rounds.rounds()).isEqualTo(3);
        assertThat(rounds.cut()).isEmpty();
    }

    @Test
    void whatIsAsLongAsAPageHoldsIsWhole() {
        assertThat(whole(new Service(MOST))).hasSize(MOST);
        assertThat(rounds.cut()).isEmpty();
    }

    @Test
    void whatIsLongerIsCutAndTold() {
        Service service = new Service(MOST + 1);

        assertThat(whole(service)).hasSize(MOST);
        assertThat(service.begun).containsExactly(0, 200, 400);
        assertThat(rounds.cut()).isEqualTo(Map.of(Peer.BILLING, MOST));
    }

    @Test
    void aPageLeadsOnToTheNext() {
        Listing<Integer> first = some(null);
        assertThat(first.items()).hasSize(SHOWN).endsWith(299);

        Listing<Integer> second = some(first.next());
        assertThat(second.items()).startsWith(300).hasSize(200);
        assertThat(second.next()).isNull();
        assertThat(rounds.cut()).isEmpty();
    }

    @Test
    void aFileHasEveryRow() {
        assertThat(pages.all(new Service(2_345)).await().indefinitely())
                .isEqualTo(IntStream.range(0, 2_345).boxed().toList());
        assertThat(rounds.cut()).isEmpty();
    }

    @Test
    void behindAnEmptyPageThereIsNothing() {
        Paged<Integer> endless = (after, limit) ->
                Uni.createFrom().item(new Listing<>(after == null ? List.of(1) : List.<Integer>of(), "again"));

        assertThat(pages.all(endless).await().indefinitely()).containsExactly(1);
    }

    private List<Integer> whole(Paged<Integer> service) {
        return pages.whole(Peer.BILLING, service).await().indefinitely();
    }

    private Listing<Integer> some(@Nullable String after) {
        return pages.some(after, new Service(500)).await().indefinitely();
    }
}
