package health.concord.intake.client;

import java.util.Random;

/**
 * Names as they are spread among people: a few very common, most rare, the rare ones made of the parts of the common, so
 * that they share letters as real names do.
 */
final class Names {

    private static final String[] GIVEN =
            ("james mary robert patricia john jennifer michael linda david elizabeth william"
                            + " barbara richard susan joseph jessica thomas sarah christopher karen charles lisa daniel nancy"
                            + " matthew betty anthony sandra mark margaret donald ashley steven kimberly andrew emily paul donna"
                            + " joshua michelle kenneth carol kevin amanda brian melissa george deborah timothy stephanie ronald"
                            + " rebecca jason sharon edward laura jeffrey cynthia ryan dorothy jacob amy gary kathleen nicholas"
                            + " angela eric shirley jonathan brenda stephen emma larry anna justin pamela scott nicole brandon"
                            + " samantha benjamin katherine samuel christine gregory helen alexander debra patrick rachel frank")
                    .split(" ");
    private static final String[] FAMILY = ("smith johnson williams brown jones garcia miller davis rodriguez martinez"
                    + " hernandez lopez gonzalez wilson anderson thomas taylor moore jackson martin perez thompson white"
                    + " harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen"
                    + " hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips"
                    + " evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers"
                    + " gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos cox ward richardson watson"
                    + " brooks chavez wood bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers"
                    + " long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson")
            .split(" ");
    private static final int GIVEN_NAMES = 1_500;
    private static final int FAMILY_NAMES = 15_000;

    private static final int COMMON = 10;

    private final Random random;
    private final String[] given;
    private final String[] family;

    Names(Random random) {
        this.random = random;
        this.given = many(GIVEN, GIVEN_NAMES);
        this.family = many(FAMILY, FAMILY_NAMES);
    }

    Random random() {
        return random;
    }

    String[] next() {
        return new String[] {given[rank(given.length)], family[rank(family.length)]};
    }

    /** A name as someone types it: one word in three has a wrong letter. */
    String typed(String[] name) {
        return slip(name[0]) + " " + slip(name[1]);
    }

    private String slip(String word) {
        if (random.nextInt(3) > 0) {
            return word;
        }
        int at = 1 + random.nextInt(word.length() - 1);
        return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
    }

    /** By the law of Zipf and Mandelbrot: the commonest one or two in a hundred, as surnames in the United States. */
    private int rank(int names) {
        return (int) (COMMON * (Math.pow((double) names / COMMON + 1, random.nextDouble()) - 1));
    }

    private String[] many(String[] common, int count) {
        String[] all = new String[count];
        for (int i = 0; i < count; i++) {
            all[i] = i < common.length ? common[i] : blend(common);
        }
        return all;
    }

    private String blend(String[] common) {
        String first = common[random.nextInt(common.length)];
        String last = common[random.nextInt(common.length)];
        return first.substring(0, Math.min(first.length(), 2 + random.nextInt(4)))
                + last.substring(Math.max(1, last.length() - 2 - random.nextInt(4)));
    }
}
