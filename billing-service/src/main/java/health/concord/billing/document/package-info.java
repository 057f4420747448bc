/** Documents on paper: letters, statements, evidence, drawn by PDFBox. */
@NullMarked
package health.concord.billing.document;

import org.jspecify.annotations.NullMarked;
