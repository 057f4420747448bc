/** What payers and the clearinghouse answer: files, payments posted and kept aside, answers that match no claim. */
@NullMarked
package health.concord.portal.remittance;

import org.jspecify.annotations.NullMarked;
