/** Repeat-safe requests that must ask another service on the way. */
@NullMarked
package health.concord.billing.request;

import org.jspecify.annotations.NullMarked;
