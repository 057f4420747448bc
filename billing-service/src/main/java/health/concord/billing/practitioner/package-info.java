/** Clinicians as payers know them, for the rendering provider of a professional claim. */
@NullMarked
package health.concord.billing.practitioner;

import org.jspecify.annotations.NullMarked;
