// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.line;

import java.util.ArrayList;
import java.util.List;

import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.Remark;

/**
 * Sets right the text of one card before a parser sees it: what programs write otherwise than the format says, and
 * lines that are no property, which are left out and named. One bad property never costs its card (X2). A card with
 * nothing wrong in it comes back as it is, for the price of looking at each line once.
 */
public final class CardMending {
    /**
     * A card that can be parsed.
     *
     * @param text all lines of it are properties; what came as it should is as it came
     * @param remarks what was left out, in the order of lines
     */
    public record Mended(String text, List<Remark> remarks) {
    }

    private static final String END = "END:VCARD";
    private static final int SHOWN = 60;
    /** Lines that a line end inside quotation marks may add to a property. */
    private static final int LONGEST_QUOTE = 8;

    private final String text;
    private final boolean kept;
    private final CardVersion version;
    private final List<Remark> remarks = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private final boolean returns;
    private int copied;
    private int depth;

    private CardMending(String text, boolean kept) {
        this.text = text;
        this.kept = kept;
        this.version = CardVersion.of(text);
        this.returns = text.indexOf('\r') >= 0;
    }

    /** Mends a card as it stands in a file. */
    public static Mended fresh(String text) {
        return new CardMending(text, false).run();
    }

    /** Mends a card that the book has kept, in which a hash may stand for a picture. */
    public static Mended kept(String text) {
        return new CardMending(text, true).run();
    }

    private Mended run() {
        CardLine open = null;
        int line = 0;
        for (int from = 0; from < text.length(); line++) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            if (to > from) {
                open = take(open, from, to, line);
            }
            from = to + 1;
        }
        close(open);
        if (depth > 0) {
            out.append(text, copied, text.length()).append(text.endsWith("\n") ? "" : "\n").append("END:VCARD\n".repeat(depth));
            remarks.add(new Remark(line, Texts.say("vcard.noEnd")));
            return new Mended(out.toString(), remarks);
        }
        return new Mended(copied == 0 ? text : out.append(text, copied, text.length()).toString(), remarks);
    }

    private CardLine take(CardLine open, int from, int to, int line) {
        boolean folded = text.charAt(from) == ' ' || text.charAt(from) == '\t';
        if (open != null && (folded || open.softBreak() && !text.startsWith(END, from))) {
            open.extend(from, to);
            return open;
        }
        CardLine next = new CardLine(text, from, to, line);
        boolean quote = open != null && open.openQuote() && open.lines() < LONGEST_QUOTE && quoteEnds(from);
        if (next.property() && !quote) {
            close(open);
            return next;
        }
        if (quote || open != null && (open.goesOn(from, to) || open.swallows())) {
            open.extend(from, to);
            return open;
        }
        close(open);
        leaveOut(next, folded ? null : Texts.say("vcard.noProperty", shown(text.substring(from, to))));
        return null;
    }

    /** Whether an open quotation mark is closed on this line or on one of those that follow. */
    private boolean quoteEnds(int first) {
        int from = first;
        for (int n = 0; n < LONGEST_QUOTE && from < text.length(); n++) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            if (CardLine.closes(text, from, to)) {
                return true;
            }
            if (new CardLine(text, from, to, 0).property() && text.substring(from, to).indexOf(':') > 0) {
                return false;
            }
            from = to + 1;
        }
        return false;
    }

    private void close(CardLine line) {
        if (line == null) {
            return;
        }
        if (line.is("BEGIN")) {
            if (depth++ == 0 && !version.inPlace()) {
                replace(line, text.substring(line.from(), line.to()) + "\nVERSION:" + version.name());
            }
            return;
        }
        if (line.is("END")) {
            depth--;
            return;
        }
        if (line.is("VERSION") && depth == 1) {
            if (!version.inPlace() || line.number() != 1) {
                leaveOut(line, null);
            }
            return;
        }
        CardLine.Verdict verdict = line.check(version, kept, returns);
        if (verdict.text() != null) {
            replace(line, verdict.text());
        }
        if (verdict.leftOut()) {
            leaveOut(line, verdict.remark());
        } else if (verdict.remark() != null) {
            remarks.add(new Remark(line.number(), verdict.remark()));
        }
    }

    private void replace(CardLine line, String fresh) {
        out.append(text, copied, line.from()).append(fresh);
        copied = line.to();
    }

    private void leaveOut(CardLine line, String reason) {
        out.append(text, copied, line.from());
        copied = Math.min(text.length(), line.to() + 1);
        if (reason != null) {
            remarks.add(new Remark(line.number(), reason));
        }
    }

    /** The beginning of a line, for a sentence. */
    public static String shown(String line) {
        StringBuilder shown = new StringBuilder();
        line.strip().codePoints().limit(SHOWN).forEach(c -> shown.appendCodePoint(Character.isISOControl(c)
                || Character.getType(c) == Character.UNASSIGNED ? ' ' : c));
        return shown.length() < line.strip().length() ? shown + "…" : shown.toString().strip();
    }
}
