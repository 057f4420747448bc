package health.concord.intake.client;

import health.concord.intake.seal.BlindIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keyed digests by which sealed telephone numbers and identifiers are found. */
@ApplicationScoped
class ClientTokens {

    /** Fewer digits are no telephone number. */
    static final int SHORTEST = 7;

    private static final int NATIONAL = 10;
    private static final String PHONE = "phone";
    private static final String PHONE_WITHOUT_AREA = "phone-without-area";
    private static final String IDENTIFIER = "identifier";

    @Inject
    BlindIndex index;

    /** All tokens of a record: of each number at which the client or who cares for them is reached, and each identifier. */
    Set<String> of(ClientDetails details) {
        Set<String> tokens = new LinkedHashSet<>();
        for (String phone : phones(details)) {
            String digits = digits(phone);
            if (digits.length() >= NATIONAL) {
                tokens.add(index.token(PHONE, digits));
            }
            if (digits.length() >= SHORTEST) {
                tokens.add(index.token(PHONE_WITHOUT_AREA, last(digits, SHORTEST)));
            }
        }
        details.identifiers()
                .forEach(identifier -> tokens.add(index.token(IDENTIFIER, Identifier.plain(identifier.value()))));
        return tokens;
    }

    private static List<String> phones(ClientDetails details) {
        List<String> phones = new ArrayList<>();
        if (details.phone() != null) {
            phones.add(details.phone());
        }
        if (details.guardian() != null) {
            phones.add(details.guardian().phone());
        }
        if (details.emergencyContact() != null) {
            phones.add(details.emergencyContact().phone());
        }
        details.otherContacts().forEach(way -> phones.add(way.phone()));
        return phones;
    }

    /** What to look for when a number was typed, with its area or without. */
    List<String> forPhone(String typed) {
        String digits = digits(typed);
        return digits.length() >= NATIONAL
                ? index.candidates(PHONE, digits)
                : digits.length() >= SHORTEST
                        ? index.candidates(PHONE_WITHOUT_AREA, last(digits, SHORTEST))
                        : List.of();
    }

    List<String> forIdentifier(String typed) {
        return index.candidates(IDENTIFIER, Identifier.plain(typed));
    }

    List<String> forDuplicatesOf(ClientDetails details) {
        List<String> tokens = new ArrayList<>();
        if (details.phone() != null) {
            tokens.addAll(forPhone(details.phone()));
        }
        details.otherContacts().forEach(way -> tokens.addAll(forPhone(way.phone())));
        return tokens;
    }

    List<String> forIdentifiersOf(ClientDetails details) {
        return details.identifiers().stream()
                // Four digits are shared by one in ten thousand people: they confirm, they do not find.
                .filter(i -> i.kind() != Identifier.IdentifierKind.SSN_LAST4)
                .flatMap(i -> forIdentifier(i.value()).stream())
                .toList();
    }

    String key() {
        return index.key();
    }

    /** The national number: digits only, without the country code of North America. */
    private static String digits(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.length() == NATIONAL + 1 && digits.startsWith("1") ? digits.substring(1) : digits;
    }

    private static String last(String digits, int count) {
        return digits.substring(digits.length() - count);
    }
}
