/** The form a client fills in through a one-time link, on a tablet handed over or at home. */
@NullMarked
package health.concord.portal.clientform;

import org.jspecify.annotations.NullMarked;
