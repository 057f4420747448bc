package health.concord.billing.edi;

import java.util.List;

/**
 * A whole file that was sent to us.
 *
 * @param sender ISA06
 * @param control ISA13
 * @param notes what in it was not known to us and was left unread
 */
public record Interchange(
        String sender, String control, boolean test, List<InboundTransaction> transactions, List<String> notes) {}
