package health.concord.scheduling.booking;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * Someone or something that can be in one place at a time.
 *
 * @param field how the request names it, for the problem when it is taken
 * @param label how people name it; never a client's name
 */
public record BookedResource(UUID id, ResourceKind kind, String field, String label) {

    public static BookedResource room(UUID id, String field, String name) {
        return new BookedResource(id, ResourceKind.ROOM, field, isCalledRoom(name) ? name : "room " + name);
    }

    public static BookedResource clinician(UUID id, String field, String name) {
        return new BookedResource(id, ResourceKind.CLINICIAN, field, "clinician " + name);
    }

    public static BookedResource client(UUID id, String field) {
        return new BookedResource(id, ResourceKind.CLIENT, field, "the client");
    }

    /** Any number of sessions are at a site at once; it can only be closed. */
    public static BookedResource site(String code) {
        return new BookedResource(siteId(code), ResourceKind.SITE, "site", "site " + code);
    }

    /** A site has a code and no id; the blocked times of all resources are kept under one. */
    public static UUID siteId(String code) {
        return UUID.nameUUIDFromBytes(("site:" + code).getBytes(StandardCharsets.UTF_8));
    }

    /** People name rooms "Room 2" as well as "Oak"; neither is to be told as "room Room 2". */
    private static boolean isCalledRoom(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("room");
    }
}
