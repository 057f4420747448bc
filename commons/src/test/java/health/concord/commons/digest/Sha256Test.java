package health.concord.commons.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

/** Against the examples of FIPS 180-4. */
class Sha256Test {

    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void aTextHasTheDigestOfTheStandard() {
        assertThat(Sha256.hex("abc")).isEqualTo(OF_ABC);
        assertThat(Sha256.hex(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void piecesHaveTheDigestOfTheWhole() {
        MessageDigest digest = Sha256.begin();
        digest.update((byte) 'a');
        digest.update(new byte[] {'b', 'c'});

        assertThat(Sha256.hex(digest)).isEqualTo(OF_ABC);
    }
}
