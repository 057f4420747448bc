package health.concord.billing.claim;

import health.concord.billing.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What a claim on a further payer asks for: the part that the payer before it left to the person.
 *
 * @param of claim on the payer before
 * @param cents what that payer left, which moved from the person to this claim
 * @param place of the payer among those of the client, from 2
 * @param forwarded whether the payer before passed its claim on by itself
 * @param leftToPerson whether a person decided that the payer is not asked
 */
@Embeddable
public record Remainder(
        @Column(name = "remainder_of") UUID of,
        @Column(name = "remainder_cents") Long cents,
        @Column(name = "payer_place") Integer place,
        @Column(name = "forwarded") Boolean forwarded,
        @Column(name = "left_to_person") Boolean leftToPerson) {

    public Money amount() {
        return Money.ofCents(cents);
    }

    Remainder withPerson() {
        return new Remainder(of, cents, place, forwarded, true);
    }
}
