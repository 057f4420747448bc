package health.concord.intake.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SealsTest {

    private static final String PLACE = UUID.randomUUID().toString();

    @Inject
    Seals seals;

    @Test
    void whatWasSealedOpensAndNothingOfItShows() {
        String sealed = seals.seal(PLACE, "Zdeněk 😀 drinks");

        assertThat(sealed).startsWith("s1.").doesNotContain("drinks");
        assertThat(seals.open(PLACE, sealed)).isEqualTo("Zdeněk 😀 drinks");
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        assertThat(seals.seal(PLACE, "text")).isNotEqualTo(seals.seal(PLACE, "text"));
    }

    @Test
    void sealedTextInAnotherPlaceDoesNotOpen() {
        String sealed = seals.seal(PLACE, "text");
        String other = UUID.randomUUID().toString();

        assertThatThrownBy(() -> seals.open(other, sealed)).hasMessageContaining("another place");
        assertThatThrownBy(() -> seals.open(other, sealed.replace(PLACE, other)))
                .hasMessageContaining("does not open");
    }

    @Test
    void changedSealedTextDoesNotOpen() {
        String sealed = seals.seal(PLACE, "text");
        char last = sealed.charAt(sealed.length() - 2);
        String changed = sealed.substring(0, sealed.length() - 2)
                + (last == 'A' ? 'B' : 'A')
                + sealed.substring(sealed.length() - 1);

        assertThatThrownBy(() -> seals.open(PLACE, changed)).hasMessageContaining("does not open");
        assertThatThrownBy(() -> seals.open(PLACE, "s1.rest")).hasMessageContaining("not whole");
    }

    @Test
    void textFromBeforeSealingIsRead() {
        assertThat(seals.open(PLACE, "as it was")).isEqualTo("as it was");
    }

    @Test
    void fieldOfOneClientIsNotReadForAnother() {
        Sealed field = Sealed.of(UUID.randomUUID(), "text");

        assertThatThrownBy(() -> field.openFor(UUID.randomUUID())).hasMessageContaining("another client");
        assertThat(field.toString()).doesNotContain("text");
    }

    @Test
    void longPlacesAreBoundByTheirDigest() {
        String place = "ines\n" + "k".repeat(200);

        assertThat(seals.open(place, seals.seal(place, "answer"))).isEqualTo("answer");
        assertThatThrownBy(() -> seals.open("sam\nk", seals.seal(place, "answer")))
                .hasMessageContaining("another");
    }
}
