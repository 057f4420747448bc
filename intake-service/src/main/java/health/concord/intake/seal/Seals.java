package health.concord.intake.seal;

import com.google.crypto.tink.Aead;
import health.concord.commons.atrest.AtRest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Seals and opens text. Sealed text is {@code s1.KEY.PLACE.CIPHERTEXT}: the key's id, so that rotation finds what is
 * left to do; the place it is bound to, a client's id, which is the associated data and so cannot be exchanged; and the
 * ciphertext (AES-256-GCM). Text of another form is from before sealing and is read as it is.
 */
@ApplicationScoped
class Seals implements AtRest {

    static final String MARK = "s1.";

    @Inject
    Keyring keyring;

    /** @param place null for text that was never sealed */
    record Opened(@Nullable String place, String text) {}

    @Override
    public String seal(String place, String text) {
        Keys keys = keyring.keys();
        String bound = Place.of(place);
        try {
            byte[] sealed = keys.aead().encrypt(bytes(text), bytes(bound));
            return MARK
                    + keys.primary()
                    + '.'
                    + bound
                    + '.'
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("text could not be sealed", e);
        }
    }

    @Override
    public String open(String place, String stored) {
        Opened opened = open(stored);
        if (opened.place() != null && !opened.place().equals(Place.of(place))) {
            throw new IllegalStateException("sealed text stands in another place than it was sealed for");
        }
        return opened.text();
    }

    Opened open(String stored) {
        if (!stored.startsWith(MARK)) {
            return new Opened(null, stored);
        }
        String[] parts = stored.split("\\.", 4);
        if (parts.length != 4) {
            throw new IllegalStateException("sealed text is not whole");
        }
        Aead aead = keyring.keysWith(parts[1]).aead();
        try {
            byte[] text = aead.decrypt(Base64.getUrlDecoder().decode(parts[3]), bytes(parts[2]));
            return new Opened(parts[2], new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("sealed text does not open: it was changed, or its key is gone", e);
        }
    }

    /** The same text under the present primary key; {@code place} for text that was never sealed. */
    String reseal(String stored, String place) {
        Opened opened = open(stored);
        return seal(opened.place() == null ? place : opened.place(), opened.text());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
