package health.concord.portal.billing;

import health.concord.portal.form.Choice;
import health.concord.portal.peer.Answer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payers as people know them, as far as billing told them. */
public final class PayerNames {

    private PayerNames() {}

    /** None where billing did not answer. */
    public static List<Choice> choices(Answer<List<Payer>> payers) {
        List<Payer> known = payers.orNull();
        return known == null
                ? List.of()
                : known.stream()
                        .map(payer -> new Choice(payer.id().toString(), payer.name()))
                        .toList();
    }

    /** @param otherwise what is said of one that is not known */
    public static String of(Answer<List<Payer>> payers, @Nullable UUID id, String otherwise) {
        List<Payer> known = payers.orNull();
        return known == null
                ? otherwise
                : known.stream()
                        .filter(payer -> payer.id().equals(id))
                        .map(Payer::name)
                        .findFirst()
                        .orElse(otherwise);
    }
}
