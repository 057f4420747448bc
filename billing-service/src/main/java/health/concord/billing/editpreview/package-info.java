/** What a quarterly file of code pairs or unit limits would change about open claims, before it is loaded. */
@NullMarked
package health.concord.billing.editpreview;

import org.jspecify.annotations.NullMarked;
