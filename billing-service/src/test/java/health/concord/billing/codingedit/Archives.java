package health.concord.billing.codingedit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives such as are published, and such as somebody would send to do harm. */
final class Archives {

    private Archives() {}

    static byte[] of(String name, byte[] content) throws IOException {
        return of(Map.of(name, content));
    }

    static byte[] of(String first, byte[] content, String second, byte[] other) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(first, content);
        files.put(second, other);
        return of(files);
    }

    static byte[] ofMany(int files) throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < files; i++) {
            many.put(i + ".xlsx", new byte[1]);
        }
        return of(many);
    }

    /** A file of noughts, a thousandth of its length when packed. */
    static byte[] bomb(String name, long bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] noughts = new byte[1 << 20];
            for (long written = 0; written < bytes; written += noughts.length) {
                zip.write(noughts);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] of(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return packed.toByteArray();
    }
}
