/** Batches: ready claims written as one 837 file, with consent asked at that moment. */
@NullMarked
package health.concord.billing.batch;

import org.jspecify.annotations.NullMarked;
