/**
 * Scheduling: the week that matching promised happens. From the bottom up:
 *
 * <ul>
 *   <li>{@code care} the words of what is delivered; {@code calendar} slots, weeks and minutes in a site's time zone
 *   <li>{@code site}, {@code room}, {@code clinician} where and by whom; {@code client} what is known of intake's things
 *   <li>{@code booking} sessions, and who or what they take up: nothing twice at a time
 *   <li>{@code series} groups that meet weekly; {@code placement} seats held, enrolled, confirmed, released
 *   <li>{@code horizon} keeps sessions in existence some weeks ahead; {@code openings} what is still free
 *   <li>{@code session} the calendar and the roster; {@code attendance} who was there, told to billing; {@code hours}
 *       the week's sum against the program's rule
 *   <li>{@code unavailability} closures and leave; {@code leave} clients' leaves; {@code waitlist} who is offered a freed seat; {@code note} a store of
 *       its own; {@code units}, {@code outreach} and {@code makeup} what keeps a week whole
 *   <li>{@code timetable} builds and publishes a week; {@code feed} calendars; {@code reminder} what clients are told
 *   <li>{@code billing} and {@code matching} what is asked of those services
 * </ul>
 */
@NullMarked
package health.concord.scheduling;

import org.jspecify.annotations.NullMarked;
