/** The claim-line rules: delivered services and a dated policy in, lines with holds and trace out. Pure. */
@NullMarked
package health.concord.billing.rule;

import org.jspecify.annotations.NullMarked;
