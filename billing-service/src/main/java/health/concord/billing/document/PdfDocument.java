package health.concord.billing.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A letter-size document that is written from top to bottom; a new page begins by itself. */
public final class PdfDocument implements AutoCloseable {

    private static final float MARGIN = 54;
    private static final float BODY = 10;
    private static final float HEADING = 14;
    private static final float LEADING = 1.4f;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream page;
    private float y;
    private int pages;

    /** @param at printed into the file as its date, so that the same content is dated alike */
    public PdfDocument(String title, Instant at) {
        try (InputStream in = PDType0Font.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, in, true);
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(title);
            about.setProducer("Concord");
            about.setCreationDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
            document.setDocumentInformation(about);
            page = begin();
        } catch (IOException e) {
            throw new UncheckedIOException("a document could not be begun", e);
        }
        heading(title);
    }

    public PdfDocument heading(String text) {
        space();
        write(text, HEADING, MARGIN);
        return this;
    }

    /** A paragraph; its lines are broken where the page ends. */
    public PdfDocument text(String text) {
        for (String paragraph : text.split("\n", -1)) {
            for (String line : broken(paragraph, BODY, width())) {
                write(line, BODY, MARGIN);
            }
        }
        return this;
    }

    public PdfDocument space() {
        y -= BODY;
        return this;
    }

    /** Cells of equal width, each cut to it. */
    public PdfDocument row(String... cells) {
        float width = width() / cells.length;
        float top = lineTop(BODY);
        for (int i = 0; i < cells.length; i++) {
            List<String> lines = broken(cells[i], BODY - 1, width - 4);
            draw(lines.isEmpty() ? "" : lines.getFirst(), BODY - 1, MARGIN + i * width, top);
        }
        return this;
    }

    public byte[] bytes() {
        try {
            page.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a document could not be written", e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a document could not be closed", e);
        }
    }

    private float width() {
        return PDRectangle.LETTER.getWidth() - 2 * MARGIN;
    }

    private PDPageContentStream begin() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.LETTER);
        document.addPage(sheet);
        pages++;
        y = PDRectangle.LETTER.getHeight() - MARGIN;
        return new PDPageContentStream(document, sheet);
    }

    private void write(String line, float size, float x) {
        draw(line, size, x, lineTop(size));
    }

    private float lineTop(float size) {
        y -= size * LEADING;
        if (y < MARGIN) {
            try {
                page.close();
                page = begin();
            } catch (IOException e) {
                throw new UncheckedIOException("a page could not be begun", e);
            }
            y -= size * LEADING;
        }
        return y;
    }

    private void draw(String line, float size, float x, float at) {
        try {
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(x, at);
            page.showText(writable(line));
            page.endText();
        } catch (IOException e) {
            throw new UncheckedIOException("a line could not be drawn", e);
        }
    }

    private List<String> broken(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : writable(text).split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && measure(longer, size) > width) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private float measure(String text, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException("a text could not be measured", e);
        }
    }

    /** What the font has no sign for is shown as a question mark rather than lost. */
    private String writable(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().forEach(letter -> kept.appendCodePoint(has(letter) ? letter : '?'));
        return kept.toString();
    }

    private boolean has(int letter) {
        if (letter < ' ') {
            return false;
        }
        try {
            font.encode(Character.toString(letter));
            return true;
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }

    int pages() {
        return pages;
    }
}
