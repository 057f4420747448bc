package health.concord.portal.availability;

import health.concord.portal.web.NothingHere;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose availability it is.
 *
 * @param kind as it stands in the address
 * @param code the id of a clinician or room; of a site its code
 */
record Owner(Kind kind, String code) {

    /** Each with its part of the address. */
    enum Kind {
        CLINICIAN("clinicians"),
        ROOM("rooms"),
        SITE("sites");

        private final String part;

        Kind(String part) {
            this.part = part;
        }
    }

    static Owner of(String part, String code) {
        for (Kind kind : Kind.values()) {
            if (kind.part.equals(part)) {
                return new Owner(kind, code);
            }
        }
        throw new NothingHere();
    }

    UUID id() {
        try {
            return UUID.fromString(code);
        } catch (IllegalArgumentException e) {
            throw new NothingHere();
        }
    }

    @Nullable
    UUID clinician() {
        return isClinician() ? id() : null;
    }

    @Nullable
    UUID room() {
        return isRoom() ? id() : null;
    }

    public boolean isClinician() {
        return kind == Kind.CLINICIAN;
    }

    public boolean isRoom() {
        return kind == Kind.ROOM;
    }

    public boolean isSite() {
        return kind == Kind.SITE;
    }

    public String path() {
        return "/availability/" + kind.part + "/" + code;
    }
}
