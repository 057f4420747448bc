package health.concord.intake.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A document of headings and paragraphs that breaks lines and pages by itself. */
public final class Sheet implements AutoCloseable {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 56;
    private static final float TITLE = 16;
    private static final float HEADING = 12;
    private static final float TEXT = 10;
    private static final float LEADING = 1.4f;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final String foot;
    private PDPageContentStream page;
    private float y;

    /** @param foot on every page */
    public Sheet(String title, String foot) {
        this.foot = foot;
        document.getDocumentInformation().setTitle(title);
        try (InputStream ttf = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, Objects.requireNonNull(ttf, "the font is not in the library"));
            page = turn();
        } catch (IOException e) {
            throw new UncheckedIOException("a document could not be begun", e);
        }
        write(title, TITLE);
    }

    public Sheet heading(String text) {
        y -= HEADING;
        write(text, HEADING);
        return this;
    }

    public Sheet line(String text) {
        write(text, TEXT);
        return this;
    }

    public Sheet fact(String name, Object value) {
        return line(name + ": " + value);
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            page.close();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a document could not be written", e);
        }
    }

    private void write(String text, float size) {
        try {
            for (String paragraph : text.split("\\R")) {
                for (String line : broken(printable(paragraph.replace('\t', ' ')), size)) {
                    if (y - size * LEADING < MARGIN) {
                        page.close();
                        page = turn();
                    }
                    y -= size * LEADING;
                    put(line, size, y);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a line could not be written", e);
        }
    }

    private void put(String line, float size, float height) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(MARGIN, height);
        page.showText(line);
        page.endText();
    }

    private PDPageContentStream turn() throws IOException {
        PDPage next = new PDPage(PDRectangle.LETTER);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        y = PDRectangle.LETTER.getHeight() - MARGIN;
        put(printable(foot), TEXT - 2, MARGIN / 2);
        return page;
    }

    private List<String> broken(String text, float size) throws IOException {
        float width = PDRectangle.LETTER.getWidth() - 2 * MARGIN;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** The font has Latin, Greek and Cyrillic; what it has not is shown as missing rather than left out. */
    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(c -> {
            String one = Character.toString(c);
            try {
                font.encode(one);
                printable.append(one);
            } catch (IOException | IllegalArgumentException e) {
                printable.append('?');
            }
        });
        return printable.toString();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a document could not be closed", e);
        }
    }
}
