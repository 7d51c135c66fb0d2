// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.interop.internal.text.Decoding;
import org.wellspring.interop.internal.text.Encodings;
import org.wellspring.interop.internal.text.Lines;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.RawRecord;
import org.wellspring.interop.spi.RecordFile;
import org.wellspring.interop.spi.RecordSource;

/**
 * Finds where each vCard begins and ends without parsing it, so that a damaged one harms no other, and one that is
 * known already is never parsed at all (X6).
 */
public final class CardSplitter implements RecordSource {
    /** Longest card that is read, in bytes; a photo of today's cameras fits several times. */
    public static final int MAX_BYTES = 32 << 20;
    /** Most properties of one card. */
    static final int MAX_PROPERTIES = 5_000;
    /** Most cards inside each other, as AGENT allows. */
    private static final int MAX_DEPTH = 5;
    private static final String BEGIN = "BEGIN:VCARD";
    private static final String END = "END:VCARD";
    private static final int KEPT_OF_JUNK = 1 << 16;
    private static final Pattern CHARSET = Pattern.compile("^[^:]*;CHARSET=\"?([^;:\"]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROPERTY = Pattern.compile(
            "^([\\w-]+\\.)?(N|FN|TEL|EMAIL|ADR|ORG|VERSION|UID)[;:]", Pattern.CASE_INSENSITIVE);

    private final Lines lines;
    private final RecordFile file;
    private final Deque<RawRecord> ready = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder junk = new StringBuilder();
    private int junkLine;
    private boolean junkMatters;
    private int number;
    private int line;
    private int depth;
    private int properties;
    private boolean agentBefore;
    private boolean tooLong;
    private boolean tooDeep;
    private boolean quoted;
    /** Where in the text a line ended with the beginning of a card; -1 if the last one did not. */
    private int suspect = -1;
    /** Where in the text a line ended with the end of a card; -1 if the last one did not. */
    private int gluedEnd = -1;
    /** The last line that goes on with no other. */
    private String head = "";
    /** A folded line of which a piece is no text by itself, because it was cut inside a letter. */
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();

    /** Reads a file's cards. */
    public CardSplitter(RecordFile file) {
        this.lines = new Lines(file.stream(), MAX_BYTES);
        this.file = file;
    }

    @Override
    public Optional<RawRecord> next() throws IOException {
        while (ready.isEmpty() && lines.next()) {
            take();
        }
        if (ready.isEmpty()) {
            end();
        }
        return Optional.ofNullable(ready.poll());
    }

    @Override
    public long consumed() {
        return lines.consumed();
    }

    private void take() {
        if (held.size() > 0 && folded()) {
            held.write(lines.bytes(), 1, held.size() > MAX_BYTES ? 0 : lines.length() - 1);
            return;
        }
        release();
        int runInto = suspect;
        suspect = -1;
        if (runInto >= 0 && lines.startsWith("VERSION")) {
            runInto(runInto);
        }
        line();
    }

    private boolean folded() {
        return depth > 0 && lines.length() > 0 && (lines.bytes()[0] == ' ' || lines.bytes()[0] == '\t');
    }

    /** What a line is; cards whose end and beginning share a line are told apart. */
    private void line() {
        if (lines.is(BEGIN)) {
            begin();
        } else if (folded()) {
            inside();
        } else if (lines.is(END)) {
            endCard();
        } else if (lines.startsWith(END)) {
            endCard();
            rest(END);
        } else if (lines.startsWith(BEGIN)) {
            begin();
            rest(BEGIN);
        } else if (depth > 0) {
            inside();
        } else {
            outside();
        }
    }

    private void rest(String before) {
        lines.drop(before.length());
        if (!lines.blank()) {
            line();
        }
    }

    private void begin() {
        if (depth > 0 && agentBefore) {
            depth++;
            tooDeep |= depth > MAX_DEPTH;
            append(BEGIN);
            return;
        }
        if (depth > 0 && !endGlued()) {
            // It may be whole up to here; that its end is missing is said once it was read.
            emit(null);
        }
        junk();
        depth = 1;
        line = lines.number();
        // A file of an old Mac ends its lines so; in any other, a return alone belongs to what it stands in.
        lines.endAtReturns(lines.endedByReturn());
        properties = 0;
        append(BEGIN);
    }

    /** Ends a card whose last line runs into its end; false if it does not. */
    private boolean endGlued() {
        if (gluedEnd < 0 || depth != 1) {
            return false;
        }
        text.setLength(gluedEnd);
        text.append('\n');
        endCard();
        return true;
    }

    /** A card was cut off in the middle of a line, and the next one begins on it. */
    private void runInto(int position) {
        text.setLength(position);
        emit(Texts.say("vcard.noEnd"));
        depth = 1;
        line = lines.number() - 1;
        properties = 0;
        append(BEGIN);
    }

    private void endCard() {
        if (depth == 0) {
            junkMatters = true;
            outside();
            junk();
            return;
        }
        append(END);
        agentBefore = false;
        if (--depth == 0) {
            emit(null);
        }
    }

    private void inside() {
        if (lines.blank()) {
            append("");
            return;
        }
        properties += folded() || quoted ? 0 : 1;
        tooLong |= lines.cut();
        if (plain(lines.bytes(), lines.length())) {
            inside(file.text(lines.bytes(), lines.length()));
        } else {
            held.write(lines.bytes(), 0, lines.length());
        }
    }

    /** Takes what was held once no line goes on with it. */
    private void release() {
        if (held.size() > 0) {
            byte[] whole = held.toByteArray();
            held.reset();
            inside(decode(whole));
        }
    }

    private void inside(String decoded) {
        gluedEnd = -1;
        int glued = glued(decoded);
        if (glued >= 0) {
            inside(decoded.substring(0, glued));
            endCard();
            if (decoded.length() > glued + END.length() + 1) {
                begin();
            }
            return;
        }
        head = decoded.startsWith(" ") || decoded.startsWith("\t") ? head : decoded;
        agentBefore = decoded.regionMatches(true, 0, "AGENT", 0, 5) && decoded.stripTrailing().endsWith(":");
        if (decoded.regionMatches(true, 0, "AGENT:" + BEGIN, 0, 17) && decoded.stripTrailing().length() == 17) {
            depth++;
            tooDeep |= depth > MAX_DEPTH;
        }
        quoted = decoded.endsWith("=") && (quoted || decoded.toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE"));
        append(decoded);
        if (!agentBefore && ends(decoded, BEGIN)) {
            suspect = text.length() - BEGIN.length() - 1;
        } else if (ends(decoded, END)) {
            gluedEnd = text.length() - END.length() - 1;
        }
    }

    /**
     * Where a line goes over into the end of its card, if it surely does: the next card begins on the line, too, or a
     * return alone stands before the end. Else -1.
     */
    private static int glued(String decoded) {
        if (ends(decoded, END)) {
            int at = decoded.length() - END.length();
            return at > 0 && decoded.charAt(at - 1) == '\r' ? at : -1;
        }
        if (!ends(decoded, BEGIN)) {
            return -1;
        }
        String before = decoded.substring(0, decoded.length() - BEGIN.length()).stripTrailing();
        return ends(before, END) ? before.length() - END.length() : -1;
    }

    private static boolean ends(String text, String word) {
        return text.regionMatches(true, text.length() - word.length(), word, 0, word.length());
    }

    private static boolean plain(byte[] bytes, int length) {
        if (Decoding.ascii(bytes, length)) {
            for (int i = 0; i < length; i++) {
                if (bytes[i] == 0x1B) {
                    return false;
                }
            }
            return true;
        }
        return Decoding.utf8(bytes, length);
    }

    /** A line that is no UTF-8 may name its own encoding, as vCard 2.1 allows. */
    private String decode(byte[] bytes) {
        if (plain(bytes, bytes.length)) {
            return file.text(bytes, bytes.length);
        }
        boolean goesOn = bytes[0] == ' ' || bytes[0] == '\t';
        Matcher charset = CHARSET.matcher(goesOn ? head
                : new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1));
        Optional<Charset> own = charset.find() ? Encodings.named(charset.group(1)) : Optional.empty();
        return own.filter(c -> !StandardCharsets.UTF_8.equals(c)).map(c -> new String(bytes, c))
                .orElseGet(() -> file.text(bytes, bytes.length));
    }

    private void append(String decoded) {
        if (text.length() + decoded.length() > MAX_BYTES) {
            tooLong = true;
        } else {
            text.append(decoded).append('\n');
        }
    }

    private void emit(String problem) {
        String reason = problem;
        if (reason == null && tooLong) {
            reason = Texts.say("vcard.tooLong", MAX_BYTES >> 20);
        } else if (reason == null && tooDeep) {
            reason = Texts.say("vcard.tooDeep", MAX_DEPTH);
        } else if (reason == null && properties > MAX_PROPERTIES) {
            reason = Texts.say("vcard.tooMany", MAX_PROPERTIES);
        }
        ready.add(reason == null ? RawRecord.whole(++number, line, text.toString()) : RawRecord.broken(++number, line, text.toString(), reason));
        text.setLength(0);
        if (text.capacity() > 1 << 20) {
            text.trimToSize();
        }
        depth = 0;
        tooLong = false;
        tooDeep = false;
        agentBefore = false;
        quoted = false;
        gluedEnd = -1;
        lines.endAtReturns(true);
    }

    private void outside() {
        if (lines.blank()) {
            return;
        }
        if (junk.isEmpty()) {
            junkLine = lines.number();
        }
        int length = Math.min(lines.length(), KEPT_OF_JUNK);
        String decoded = file.text(lines.bytes(), length);
        if (ends(decoded, BEGIN)) {
            begin();
            return;
        }
        int begin = decoded.toUpperCase(Locale.ROOT).indexOf(BEGIN + "VERSION:");
        if (begin >= 0) {
            begin();
            append(decoded.substring(begin + BEGIN.length()));
            return;
        }
        junkMatters |= PROPERTY.matcher(decoded).find();
        if (junk.length() + decoded.length() <= KEPT_OF_JUNK) {
            junk.append(decoded).append('\n');
        }
    }

    /** Text between cards is named as a failure where it looks like the remains of one. */
    private void junk() {
        if (junkMatters) {
            ready.add(RawRecord.broken(++number, junkLine, junk.toString(), Texts.say("vcard.noBegin")));
        }
        junk.setLength(0);
        junkMatters = false;
    }

    private void end() {
        release();
        if (depth > 0 && !endGlued()) {
            if (!lines.ended() && text.length() > 0) {
                // Kept as it is, so that trying it again finds it cut off, too.
                text.setLength(text.length() - 1);
            }
            emit(lines.ended() ? null : Texts.say("vcard.cutShort"));
        }
        junk();
    }
}
