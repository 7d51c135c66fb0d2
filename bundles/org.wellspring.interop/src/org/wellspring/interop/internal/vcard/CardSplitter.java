// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.interop.internal.plan.RawRecord;
import org.wellspring.interop.internal.plan.RecordSource;
import org.wellspring.interop.internal.text.Decoding;
import org.wellspring.interop.internal.text.Encodings;
import org.wellspring.interop.internal.text.Lines;
import org.wellspring.interop.internal.text.SourceFile;
import org.wellspring.interop.internal.text.Words;

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
    private static final int KEPT_OF_JUNK = 1 << 16;
    private static final Pattern CHARSET = Pattern.compile("^[^:]*;CHARSET=\"?([^;:\"]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROPERTY = Pattern.compile(
            "^([\\w-]+\\.)?(N|FN|TEL|EMAIL|ADR|ORG|VERSION|UID)[;:]", Pattern.CASE_INSENSITIVE);

    private final Lines lines;
    private final Decoding decoding;
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

    /** Reads a file's cards. */
    public CardSplitter(SourceFile file) {
        this.lines = new Lines(file.stream(), MAX_BYTES);
        this.decoding = file.decoding();
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
        int runInto = suspect;
        suspect = -1;
        if (runInto >= 0 && lines.startsWith("VERSION")) {
            runInto(runInto);
        }
        if (lines.is(BEGIN)) {
            begin();
        } else if (lines.is("END:VCARD")) {
            endCard();
        } else if (depth > 0) {
            inside();
        } else {
            outside();
        }
    }

    private void begin() {
        if (depth > 0 && agentBefore) {
            depth++;
            tooDeep |= depth > MAX_DEPTH;
            append(BEGIN);
            return;
        }
        if (depth > 0) {
            emit(Words.say("vcard.noEnd"));
        }
        junk();
        depth = 1;
        line = lines.number();
        properties = 0;
        append(BEGIN);
    }

    /** A card was cut off in the middle of a line, and the next one begins on it. */
    private void runInto(int position) {
        text.setLength(position);
        emit(Words.say("vcard.noEnd"));
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
        append("END:VCARD");
        agentBefore = false;
        if (--depth == 0) {
            emit(null);
        }
    }

    private void inside() {
        boolean folded = lines.length() > 0 && (lines.bytes()[0] == ' ' || lines.bytes()[0] == '\t');
        if (lines.blank()) {
            append("");
            return;
        }
        properties += folded || quoted ? 0 : 1;
        String decoded = decode();
        agentBefore = decoded.regionMatches(true, 0, "AGENT", 0, 5) && decoded.stripTrailing().endsWith(":");
        if (decoded.regionMatches(true, 0, "AGENT:" + BEGIN, 0, 17) && decoded.stripTrailing().length() == 17) {
            depth++;
            tooDeep |= depth > MAX_DEPTH;
        }
        quoted = decoded.endsWith("=") && (quoted || decoded.toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE"));
        append(decoded);
        if (!agentBefore && decoded.regionMatches(true, decoded.length() - BEGIN.length(), BEGIN, 0,
                BEGIN.length())) {
            suspect = text.length() - BEGIN.length() - 1;
        }
        tooLong |= lines.cut();
    }

    /** A line without UTF-8 may name its own encoding, as vCard 2.1 allows. */
    private String decode() {
        byte[] bytes = lines.bytes();
        int length = lines.length();
        boolean escape = false;
        for (int i = 0; i < length && !escape; i++) {
            escape = bytes[i] == 0x1B;
        }
        if (!escape && (Decoding.ascii(bytes, length) || Decoding.utf8(bytes, length))) {
            return decoding.text(bytes, length);
        }
        Matcher charset = CHARSET.matcher(new String(bytes, 0, Math.min(length, 400), StandardCharsets.ISO_8859_1));
        Optional<Charset> own = charset.find() ? Encodings.named(charset.group(1)) : Optional.empty();
        return own.filter(c -> !StandardCharsets.UTF_8.equals(c)).map(c -> new String(bytes, 0, length, c))
                .orElseGet(() -> decoding.text(bytes, length));
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
            reason = Words.say("vcard.tooLong", MAX_BYTES >> 20);
        } else if (reason == null && tooDeep) {
            reason = Words.say("vcard.tooDeep", MAX_DEPTH);
        } else if (reason == null && properties > MAX_PROPERTIES) {
            reason = Words.say("vcard.tooMany", MAX_PROPERTIES);
        }
        ready.add(new RawRecord(++number, line, text.toString(), reason));
        text.setLength(0);
        if (text.capacity() > 1 << 20) {
            text.trimToSize();
        }
        depth = 0;
        tooLong = false;
        tooDeep = false;
        agentBefore = false;
        quoted = false;
    }

    private void outside() {
        if (lines.blank()) {
            return;
        }
        if (junk.isEmpty()) {
            junkLine = lines.number();
        }
        int length = Math.min(lines.length(), KEPT_OF_JUNK);
        String decoded = decoding.text(lines.bytes(), length);
        if (decoded.regionMatches(true, decoded.length() - BEGIN.length(), BEGIN, 0, BEGIN.length())) {
            begin();
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
            ready.add(new RawRecord(++number, junkLine, junk.toString(), Words.say("vcard.noBegin")));
        }
        junk.setLength(0);
        junkMatters = false;
    }

    private void end() {
        if (depth > 0) {
            emit(Words.say("vcard.cutShort"));
        }
        junk();
    }
}
