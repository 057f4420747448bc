package health.concord.billing.client;

import health.concord.billing.edi.PersonDetails;
import health.concord.billing.edi.PersonName;
import health.concord.billing.edi.PostalAddress;
import health.concord.billing.edi.X12Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** What claims need of a client: the last that intake told. */
@Entity
@Table(name = "client")
public class BilledClient {

    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final Pattern ZIP = Pattern.compile("[0-9]{5}([0-9]{4})?");
    private static final Set<String> SEXES = Set.of("F", "M", "U");
    private static final int LONGEST_LINE = 55;
    private static final int LONGEST_CITY = 30;

    @Id
    private UUID id;

    private String site;
    private String givenName;
    private String familyName;
    private LocalDate birthDate;
    private String sex;
    private String line1;
    private String line2;
    private String city;
    private String state;
    private String zip;
    private UUID mergedInto;

    @Version
    @Column(nullable = false)
    private long version;

    protected BilledClient() {}

    BilledClient(UUID id) {
        this.id = id;
    }

    void learn(ClientTold told, String atSite) {
        site = atSite;
        givenName = told.givenName();
        familyName = told.familyName();
        birthDate = told.birthDate();
        sex = told.sex();
        mergedInto = told.mergedInto();
        AddressTold address = told.address();
        line1 = address == null ? null : address.line1();
        line2 = address == null ? null : address.line2();
        city = address == null ? null : address.city();
        state = address == null ? null : address.state();
        zip = address == null ? null : address.zip();
    }

    public UUID id() {
        return id;
    }

    public String site() {
        return site;
    }

    /** The name as a claim can hold it; empty when it is missing or has no Latin form. */
    public Optional<PersonName> writableName() {
        return NameOnClaim.of(familyName, givenName);
    }

    /** Address, birth date and sex as a claim can hold them; empty when any is missing. */
    public Optional<PersonDetails> writableDetails() {
        Optional<String> street = text(line1, LONGEST_LINE);
        Optional<String> town = text(city, LONGEST_CITY);
        String digits = zip == null ? "" : zip.replace("-", "");
        if (street.isEmpty()
                || town.isEmpty()
                || birthDate == null
                || sex == null
                || !SEXES.contains(sex)
                || state == null
                || !STATE.matcher(state).matches()
                || !ZIP.matcher(digits).matches()) {
            return Optional.empty();
        }
        PostalAddress address =
                new PostalAddress(street.get(), text(line2, LONGEST_LINE).orElse(null), town.get(), state, digits);
        return Optional.of(new PersonDetails(address, birthDate, sex));
    }

    private static Optional<String> text(String value, int longest) {
        return value == null ? Optional.empty() : X12Text.of(value, longest);
    }
}
