package health.concord.billing.authorisation;

import java.time.LocalDate;
import java.util.UUID;

/** An authorisation on the wire, with what is drawn from it and what is left. */
public record AuthorisationView(
        UUID id,
        UUID client,
        UUID payer,
        String number,
        String service,
        int units,
        int used,
        int left,
        LocalDate from,
        LocalDate to,
        long version) {

    static AuthorisationView of(Authorisation authorisation, int used) {
        return new AuthorisationView(
                authorisation.id(),
                authorisation.client(),
                authorisation.payer(),
                authorisation.number(),
                authorisation.service(),
                authorisation.units(),
                used,
                authorisation.units() - used,
                authorisation.validFrom(),
                authorisation.validTo(),
                authorisation.version());
    }
}
