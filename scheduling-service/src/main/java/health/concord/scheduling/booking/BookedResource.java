package health.concord.scheduling.booking;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * Someone or something that can be in one place at a time.
 *
 * @param field how the request names it, for the problem when it is taken
 * @param name as people call it; empty for a client, whose name only those are told who may know it
 */
public record BookedResource(UUID id, ResourceKind kind, String field, String name) {

    public static BookedResource room(UUID id, String field, String name) {
        return new BookedResource(id, ResourceKind.ROOM, field, name);
    }

    public static BookedResource clinician(UUID id, String field, String name) {
        return new BookedResource(id, ResourceKind.CLINICIAN, field, name);
    }

    public static BookedResource client(UUID id, String field) {
        return new BookedResource(id, ResourceKind.CLIENT, field, "");
    }

    /** Any number of sessions are at a site at once; it can only be closed. */
    public static BookedResource site(String code) {
        return new BookedResource(siteId(code), ResourceKind.SITE, "site", code);
    }

    /** A site has a code and no id; the blocked times of all resources are kept under one. */
    public static UUID siteId(String code) {
        return UUID.nameUUIDFromBytes(("site:" + code).getBytes(StandardCharsets.UTF_8));
    }

    /** How a sentence names it; never a client's name. */
    public String label() {
        return switch (kind) {
            case ROOM -> isCalledRoom(name) ? name : "room " + name;
            case CLINICIAN -> "clinician " + name;
            case CLIENT -> "the client";
            case SITE -> "site " + name;
        };
    }

    /** People name rooms "Room 2" as well as "Oak"; neither is to be told as "room Room 2". */
    private static boolean isCalledRoom(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("room");
    }
}
