package health.concord.intake.referral;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What may be attached. The content decides what it is, not the name nor what the sender says it is. */
enum MediaKind {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg");

    /** A larger image is a bomb, or nothing a screen can show. */
    private static final int WIDEST = 20_000;

    private static final long MOST_PIXELS = 100_000_000;

    private final String mediaType;

    MediaKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<MediaKind> named(String mediaType) {
        String plain = mediaType.split(";", 2)[0].strip();
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equalsIgnoreCase(plain))
                .findFirst();
    }

    /** Whether the content is a whole file of this kind. */
    boolean is(byte[] content) {
        return switch (this) {
            case PDF -> startsWith(content, '%', 'P', 'D', 'F', '-') && isPdf(content);
            case PNG -> startsWith(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n') && isImage(content, "png");
            case JPEG -> startsWith(content, 0xFF, 0xD8, 0xFF) && isImage(content, "JPEG");
        };
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** An encrypted one cannot be looked into, by us or by whoever reads it later. */
    private static boolean isPdf(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return !document.isEncrypted() && document.getNumberOfPages() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isImage(byte[] content, String format) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (width > WIDEST || height > WIDEST || (long) width * height > MOST_PIXELS) {
                    return false;
                }
                BufferedImage image = reader.read(0);
                return image.getWidth() == width;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
