/** What documents on paper have in common: amounts as people read them. */
@NullMarked
package health.concord.billing.document;

import org.jspecify.annotations.NullMarked;
