package health.concord.commons.print;

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
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * A PDF of headings, labelled lines, paragraphs and rows on letter paper, each page with the footer and its number.
 * Letters that the font lacks are shown as {@code ?}. Services that print have PDFBox among their own dependencies.
 *
 * <pre>
 * byte[] pdf = Document.write("Consent", "Concord, Harbor Street", page -> {
 *     page.heading("To whom");
 *     page.line("Recipient", "Blue Plains Health");
 *     page.paragraph("…");
 * });
 * </pre>
 */
public final class Document {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 54;
    private static final float WIDTH = PDRectangle.LETTER.getWidth() - 2 * MARGIN;
    private static final float LINE = 1.35f;

    private final PDDocument pdf;
    private final PDFont font;
    private @Nullable PDPageContentStream page;
    private float y;

    private Document(PDDocument pdf, PDFont font) {
        this.pdf = pdf;
        this.font = font;
    }

    /** What is written on the pages. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Document document);
    }

    public static byte[] write(String title, String footer, Content content) {
        try (PDDocument pdf = new PDDocument();
                InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            PDFont font = PDType0Font.load(pdf, file);
            pdf.getDocumentInformation().setTitle(title);
            pdf.getDocumentInformation().setProducer("Concord");
            Document document = new Document(pdf, font);
            document.text(title, 18);
            document.y -= 8;
            content.writeTo(document);
            document.endPage();
            document.number(footer);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the document could not be written", e);
        }
    }

    /** Dates the file, so that the same content written again is the same file. */
    public void datedAt(Instant at) {
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
    }

    public void heading(String text) {
        y -= 10;
        text(text, 13);
    }

    public void line(String label, @Nullable String value) {
        if (value != null) {
            text(label + ": " + value, 10);
        }
    }

    public void paragraph(String text) {
        text.lines().forEach(line -> text(line, 10));
        y -= 4;
    }

    public void space() {
        y -= 10;
    }

    /** Cells of equal width, each cut to it behind a word; a first word that is too wide is set smaller. */
    public void row(String... cells) {
        float width = WIDTH / cells.length;
        try {
            PDPageContentStream on = nextLine(10);
            for (int i = 0; i < cells.length; i++) {
                String cell = printable(cells[i]);
                float size = 9;
                while (size > 6 && width(cell.split(" ", 2)[0], size) > width - 4) {
                    size -= 0.5f;
                }
                put(on, wrapped(cell, size, width - 4).getFirst(), size, MARGIN + i * width, y);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a row could not be written", e);
        }
    }

    private void text(String text, float size) {
        try {
            for (String line : wrapped(printable(text), size, WIDTH)) {
                put(nextLine(size), line, size, MARGIN, y);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a line could not be written", e);
        }
    }

    /** Moves down by a line, onto a page of its own where this one is full. */
    private PDPageContentStream nextLine(float size) throws IOException {
        PDPageContentStream on = page;
        if (on == null || y < MARGIN + 2 * size) {
            endPage();
            PDPage fresh = new PDPage(PDRectangle.LETTER);
            pdf.addPage(fresh);
            on = new PDPageContentStream(pdf, fresh);
            page = on;
            y = PDRectangle.LETTER.getHeight() - MARGIN;
        }
        y -= size * LINE;
        return on;
    }

    private void put(PDPageContentStream to, String line, float size, float x, float at) throws IOException {
        to.beginText();
        to.setFont(font, size);
        to.newLineAtOffset(x, at);
        to.showText(line);
        to.endText();
    }

    private void endPage() {
        try {
            if (page != null) {
                page.close();
                page = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a page could not be ended", e);
        }
    }

    private void number(String footer) throws IOException {
        int pages = pdf.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            try (PDPageContentStream end =
                    new PDPageContentStream(pdf, pdf.getPage(i), PDPageContentStream.AppendMode.APPEND, true)) {
                put(end, printable(footer) + " – page " + (i + 1) + " of " + pages, 8, MARGIN, MARGIN / 2);
            }
        }
    }

    private List<String> wrapped(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            while (width(longer, size) > width) {
                int fits = longer.length() - 1;
                while (fits > 1 && width(longer.substring(0, fits), size) > width) {
                    fits--;
                }
                lines.add(longer.substring(0, fits));
                longer = longer.substring(fits);
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(String text, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException("a line could not be measured", e);
        }
    }

    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(letter -> {
            String one = Character.isISOControl(letter) ? " " : Character.toString(letter);
            try {
                font.encode(one);
                printable.append(one);
            } catch (IOException | IllegalArgumentException e) {
                printable.append('?');
            }
        });
        return printable.toString();
    }
}
