package health.concord.portal.web;

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
        String name = file.fileName().replaceAll("^.*[/\\\\]", "").replaceAll("[^A-Za-z0-9._-]", "_");
        return name.isEmpty() ? otherwise : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private Uploads() {}
}
