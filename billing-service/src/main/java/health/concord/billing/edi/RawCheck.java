package health.concord.billing.edi;

import java.nio.charset.StandardCharsets;

/** Looks at the bytes before anything is parsed: the fixed head, the character set, the version and the length. */
final class RawCheck {

    private static final int ISA_LENGTH = 106;
    private static final int VERSION_AT = 84;
    private static final String VERSION = "00501";

    private RawCheck() {}

    static void check(byte[] file) {
        if (file.length < ISA_LENGTH || !text(file, 0, 3).equals("ISA")) {
            throw new EdiRefused("ISA", 1, "is not at the beginning: this is no X12 file, or it is cut off");
        }
        String version = text(file, VERSION_AT, VERSION.length());
        characters(file);
        if (!version.equals(VERSION)) {
            throw new EdiRefused("ISA", 1, "is of another version than " + VERSION);
        }
    }

    /**
     * US-ASCII without control characters but line ends, since a file in another charset would be read wrongly; and no
     * longer than may be, so that who sent it is told the segment in which it went too far.
     */
    private static void characters(byte[] file) {
        byte terminator = file[ISA_LENGTH - 1];
        int segment = 1;
        int begin = 0;
        for (int i = 0; i < file.length; i++) {
            if (i == InterchangeReader.LONGEST) {
                throw new EdiRefused(
                        tag(file, begin), segment, "goes beyond byte " + i + ", the last that a file may have");
            }
            byte one = file[i];
            boolean lineEnd = one == '\r' || one == '\n';
            if (one == terminator) {
                segment++;
                begin = i + 1;
            } else if (one < ' ' && !lineEnd || one == 0x7f) {
                throw new EdiRefused(tag(file, begin), segment, "has a character that is not US-ASCII text");
            }
        }
    }

    private static String tag(byte[] file, int begin) {
        StringBuilder tag = new StringBuilder();
        for (int i = begin; i < file.length && tag.length() < 3; i++) {
            if (Character.isLetterOrDigit(file[i]) && file[i] > 0) {
                tag.append((char) file[i]);
            } else if (!tag.isEmpty()) {
                break;
            }
        }
        return tag.toString();
    }

    private static String text(byte[] file, int from, int length) {
        return new String(file, from, length, StandardCharsets.US_ASCII);
    }
}
