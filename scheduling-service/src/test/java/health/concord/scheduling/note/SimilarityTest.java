package health.concord.scheduling.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SimilarityTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void copiedAndTouchedUpIsAlikeAndOwnWordsAreNot() {
        String text = "Client shared two triggers from the weekend and practised refusing a drink with a partner, then"
                + " named one support person to call before Friday evening.";

        assertThat(Similarity.of(text, text.toUpperCase(java.util.Locale.ROOT).replace(",", "")))
                .isEqualTo(1);
        assertThat(Similarity.of(text, text.replace("Friday", "Saturday"))).isGreaterThan(0.7);
        assertThat(Similarity.of(
                        text,
                        "Listened at first, then described an argument with a brother as the strongest trigger and"
                                + " asked the group how they say no at family dinners."))
                .isLessThan(0.1);
    }

    @Property
    void isSymmetricAndBounded(@ForAll String one, @ForAll String other) {
        assertThat(Similarity.of(one, other))
                .isEqualTo(Similarity.of(other, one))
                .isBetween(0.0, 1.0);
        assertThat(Similarity.of(one, one)).isEqualTo(1);
    }

    @Test
    void namesAreFoundAsWordsAndAsTheyAreWritten() {
        CoMembers names = new CoMembers(Map.of(ONE, "Hope Rivera", OTHER, "Sam"));

        assertThat(names.isAnyNamedIn("Agreed with Hope about weekends", OTHER)).isTrue();
        assertThat(names.isAnyNamedIn("has some hope for weekends", OTHER)).isFalse();
        assertThat(names.isAnyNamedIn("Sam's idea", ONE)).isTrue();
        assertThat(names.isAnyNamedIn("the Samaritans", ONE)).isFalse();
        assertThat(names.isAnyNamedIn("Hope set a goal", ONE)).isFalse();
        assertThat(names.isAnyNamedIn("Hope set a goal", null)).isTrue();
    }
}
