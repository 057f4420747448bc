package health.concord.intake.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * A PDF of headings, labelled lines and paragraphs on letter paper, each page with the footer and its number. Letters
 * that the font lacks are shown as {@code ?}.
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
    private static final float MARGIN = 60;
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

    private void text(String text, float size) {
        for (String line : wrapped(printable(text), size)) {
            write(line, size);
        }
    }

    private void write(String line, float size) {
        try {
            if (page == null || y < MARGIN + 2 * size) {
                endPage();
                PDPage fresh = new PDPage(PDRectangle.LETTER);
                pdf.addPage(fresh);
                page = new PDPageContentStream(pdf, fresh);
                y = PDRectangle.LETTER.getHeight() - MARGIN;
            }
            y -= size * LINE;
            put(page, line, size, MARGIN, y);
        } catch (IOException e) {
            throw new UncheckedIOException("a line could not be written", e);
        }
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

    private List<String> wrapped(String text, float size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) > WIDTH && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            while (width(longer, size) > WIDTH) {
                int fits = longer.length() - 1;
                while (fits > 1 && width(longer.substring(0, fits), size) > WIDTH) {
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
