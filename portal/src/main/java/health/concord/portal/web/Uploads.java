package health.concord.portal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Files that people send with a form. */
public final class Uploads {

    private static final int LONGEST_NAME = 100;

    public static boolean isEmpty(@Nullable FileUpload file) {
        return file == null || file.size() == 0;
    }

    /**
     * What a browser calls a file may be a path, or anything; the services store it as a name.
     *
     * @param otherwise what it is called where nothing is left of that
     */
    public static String name(FileUpload file, String otherwise) {
        return plain(file.fileName(), otherwise);
    }

    /** A name that is good in every header and folder. */
    public static String plain(String told, String otherwise) {
        String name = told.replaceAll("^.*[/\\\\]", "").replaceAll("[^A-Za-z0-9._-]", "_");
        return name.isEmpty() ? otherwise : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** What was sent; for files that are short enough to be held. */
    public static byte[] read(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Uploads() {}
}
