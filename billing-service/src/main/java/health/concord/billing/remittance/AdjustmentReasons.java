package health.concord.billing.remittance;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.concord.billing.edi.Adjustment;
import health.concord.billing.ledger.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each reason of an adjustment means for the ledger and for the people who work it; data, not code. */
@ApplicationScoped
public class AdjustmentReasons {

    /** Where the amount of an adjustment goes. */
    public enum Route {
        /** Given up by contract. */
        CONTRACTUAL,
        /** The person's share. */
        PATIENT,
        /** Not paid and not given up: it stays owed, and is worked (openemr #7186). */
        DENIAL,
        /** Told for another payer's sake; nothing is posted for it. */
        NONE
    }

    /**
     * One reason.
     *
     * @param preventedBy the hold or check that would have kept it from happening; null where none would
     */
    public record Reason(
            String group,
            String code,
            Route route,
            String label,
            String category,
            @Nullable String preventedBy) {}

    /** What a payer keeps back of a payment as a whole, and the account for it. */
    public record ProviderReason(String code, Account account, String label) {}

    private record File(
            String source,
            Map<String, Route> unknown,
            List<Reason> reasons,
            List<ProviderReason> providerAdjustments) {}

    private static final String ANY = "*";
    private static final String LIKE = "CO";

    private final Map<String, Reason> reasons = new HashMap<>();
    private final Map<String, ProviderReason> providerReasons = new HashMap<>();
    private final Map<String, Route> unknown;

    @Inject
    AdjustmentReasons(ObjectMapper mapper) {
        try (InputStream in = AdjustmentReasons.class.getResourceAsStream("/remittance/adjustment-reasons.json")) {
            File file = mapper.readValue(in, File.class);
            file.reasons().forEach(reason -> reasons.put(reason.group() + reason.code(), reason));
            file.providerAdjustments().forEach(reason -> providerReasons.put(reason.code(), reason));
            unknown = file.unknown();
        } catch (IOException e) {
            throw new UncheckedIOException("the adjustment reasons cannot be read", e);
        }
    }

    /**
     * A code that the file does not have under its group goes by the group: the person's share, or a denial that somebody
     * looks at. It is called, and would have been prevented, as under CO: payers tell a duplicate as OA-18 too.
     */
    public Reason of(String group, String code) {
        Reason known = reasons.get(group + code);
        if (known != null) {
            return known;
        }
        Route route = unknown.getOrDefault(group, unknown.getOrDefault(ANY, Route.DENIAL));
        Reason alike = reasons.get(LIKE + code);
        return alike == null
                ? new Reason(group, code, route, "Reason " + group + "-" + code, "OTHER", null)
                : new Reason(group, code, route, alike.label(), alike.category(), alike.preventedBy());
    }

    Route route(Adjustment adjustment) {
        return of(adjustment.group(), adjustment.reason()).route();
    }

    Account account(String providerReason) {
        ProviderReason known = providerReasons.get(providerReason);
        return known == null ? Account.RECOUPMENT : known.account();
    }
}
