/** What clients are told, where they consented, once and at decent hours. */
@NullMarked
package health.concord.scheduling.reminder;

import org.jspecify.annotations.NullMarked;
