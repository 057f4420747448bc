package health.concord.launcher.demo;

import health.concord.launcher.demo.data.Client;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who a client is, for intake. What a reader of the files would not care for follows from the client's place in the
 * file: a telephone number that nobody can have, an address that is nowhere, mail to nobody.
 */
record PersonForm(Client client, int number, Weeks weeks) {

    private static final Map<String, String> STATES = Map.of("harbor", "NY", "mesa", "CO");
    private static final Map<String, String> ZIPS = Map.of("harbor", "10000-0001", "mesa", "80000-0001");

    Map<String, Object> body() {
        String mail = (client.givenName() + '.' + client.familyName() + "@example.org").toLowerCase(Locale.ROOT);
        return Body.of(
                "givenName", client.givenName(),
                "familyName", client.familyName(),
                "birthDate", weeks.birthDate(client),
                "sex", client.sex(),
                "pronouns", client.pronouns(),
                "language", client.language() == null ? "en" : client.language(),
                "phone", phone(number),
                "email", mail,
                "contact", Body.of("voicemail", true, "text", number % 3 != 0),
                "address", address(),
                "guardian", guardian());
    }

    private Map<String, Object> address() {
        return Body.of(
                "line1",
                number + " Example Street",
                "city",
                "Sampletown",
                "state",
                STATES.get(client.site()),
                "zip",
                ZIPS.get(client.site()));
    }

    private @Nullable Map<String, Object> guardian() {
        return client.guardian() == null
                ? null
                : Body.of("name", client.guardian(), "phone", phone(100 - number), "relationship", "parent");
    }

    /** Area code 555 is given to nobody, and 555-01 is kept for fiction everywhere. */
    private static String phone(int number) {
        return String.format(Locale.ROOT, "555-555-01%02d", number);
    }
}
