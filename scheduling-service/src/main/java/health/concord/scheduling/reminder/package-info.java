/** What clients are told of their sessions: reminders and changes, by text or e-mail, once, and not at night. */
@NullMarked
package health.concord.scheduling.reminder;

import org.jspecify.annotations.NullMarked;
