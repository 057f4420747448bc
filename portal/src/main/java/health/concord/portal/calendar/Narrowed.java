package health.concord.portal.calendar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the week is narrowed to; each of its parts stands in the address. */
record Narrowed(
        @Nullable UUID clinician,
        @Nullable UUID room,
        @Nullable UUID series,
        @Nullable UUID client) {

    /** A form sends what was not chosen as an empty text. */
    static Narrowed of(
            @Nullable String clinician, @Nullable String room, @Nullable String series, @Nullable String client) {
        return new Narrowed(id(clinician), id(room), id(series), id(client));
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The same in an address, for another week. */
    public String query() {
        StringBuilder query = new StringBuilder();
        add(query, "clinician", clinician);
        add(query, "room", room);
        add(query, "series", series);
        add(query, "client", client);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, @Nullable UUID value) {
        if (value != null) {
            query.append('&').append(name).append('=').append(value);
        }
    }
}
