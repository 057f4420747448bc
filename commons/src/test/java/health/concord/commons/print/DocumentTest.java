package health.concord.commons.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a reader finds on the pages. */
class DocumentTest {

    private static final Instant DAY = Instant.parse("2026-03-02T14:00:00Z");

    @Test
    void whatIsWrittenIsReadInOrderWithTheFooterOnEachPage() throws IOException {
        byte[] pdf = Document.write("Your statement", "Statement 7", page -> {
            page.datedAt(DAY);
            page.heading("What you owe");
            page.line("Member", "M1");
            page.line("Group", null);
            page.paragraph("One\n\nTwo " + "long ".repeat(60) + "x".repeat(300));
            page.row("2026-03-02", "H0015 x1", "$250.00 and more than a narrow cell holds, all of it cut away here");
            page.row("GROUP_COUNSELLING", "09:00", "60 min", "IN_PERSON", "note signed", "BUNDLED");
            page.space();
            for (int i = 0; i < 60; i++) {
                page.paragraph("Line " + i);
            }
            page.paragraph("\u65e5\u672c \u00f1 end");
        });

        try (PDDocument read = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(read);
            assertThat(read.getNumberOfPages()).isEqualTo(2);
            assertThat(read.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(DAY);
            assertThat(text)
                    .containsSubsequence(
                            "Your statement",
                            "What you owe",
                            "Member: M1",
                            "One",
                            "Two long",
                            "xxx",
                            "2026-03-02",
                            "H0015 x1",
                            "$250.00",
                            "page 1 of 2",
                            "Line 59",
                            "?? \u00f1 end",
                            "Statement 7 – page 2 of 2")
                    .doesNotContain("Group", "all of it cut away here");
        }
    }
}
