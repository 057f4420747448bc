package health.concord.billing.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What intake is asked: may this be told to this payer. */
record AskConsent(UUID client, Recipient recipient, String purpose, List<String> categories, LocalDate serviceDate) {

    record Recipient(String kind, String name) {}
}
