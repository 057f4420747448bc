package health.concord.billing.coordination;

import health.concord.billing.claim.ClaimLine;
import health.concord.billing.edi.Adjustment;
import health.concord.billing.money.Money;
import health.concord.commons.id.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a payer before answered, as a claim on a further payer tells it. It stays as it was told. */
@Entity
@Immutable
public class PriorAnswer {

    /** About one line. */
    public record Line(Money paid, Money left, List<Adjustment> adjustments) {}

    /**
     * All of it.
     *
     * @param left to the person
     * @param adjustments of the claim as a whole
     * @param lines by the line's root; empty where the payer answered about the claim as a whole
     */
    public record Content(
            LocalDate answeredOn,
            @Nullable String control,
            Money paid,
            Money left,
            List<Adjustment> adjustments,
            Map<UUID, Line> lines) {

        /** Whether another answer, of whatever day, has the same amounts and reasons. */
        boolean saysTheSameAs(Content other) {
            return paid.equals(other.paid)
                    && left.equals(other.left)
                    && adjustments.equals(other.adjustments)
                    && lines.equals(other.lines);
        }

        /** The part about these lines; an answer to the claim as a whole has no parts. */
        Content about(List<ClaimLine> some) {
            if (lines.isEmpty()) {
                return this;
            }
            Map<UUID, Line> part = new HashMap<>();
            some.forEach(line -> part.put(line.root(), Objects.requireNonNull(lines.get(line.root()))));
            return new Content(
                    answeredOn,
                    control,
                    part.values().stream().map(Line::paid).reduce(Money.ZERO, Money::plus),
                    part.values().stream().map(Line::left).reduce(Money.ZERO, Money::plus),
                    adjustments,
                    part);
        }
    }

    @Id
    private UUID id;

    private UUID claim;
    private int place;
    private UUID payer;
    private UUID coverage;
    private long paidCents;
    private long leftCents;
    private LocalDate answeredOn;

    @Convert(converter = PriorAnswerColumn.class)
    private Content content;

    protected PriorAnswer() {}

    PriorAnswer(UUID claim, int place, UUID payer, UUID coverage, Content content) {
        this.id = Ids.next();
        this.claim = claim;
        this.place = place;
        this.payer = payer;
        this.coverage = coverage;
        this.paidCents = content.paid().cents();
        this.leftCents = content.left().cents();
        this.answeredOn = content.answeredOn();
        this.content = content;
    }

    /** The same as told by another claim, of which only these lines are in it. */
    PriorAnswer on(UUID otherClaim, List<ClaimLine> lines) {
        return new PriorAnswer(otherClaim, place, payer, coverage, content.about(lines));
    }

    UUID claim() {
        return claim;
    }

    /** Of the payer among those of the client, from 1. */
    public int place() {
        return place;
    }

    public UUID payer() {
        return payer;
    }

    public UUID coverage() {
        return coverage;
    }

    public Content content() {
        return content;
    }
}
