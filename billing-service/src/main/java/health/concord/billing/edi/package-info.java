/** X12 837I and 837P, written and read back by StAEDI with schemas of our own. */
@NullMarked
package health.concord.billing.edi;

import org.jspecify.annotations.NullMarked;
