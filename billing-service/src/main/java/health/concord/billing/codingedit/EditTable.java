package health.concord.billing.codingedit;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The table of a published file: the file itself, or the one text in its archive, beside which CMS puts the same table
 * as a workbook. It is read from front to back and never held; names in an archive are looked at and used for nothing.
 */
final class EditTable {

    /** Four times what the largest file of pairs and its workbook come to. */
    static final long MOST_BYTES = 512L * 1024 * 1024;

    static final int MOST_ENTRIES = 16;

    private static final Pattern TEXT = Pattern.compile(".*\\.(txt|csv|tsv)");
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    private EditTable() {}

    /**
     * @param reader is given the table once, and reads it to its end
     * @throws EditFileRefused when there is no table or more than one, or the archive is damaged or too large
     */
    static void read(InputStream file, Reading<BufferedReader> reader) throws IOException {
        InputStream buffered = new BufferedInputStream(file);
        buffered.mark(ARCHIVE.length);
        boolean archive = Arrays.equals(buffered.readNBytes(ARCHIVE.length), ARCHIVE);
        buffered.reset();
        if (!archive) {
            reader.read(text(new Inflated(buffered)));
            return;
        }
        try (ZipInputStream zip = new ZipInputStream(buffered)) {
            readArchive(zip, reader);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new EditFileRefused("The archive is damaged, cut off or encrypted");
        }
    }

    private static void readArchive(ZipInputStream zip, Reading<BufferedReader> reader) throws IOException {
        Inflated inflated = new Inflated(zip);
        int entries = 0;
        boolean found = false;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw new EditFileRefused("The archive holds more than " + MOST_ENTRIES + " files");
            }
            if (TEXT.matcher(entry.getName().toLowerCase(Locale.ROOT)).matches()) {
                if (found) {
                    throw new EditFileRefused("The archive holds more than one table (.txt, .csv)");
                }
                found = true;
                reader.read(text(inflated));
            }
            inflated.transferTo(OutputStream.nullOutputStream());
        }
        if (!found) {
            throw new EditFileRefused("The archive holds no table (.txt, .csv)");
        }
    }

    private static BufferedReader text(InputStream bytes) {
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    /** Counts what comes out over all files of the archive: a small archive may say it is terabytes. */
    private static final class Inflated extends FilterInputStream {

        private long bytes;

        Inflated(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int some = super.read(into, from, most);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int some) {
            bytes += some;
            if (bytes > MOST_BYTES) {
                throw new EditFileRefused("It is longer than " + MOST_BYTES / 1024 / 1024 + " MB when unpacked");
            }
        }

        /** The archive goes on behind this file. */
        @Override
        public void close() {}
    }
}
