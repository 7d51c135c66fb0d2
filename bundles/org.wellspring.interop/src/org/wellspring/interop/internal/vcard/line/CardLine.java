// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.line;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.core.days.PartialDay;
import org.wellspring.interop.internal.text.Texts;

/** One property in the text of a card, with all the lines it is folded over. */
final class CardLine {
    /**
     * What is to be done with a property.
     *
     * @param text what to put in its place; null to leave it as it is
     * @param leftOut whether it is to be left out
     * @param remark a sentence for the user; null for none
     */
    record Verdict(String text, boolean leftOut, String remark) {
        static final Verdict GOOD = new Verdict(null, false, null);
    }

    private static final int UNKNOWN = -3;
    /** A quotation mark is still open at the end. */
    private static final int OPEN = -2;
    private static final Pattern DAY = Pattern.compile("(?:(\\d{4})-?(\\d{2})-?(\\d{2})|---\\d{1,2})(?:[T ].*)?");
    private static final Pattern ESCAPED_TWICE = Pattern.compile("(?<!\\\\)\\\\\\\\(?=,)");
    private static final Pattern PARTS_ESCAPED_TWICE = Pattern.compile("(?<!\\\\)\\\\\\\\(?=;)");

    private final String text;
    private final int from;
    private final int line;
    private int to;
    private int lines = 1;
    /** Where the name begins and ends; without a group. */
    private int name;
    private int nameEnd = -1;
    private boolean oddName;
    /** Whether lines were joined that are not folded as they should be. */
    private boolean joined;
    /** Whether more than one space stands at the beginning of a folded line. */
    private boolean wideFold;
    private Boolean quotedPrintable;
    private int colon = UNKNOWN;

    CardLine(String text, int from, int to, int line) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.line = line;
        findName();
    }

    private void findName() {
        int start = from;
        int i = from;
        for (; i < to; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (c == '.' && start == from && i > from) {
                start = i + 1;
            } else if (c == '_' || c == '/' && text.regionMatches(true, start, "X-", 0, 2)) {
                oddName = true;
            } else if (!letter && (i == start && start != from || !(c >= '0' && c <= '9') && c != '-')) {
                break;
            }
        }
        int end = i;
        while (i < to && text.charAt(i) == ' ') {
            i++;
        }
        oddName |= i > end;
        boolean letter = end > start && Character.isLetter(text.charAt(start));
        if (letter && i < to && (text.charAt(i) == ':' || text.charAt(i) == ';')) {
            name = start;
            nameEnd = end;
        }
    }

    /** Whether it begins with a name, as properties do. */
    boolean property() {
        return nameEnd > 0;
    }

    boolean is(String other) {
        return nameEnd - name == other.length() && text.regionMatches(true, name, other, 0, other.length());
    }

    /** Its name, in capitals. */
    String title() {
        return text.substring(name, nameEnd).toUpperCase(Locale.ROOT);
    }

    /** Whether lines were joined that are not folded as they should be. */
    boolean joined() {
        return joined;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int number() {
        return line;
    }

    int lines() {
        return lines;
    }

    /** Lets it go on to there. */
    void extend(int lineFrom, int end) {
        boolean folded = text.charAt(lineFrom) == ' ' || text.charAt(lineFrom) == '\t';
        // What stands behind a soft break is text from its first letter on; readers mistake a space there for a fold.
        joined |= folded == softBreak();
        wideFold |= folded && lineFrom + 1 < end && text.charAt(lineFrom + 1) == ' ';
        colon = colon < 0 ? UNKNOWN : colon;
        to = end;
        lines++;
    }

    /** Whether its last line says that the next one goes on with it, in quoted-printable. */
    boolean softBreak() {
        return to > from && text.charAt(to - 1) == '=' && quotedPrintable();
    }

    private boolean quotedPrintable() {
        if (quotedPrintable == null) {
            int colon = text.indexOf(':', from);
            quotedPrintable = colon > 0 && colon < to
                    && text.substring(from, colon).toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
        }
        return quotedPrintable;
    }

    /** Whether a line that is not indented can only be more of its base64. */
    boolean goesOn(int lineFrom, int lineTo) {
        if (!property() || !Base64Part.named(text, nameEnd, to)) {
            return false;
        }
        for (int i = lineFrom; i < lineTo; i++) {
            if (!Base64Part.letter(text.charAt(i)) && text.charAt(i) != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Whether it is bytes that are no base64, so that odd lines behind it are more of them. */
    boolean swallows() {
        return property() && Base64Part.named(text, nameEnd, to) && Base64Part.of(text, nameEnd, to).damaged();
    }

    /** Whether a quotation mark among its parameters is still open at its end. */
    boolean openQuote() {
        return property() && text.charAt(nameEnd) == ';' && colon() == OPEN;
    }

    /** Where its value begins, less one; negative if there is none. */
    private int colon() {
        if (colon == UNKNOWN) {
            boolean quoted = false;
            int i = nameEnd;
            while (i < to && (quoted || text.charAt(i) != ':')) {
                quoted ^= text.charAt(i++) == '"';
            }
            colon = i < to ? i : quoted ? OPEN : -1;
        }
        return colon;
    }

    /** Whether a line closes a quotation mark as it should be closed: before another parameter, or the value. */
    static boolean closes(String text, int from, int to) {
        int quote = text.indexOf('"', from);
        int colon = quote < 0 ? -1 : text.indexOf(':', quote);
        return colon >= 0 && colon < to && ";:,".indexOf(text.charAt(quote + 1)) >= 0;
    }

    /** Looks at the whole property. */
    Verdict check(CardVersion version, boolean kept, boolean returns) {
        int value = colon();
        if (value < 0 || value > nameEnd && oddParameters(value)) {
            return unquoted();
        }
        if (Base64Part.holder(this) && Base64Part.named(text, nameEnd, to)) {
            return Base64Part.of(text, nameEnd, to).verdict(this, version, kept);
        }
        // In version 2.1 the parser takes all spaces of a fold away, not just the one that was put in.
        if (joined || oddName || wideFold && version.old() || returns && text.substring(from, to).indexOf('\r') >= 0) {
            return new Verdict(rewritten(), false, null);
        }
        return is("RELATED") ? related(value) : is("BDAY") || is("ANNIVERSARY") ? day(value) : escapes();
    }

    /** A day that never was, or a day of no month, is said as text: the parser makes another day of the first, and nothing of the second. */
    private Verdict day(int value) {
        Matcher day = DAY.matcher(text.substring(value + 1, to).strip());
        boolean wrong = day.matches() && (day.group(1) == null
                || PartialDay.of(Integer.valueOf(day.group(1)), Integer.valueOf(day.group(2)), Integer.valueOf(day.group(3))).isEmpty());
        return !wrong || text.substring(nameEnd, value).toLowerCase(Locale.ROOT).contains("value=text") ? Verdict.GOOD
                : new Verdict(text.substring(from, nameEnd) + ";VALUE=text:" + text.substring(value + 1, to),
                        false, is("BDAY") ? Texts.say("vcard.noDay", text.substring(value + 1, to).strip())
                                : Texts.say("vcard.cantRead", title(), text.substring(from, to).strip()));
    }

    /** What no reader understands between name and value: nothing where a parameter should be, a mark in its middle. */
    private boolean oddParameters(int colon) {
        boolean quoted = false;
        for (int i = nameEnd; i < colon; i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            if (c == '"') {
                if (quoted && ";:,\n".indexOf(next) < 0 || !quoted && "=, ".indexOf(text.charAt(i - 1)) < 0) {
                    return true;
                }
                quoted = !quoted;
            } else if (!quoted && c == ';' && ";:=".indexOf(next) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Read without quotation marks that don't match, and without parameters that are nothing. */
    private Verdict unquoted() {
        String whole = unfolded();
        int value = whole.indexOf(':');
        if (value < 0) {
            return new Verdict(null, true, Texts.say("vcard.noProperty", CardMending.shown(whole)));
        }
        String head = whole.substring(0, value);
        String plain = head.replace("\"", "").replaceAll(";(?:\\s*=[^;]*|\\s*)(?=;|$)", "").replace('_', '-');
        return new Verdict(plain + whole.substring(value), false,
                Texts.say(head.contains("\"") ? "vcard.quotes" : "vcard.parameters", CardMending.shown(whole)));
    }

    private String rewritten() {
        String whole = unfolded();
        if (!oddName) {
            return whole;
        }
        int end = nameEnd - from;
        return whole.substring(0, end).replace('_', '-').replace('/', '-') + whole.substring(end).stripLeading();
    }

    /** The property on one line. */
    String unfolded() {
        StringBuilder whole = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean last = i + 1 >= to;
            if (c == '\r') {
                whole.append(last || text.charAt(i + 1) == '\n' ? "" : lineEnd());
            } else if (c != '\n') {
                whole.append(c);
            } else if (quotedPrintable() && whole.length() > 0 && whole.charAt(whole.length() - 1) == '=' && !brokenOctet(i)) {
                whole.setLength(whole.length() - 1);
            } else if (!last && (text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t')) {
                i++;
            } else if (!Base64Part.named(text, nameEnd, to)) {
                whole.append("\\n");
            }
        }
        return whole.toString();
    }

    private String lineEnd() {
        return quotedPrintable() ? "=0D=0A" : Base64Part.named(text, nameEnd, to) ? "" : "\\n";
    }

    /** KDE folds quoted-printable anywhere, even between the sign and the digits of an octet. */
    private boolean brokenOctet(int lineFeed) {
        int at = lineFeed + 2;
        return at + 1 < to && text.charAt(at - 1) == ' ' && hex(text.charAt(at)) && hex(text.charAt(at + 1));
    }

    private static boolean hex(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'F';
    }

    /** KDE escapes the commas and semicolons of lists twice. */
    private Verdict escapes() {
        boolean parts = is("ADR") || is("N");
        if (!parts && !is("CATEGORIES") && !is("NICKNAME") && !is("ORG") || !text.substring(from, to).contains("\\\\")) {
            return Verdict.GOOD;
        }
        String whole = unfolded();
        int value = outsideQuotes(whole, 0) + 1;
        String mended = ESCAPED_TWICE.matcher(whole.substring(value)).replaceAll("\\\\");
        if (parts) {
            mended = parts(mended, is("N"));
        }
        return mended.equals(whole.substring(value)) ? Verdict.GOOD
                : new Verdict(whole.substring(0, value) + mended, false, null);
    }

    /** Where the first colon outside quotation marks stands. */
    static int outsideQuotes(String whole, int from) {
        boolean quoted = false;
        int i = from;
        while (i < whole.length() && (quoted || whole.charAt(i) != ':')) {
            quoted ^= whole.charAt(i++) == '"';
        }
        return i;
    }

    /** With too many parts as it stands and as many as there should be otherwise, the other way it was meant. */
    private static String parts(String value, boolean name) {
        String mended = PARTS_ESCAPED_TWICE.matcher(value).replaceAll("\\\\");
        return !whole(count(value), name) && whole(count(mended), name) ? mended : value;
    }

    private static boolean whole(int count, boolean name) {
        return name ? count == 5 || count == 7 : count == 7 || count == 18;
    }

    private static int count(String value) {
        int count = 1;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\\') {
                i++;
            } else if (value.charAt(i) == ';') {
                count++;
            }
        }
        return count;
    }

    /** KDE writes a name where the type of the value should stand. */
    private Verdict related(int value) {
        String whole = unfolded();
        int start = whole.toUpperCase(Locale.ROOT).indexOf(";VALUE=");
        String behind = text.substring(value + 1, to).strip();
        if (start < 0 || !behind.isEmpty() && !behind.equals(";")) {
            return Verdict.GOOD;
        }
        int stop = start + 1;
        boolean quoted = false;
        while (stop < whole.length() && (quoted || ";:".indexOf(whole.charAt(stop)) < 0)) {
            quoted ^= whole.charAt(stop++) == '"';
        }
        String said = whole.substring(start + 7, stop).replace("\"", "").strip();
        if (said.isEmpty() || said.equalsIgnoreCase("text") || said.equalsIgnoreCase("uri")) {
            return Verdict.GOOD;
        }
        int end = outsideQuotes(whole, stop);
        return new Verdict(whole.substring(0, start) + whole.substring(stop, end) + ";VALUE=text:"
                + said.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;"), false, null);
    }
}
