package health.concord.billing.coverage;

import health.concord.billing.client.NameOnClaim;
import health.concord.billing.edi.PersonName;
import health.concord.commons.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client's coverage by one payer, over a time. */
@Entity
public class Coverage {

    @Id
    private UUID id;

    private UUID client;
    private UUID payer;
    private int rank;
    private String memberId;
    private String groupNumber;

    @Enumerated(EnumType.STRING)
    private Relationship relationship;

    private boolean benefitsAssigned;
    private LocalDate effectiveFrom;
    private LocalDate effectiveTo;
    private String subscriberGivenName;
    private String subscriberFamilyName;
    private String secondaryReason;
    private Instant createdAt;

    @Version
    private long version;

    protected Coverage() {}

    Coverage(RecordCoverage wanted, Instant at) {
        id = Ids.next();
        client = wanted.client();
        payer = wanted.payer();
        rank = wanted.rank();
        memberId = wanted.memberId().toUpperCase(Locale.ROOT);
        groupNumber = wanted.groupNumber();
        relationship = wanted.relationship();
        benefitsAssigned = wanted.benefitsAssigned();
        effectiveFrom = wanted.effectiveFrom();
        effectiveTo = wanted.effectiveTo();
        if (wanted.subscriber() != null) {
            subscriberGivenName = wanted.subscriber().givenName();
            subscriberFamilyName = wanted.subscriber().familyName();
        }
        secondaryReason = wanted.secondaryReason();
        createdAt = at;
    }

    void correct(CorrectCoverage wanted) {
        memberId = wanted.memberId().toUpperCase(Locale.ROOT);
        groupNumber = wanted.groupNumber();
        relationship = wanted.relationship();
        benefitsAssigned = wanted.benefitsAssigned();
        effectiveTo = wanted.effectiveTo();
        RecordCoverage.SubscriberName name = wanted.subscriber();
        subscriberGivenName = name == null ? null : name.givenName();
        subscriberFamilyName = name == null ? null : name.familyName();
        if (wanted.secondaryReason() != null) {
            secondaryReason = wanted.secondaryReason();
        }
    }

    void takePayer(UUID other, @Nullable String newMemberId) {
        payer = other;
        if (newMemberId != null) {
            memberId = newMemberId.toUpperCase(Locale.ROOT);
        }
    }

    void end(LocalDate lastDay) {
        effectiveTo = lastDay;
    }

    boolean isOpen() {
        return effectiveTo == null;
    }

    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        return (to == null || !effectiveFrom.isAfter(to)) && (effectiveTo == null || !effectiveTo.isBefore(from));
    }

    public boolean isInForce(LocalDate day) {
        return overlaps(day, day);
    }

    /** The name on the card, as a claim can hold it; empty where the card has the client's own. */
    public Optional<PersonName> subscriberName() {
        return NameOnClaim.of(subscriberFamilyName, subscriberGivenName);
    }

    public UUID id() {
        return id;
    }

    public UUID client() {
        return client;
    }

    public UUID payer() {
        return payer;
    }

    public int rank() {
        return rank;
    }

    public String memberId() {
        return memberId;
    }

    public String groupNumber() {
        return groupNumber;
    }

    public Relationship relationship() {
        return relationship;
    }

    public boolean benefitsAssigned() {
        return benefitsAssigned;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public LocalDate effectiveTo() {
        return effectiveTo;
    }

    /** Why Medicare pays second, as SBR05 and value codes number it; null where nobody told. */
    public String secondaryReason() {
        return secondaryReason;
    }

    String subscriberGivenName() {
        return subscriberGivenName;
    }

    String subscriberFamilyName() {
        return subscriberFamilyName;
    }

    long version() {
        return version;
    }
}
