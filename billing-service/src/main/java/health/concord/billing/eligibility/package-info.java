/** Whether and how a person is covered: 270 asked, 271 heard. A failed check blocks nothing. */
@NullMarked
package health.concord.billing.eligibility;

import org.jspecify.annotations.NullMarked;
