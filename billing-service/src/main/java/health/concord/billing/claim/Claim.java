package health.concord.billing.claim;

import health.concord.billing.money.Money;
import health.concord.commons.id.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * A claim on a payer for one client's week, or for the part of it that shares one fate. Until it is sent it is made anew
 * whenever the facts change; afterwards its lines stand.
 */
@Entity
public class Claim {

    @Id
    private UUID id;

    private String number;
    private String site;
    private UUID client;
    private LocalDate weekOf;

    @Embedded
    private ClaimBasis basis;

    @Embedded
    private ClaimProgress progress;

    @Embedded
    private Succession succession;

    @Embedded
    private Remainder remainder;

    private long totalCents;
    private String contentHash;
    private Instant createdAt;

    @Version
    private long version;

    @OneToMany(mappedBy = "claim", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<ClaimLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<ClaimStep> history = new ArrayList<>();

    protected Claim() {}

    Claim(String number, ClaimDraft draft, Step step) {
        this(number, draft.site(), draft.client(), Succession.of(draft.original()), step);
        rewrite(draft, step);
    }

    /** One about another's client and week, with none of its lines yet. */
    Claim(
            String number,
            Claim like,
            ClaimBasis basis,
            Succession succession,
            @Nullable Remainder remainder,
            Step step) {
        this(number, like.site, like.client, succession, step);
        this.weekOf = like.weekOf;
        this.basis = basis;
        this.remainder = remainder;
    }

    private Claim(String number, String site, UUID client, Succession succession, Step step) {
        this.id = Ids.next();
        this.number = number;
        this.site = site;
        this.client = client;
        this.succession = succession;
        this.contentHash = "";
        this.createdAt = step.at();
        this.progress = new ClaimProgress(this, step);
    }

    void repeat(List<ClaimLine> repeated) {
        repeated.forEach(line -> lines.add(line.copyOnto(this, lines.size() + 1)));
        totalCents = lines.stream().mapToLong(line -> line.amount().cents()).sum();
    }

    /** Takes on the content of a draft; the same content changes nothing. */
    void rewrite(ClaimDraft draft, Step step) {
        if (!state().isUnsent()) {
            throw progress.wrongState("it was sent, and what was sent stands");
        }
        if (contentHash.equals(draft.hash())) {
            return;
        }
        basis = draft.basis();
        weekOf = draft.weekOf();
        contentHash = draft.hash();
        totalCents = draft.totalCents();
        lines.clear();
        draft.lines().forEach(line -> lines.add(new ClaimLine(this, lines.size() + 1, line, step.at())));
    }

    /** Ends an unsent claim that has nothing left to ask for. */
    void end(Step step) {
        progress.cancel(step);
        lines.clear();
        totalCents = 0;
        forgetContent();
    }

    /** It is made anew though the facts may be the same. */
    void forgetContent() {
        contentHash = "";
    }

    /** Names the payer's authorisation on it; null for none. */
    void authorise(@Nullable UUID authorisation) {
        basis = basis.under(authorisation);
    }

    void leaveToPerson() {
        remainder = remainder.withPerson();
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String site() {
        return site;
    }

    public UUID client() {
        return client;
    }

    public ClaimBasis basis() {
        return basis;
    }

    public LocalDate weekOf() {
        return weekOf;
    }

    public ClaimProgress progress() {
        return progress;
    }

    public ClaimState state() {
        return progress.state();
    }

    public Succession succession() {
        return succession;
    }

    public Money total() {
        return Money.ofCents(totalCents);
    }

    /** What it asks a further payer for; null for a claim on the first. */
    public @Nullable Remainder remainder() {
        return remainder;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }

    public List<ClaimLine> lines() {
        return lines;
    }

    public List<ClaimStep> history() {
        return history;
    }
}
