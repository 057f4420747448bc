package health.concord.billing.edi;

import org.jspecify.annotations.Nullable;

/**
 * An address in X12 characters.
 *
 * @param zip five or nine digits without a dash; a billing provider needs nine
 */
public record PostalAddress(String line1, @Nullable String line2, String city, String state, String zip) {}
