package health.concord.intake.client;

import health.concord.commons.id.Ids;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person whom the program serves or was asked to serve. */
@Entity
public class Client {

    /** Below this age a guardian decides and only adolescent groups are open (program rule H5). */
    public static final int ADULT_FROM = 18;

    /** For queries: the ids of all records of the person whom the first parameter names one record of. */
    public static final String SAME_PERSON = "(select p.id from Client p where coalesce(p.mergedInto, p.id)"
            + " = (select coalesce(o.mergedInto, o.id) from Client o where o.id = ?1))";

    @Id
    private UUID id;

    private String site;
    private String givenName;
    private String familyName;
    private @Nullable String preferredName;
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private @Nullable String pronouns;
    private String language;
    private boolean interpreterNeeded;

    @Embedded
    private Contact contact;

    /** {@link ClientDetails}. */
    private Sealed details;

    private Instant registeredAt;

    /** Names as they are searched; also set by {@link ClientIndex}, which makes records of before findable. */
    @Column(updatable = false)
    private String searchText;

    private @Nullable UUID mergedInto;

    @Version
    private long version;

    protected Client() {}

    static Client register(String site, DescribeClient description, Instant now) {
        Client client = new Client();
        client.id = Ids.next();
        client.site = site;
        client.registeredAt = now;
        client.describe(description);
        return client;
    }

    void describe(DescribeClient d) {
        givenName = d.givenName().strip();
        familyName = d.familyName().strip();
        preferredName = d.preferredName() == null ? null : d.preferredName().strip();
        birthDate = d.birthDate();
        sex = d.sex();
        pronouns = d.pronouns();
        language = d.language();
        interpreterNeeded = Boolean.TRUE.equals(d.interpreterNeeded());
        contact = d.contact() == null ? Contact.NEITHER : d.contact();
        details = Sealed.json(id, ClientDetails.of(d));
        searchText = searchText();
    }

    /** Leaves this record for another of the same person. */
    void mergeInto(Client other) {
        mergedInto = other.id;
    }

    void unmerge() {
        mergedInto = null;
    }

    /** The name as the client wants it. */
    public String displayName() {
        return calledName() + " " + familyName;
    }

    /** Short form for screens that others may see: given name and initial. */
    public String label() {
        return calledName() + " " + familyName.substring(0, familyName.offsetByCodePoints(0, 1)) + ".";
    }

    private String calledName() {
        return preferredName == null ? givenName : preferredName;
    }

    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    public boolean isMinorOn(LocalDate day) {
        return ageOn(day) < ADULT_FROM;
    }

    public UUID id() {
        return id;
    }

    public String site() {
        return site;
    }

    public Sex sex() {
        return sex;
    }

    public String language() {
        return language;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }

    @Nullable
    String preferredName() {
        return preferredName;
    }

    @Nullable
    String pronouns() {
        return pronouns;
    }

    boolean interpreterNeeded() {
        return interpreterNeeded;
    }

    Contact contact() {
        return contact;
    }

    ClientDetails details() {
        return details.openFor(id, ClientDetails.class);
    }

    String searchText() {
        return SearchText.of(givenName, familyName, preferredName);
    }

    /** The record of the same person that counts instead of this one. */
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    long version() {
        return version;
    }
}
