/** Therapists as clinical resources: licences, competencies, caseload, cost. */
@NullMarked
package health.concord.matching.therapist;

import org.jspecify.annotations.NullMarked;
