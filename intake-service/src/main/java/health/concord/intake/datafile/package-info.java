/** Rules, instruments and catalogues as versioned files; and how JSON is kept in the store. */
@NullMarked
package health.concord.intake.datafile;

import org.jspecify.annotations.NullMarked;
