/** One stay in the program, from referral to closure, by explicit stages. */
@NullMarked
package health.concord.intake.episode;

import org.jspecify.annotations.NullMarked;
