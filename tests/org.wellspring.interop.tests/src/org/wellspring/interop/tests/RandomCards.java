// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Rich valid cards of any version, and people as somebody might type them, made by chance. */
final class RandomCards {
    private static final List<String> NAMES = List.of("Ana", "Zoë", "Jürgen", "Chidi", "由紀", "Мария", "Ó Brien", "van der Berg", "O’Neill",
            "Smith-Jones", "de la Cruz", "Ngozi", "Þór", "Łucja", "ياسمين");
    private static final List<String> WORDS = List.of("boats", "likes tea, green", "East; Riding", "C:\\new", "100%", "\"quoted\"", "a:b", "ends with \\",
            "line one\nline two", "tab\there", "emoji 😀", "  spaced  ", "=3D", "^caret^", "http://x.example/?a=b&c", "naïve – “dash”", "1604",
            "comma,", ";semi", "x".repeat(90), "ü".repeat(80));
    private final SplittableRandom random;

    RandomCards(SplittableRandom random) {
        this.random = random;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    String name() {
        return one(NAMES);
    }

    /** A line of text, with anything in it that a format must escape. */
    String word() {
        return one(WORDS).strip();
    }

    String line() {
        return word().replaceAll("[\\n\\t]", " ") + (chance(30) ? " " + word().replaceAll("[\\n\\t]", " ") : "");
    }

    String number() {
        return "+44 7700 900" + (100 + random.nextInt(900));
    }

    String day() {
        return "%04d-%02d-%02d".formatted(1930 + random.nextInt(80), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n").replace("\t", " ");
    }

    private String text() {
        return escaped(word());
    }

    /** The properties of a valid card, without its frame; each is independent of all others. */
    List<String> properties(String version, int number) {
        boolean four = version.equals("4.0");
        List<String> lines = new ArrayList<>();
        String given = name();
        String family = name();
        lines.add("UID:card-" + number);
        lines.add("FN:" + escaped(given + " " + family));
        lines.add("N:" + escaped(family) + ";" + escaped(given) + ";;;");
        lines.add("NICKNAME:" + escaped(name()) + "," + escaped(line()));
        lines.add("EMAIL;TYPE=work:a" + number + "@one.example");
        lines.add("EMAIL;" + (four ? "PREF=1;TYPE=home" : "TYPE=home,pref") + ":b" + number + "@two.example");
        lines.add("TEL;TYPE=cell:" + number());
        lines.add("TEL;TYPE=\"work,fax\":" + number());
        lines.add("ADR;TYPE=home:PO 5;Floor 2;" + text() + ";" + text() + ";" + text() + ";HU1 1AA;" + escaped(name()));
        lines.add("ORG:" + escaped(line()) + ";" + escaped(line()));
        lines.add("TITLE:" + text());
        lines.add("NOTE:" + text() + text() + text());
        lines.add("BDAY:" + (four ? day().replace("-", "") : day()));
        lines.add("URL:https://x.example/~" + number);
        lines.add("CATEGORIES:" + escaped(line()) + "," + escaped(name()) + " club");
        lines.add("item1.TEL:" + number());
        lines.add("item1.X-ABLabel:" + escaped(line()));
        lines.add(four ? "ANNIVERSARY:" + day().replace("-", "") : "X-ANNIVERSARY:" + day());
        lines.add(four ? "RELATED;TYPE=spouse;VALUE=text:" + escaped(name()) : "X-EVOLUTION-SPOUSE:" + escaped(name()));
        lines.add("X-SOMETHING;X-P=\"a;b\":" + escaped(line()));
        lines.add("IMPP:xmpp:c" + number + "@chat.example");
        lines.add((four ? "PHOTO:data:image/png;base64," : "PHOTO;ENCODING=b;TYPE=png:") + CardLinesTest.DOTS);
        return lines;
    }

    String card(String version, List<String> properties) {
        return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + String.join("\r\n", properties) + "\r\nEND:VCARD\r\n";
    }

    /** The same folded, at any place that is not the first of a line. */
    String folded(String line) {
        int at = 1 + random.nextInt(line.length() - 1);
        return Character.isLowSurrogate(line.charAt(at)) ? line : line.substring(0, at) + "\r\n " + line.substring(at);
    }
}
