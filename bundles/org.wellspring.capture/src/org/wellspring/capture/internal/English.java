// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.model.Direction;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.InteractionKind;

/** English. */
final class English implements Language {
    /** What may stand before the words that matter. */
    private static final String LEAD = "^(?:(?:and|but|also|then|who|which|she|he|they|it|we|i|just|she’s|she's|he’s|he's|they’re|they're|is|are|was|has|had)\\s+)*";
    private static final String SHE = "^(?:(?:and|but|also|then|who)\\s+)*";
    private static final String NAME = "(\\p{Lu}[\\p{L}’'.-]*(?:\\s+(?:(?:de|da|do|dos|van|von|der|den|la|le|bin|al|y)\\s+)*\\p{Lu}[\\p{L}’'.-]*){0,3})";
    private static final String PRONOUN = "(?:him|her|them)";

    private record Rule(Pattern pattern, BiFunction<Stretch, Matcher, Meaning> meaning) {
    }

    private static final Map<String, InteractionKind> VERBS = Map.ofEntries(Map.entry("call", InteractionKind.CALL),
            Map.entry("rang", InteractionKind.CALL), Map.entry("phon", InteractionKind.CALL),
            Map.entry("spok", InteractionKind.CALL), Map.entry("talk", InteractionKind.CALL),
            Map.entry("emai", InteractionKind.EMAIL), Map.entry("e-ma", InteractionKind.EMAIL),
            Map.entry("wrot", InteractionKind.EMAIL), Map.entry("mail", InteractionKind.EMAIL),
            Map.entry("mess", InteractionKind.MESSAGE), Map.entry("text", InteractionKind.MESSAGE),
            Map.entry("ping", InteractionKind.MESSAGE), Map.entry("what", InteractionKind.MESSAGE),
            Map.entry("shar", InteractionKind.SHARE), Map.entry("comm", InteractionKind.COMMENT),
            Map.entry("prom", InteractionKind.PROMOTION), Map.entry("lett", InteractionKind.LETTER),
            Map.entry("visi", InteractionKind.MEETING), Map.entry("saw", InteractionKind.MEETING));
    private static final Map<String, FavourType> GIFTS = Map.ofEntries(Map.entry("intr", FavourType.INTRODUCTION),
            Map.entry("reco", FavourType.RECOMMENDATION), Map.entry("advi", FavourType.ADVICE),
            Map.entry("told", FavourType.INFORMATION), Map.entry("sent", FavourType.RESOURCE),
            Map.entry("lent", FavourType.RESOURCE), Map.entry("gave", FavourType.RESOURCE),
            Map.entry("show", FavourType.INFORMATION), Map.entry("help", FavourType.TIME),
            Map.entry("pass", FavourType.LEAD), Map.entry("refe", FavourType.LEAD));

    private static final List<Rule> RULES = List.of(
            rule(SHE + "(?:she|he|they|" + NAME + ")\\s+(introduced|recommended|referred|advised|told|sent|lent|gave|showed|helped|passed)\\s+me\\b(?:\\s+(?:to|about|on|with))?\\s*(.*)$",
                    (s, m) -> new HelpWords(FavourDirection.RECEIVED, gift(m.group(2), m.group(3)), part(s, m, 1), part(s, m, 3))),
            rule(SHE + "(?:i’ll|i'll|i will|i shall|i owe " + PRONOUN + "|(?:i )?promised(?: " + PRONOUN + ")?(?: to)?)\\s+(.+)$",
                    (s, m) -> new PromiseWords(part(s, m, 1))),
            rule(LEAD + "(?:wants?|would like|would love|’d like|'d like|’d love|'d love|hopes?|wishes)\\s+(?:to (?:meet|get to know|be introduced to|know)|an? intro(?:duction)?s? to|intro(?:duction)?s? to)\\s+(.+)$",
                    (s, m) -> new MeetWords(part(s, m, 1))),
            rule(LEAD + "(?:(?:is|are|currently)\\s+)*(?:looking for|looks for|look for|seeking|seeks?|in need of|needs?(?! to\\b)|searching for|searches for|could use|hiring|wants?(?! to\\b))\\s+(.+)$",
                    (s, m) -> new NeedWords(part(s, m, 1))),
            rule(LEAD + "(introduced|recommended|referred|advised|lent|gave|helped|showed|sent|passed)\\s+(?:" + PRONOUN + "\\b|" + NAME + ")\\s*(?:to\\b|about\\b|with\\b|on\\b)?\\s*(.*)$",
                    (s, m) -> new HelpWords(FavourDirection.GIVEN, gift(m.group(1), m.group(3)), part(s, m, 2), part(s, m, 3))),
            rule(LEAD + "(?:met(?: up)?(?: with)?|ran into|bumped into|got to know)\\s+(.+)$",
                    (s, m) -> touch(InteractionKind.MEETING, "", true, false, part(s, m, 1))),
            rule(LEAD + "(?:an?\\s+)?(?:quick |short |long |good |nice |great )?(coffee|lunch|dinner|breakfast|drinks?|tea|walk|zoom|video call|beer)\\s+with\\s+(.+)$",
                    (s, m) -> touch(InteractionKind.MEETING, m.group(1).toLowerCase(Locale.ROOT), false, true, part(s, m, 2))),
            rule(LEAD + "(?:an?\\s+)?(?:quick |short |long |good |nice |great )?(call|phone call|meeting|email|e-mail|message|chat)\\s+(?:with|from|to)\\s+(.+)$",
                    (s, m) -> touch(kind(m.group(1)), "", false, true, part(s, m, 2))),
            rule(LEAD + "(called|rang|phoned|spoke (?:to|with)|talked (?:to|with)|emailed|e-mailed|mailed|wrote(?: to)?|messaged|texted|pinged|whatsapped|visited|saw)\\s+(.+)$",
                    (s, m) -> touch(kind(m.group(1)), "", false, false, part(s, m, 2))),
            rule(LEAD + "(shared|commented on|promoted)\\s+" + NAME + "[’']s\\s+(.+)$",
                    (s, m) -> new TouchWords(kind(m.group(1)), Direction.OUT, "", false, false, part(s, m, 2), part(s, m, 3))),
            rule("^" + NAME + "\\s+(called|rang|phoned|emailed|e-mailed|wrote|messaged|texted|visited)\\b(?:\\s+(?:me|us|back))*\\s*(.*)$",
                    (s, m) -> new TouchWords(kind(m.group(2)), Direction.IN, "", false, false, part(s, m, 1), part(s, m, 3))),
            rule("^(?:(?:is|as|an?|old|good|my|new|potential)\\s+)*(friend|client|customer|prospect|mentor|colleague|family)$",
                    (s, m) -> new KindWords(kindWord(m.group(1)))),
            rule("^(?:(?:and|then|next(?: step)?:?|to ?do:?|must|should|need to|remind me to|let’s|let's|to)\\s+)*((?:call|ring|phone|email|e-mail|mail|write|text|message|send|meet|follow[ -]?up|get back|check in|catch up|invite|introduce|ask|visit|coffee|lunch|dinner|share|forward|reply|talk|speak|book|schedule|thank|look up|review|connect|remind|set up|arrange|chat)\\b.*)$",
                    (s, m) -> new StepWords(part(s, m, 1))),
            rule("^(?:at|during)\\s+(.+)$", (s, m) -> new PhraseWords(Phrase.AT, part(s, m, 1))),
            rule("^(?:met |known |introduced )?(?:through|via|by|thanks to)\\s+(.+)$",
                    (s, m) -> new PhraseWords(Phrase.THROUGH, part(s, m, 1))),
            rule("^(?:from|works? (?:at|for)|working (?:at|for))\\s+(.+)$",
                    (s, m) -> new PhraseWords(Phrase.FROM, part(s, m, 1))),
            rule("^(?:about|re|regarding|talked about|we discussed|discussed)\\s+(.+)$",
                    (s, m) -> new PhraseWords(Phrase.ABOUT, part(s, m, 1))));

    private static final Map<Phrase, Pattern> PHRASES = Map.of(
            Phrase.AT, words("at|during"), Phrase.FROM, words("from|of"),
            Phrase.THROUGH, words("through|via|introduced by|thanks to"), Phrase.OVER, words("over"),
            Phrase.ABOUT, words("about|re|regarding|who|because|for|in|on"));
    private static final Pattern OCCASION = Pattern.compile(
            "^the\\b|\\b(lunch|dinner|breakfast|drinks|conference|congress|summit|fair|expo|meetup|party|talk|workshop|event|reception|webinar|course|seminar|symposium|forum|wedding|birthday|club|class|training|opening|launch|gala|mixer|panel|show|festival)\\b",
            CASE_INSENSITIVE);
    private static final Pattern SEGMENT_END = Pattern.compile(
            ",\\s+(?!\\d{4}\\b)|,$|\\s+-\\s+|\\s+–\\s+|\\s+(?=(?:(?:and|who|she|he|they|but|is|are|also) )+(?:looking|looks|seek|need|want|would|could use|search|hiring|hopes|gave|sent|told|introduced|recommended|helped))|(?<!\\b(?:is|are|was|also))\\s+(?=looking for |seeking |in need of )|\\s+(?=(?:and |but )?(?:i’ll|i'll|i will|i promised) )",
            CASE_INSENSITIVE);
    private static final Pattern ROLE_AT = Pattern.compile("\\s+(?:at|with|for|@)\\s+", CASE_INSENSITIVE);
    private static final Pattern ROLE_OF = Pattern.compile("\\s+(?:of)\\s+(?=\\p{Lu})");

    private final DayWords days = new EnglishDays();

    @Override
    public Optional<Meaning> read(Stretch segment) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(segment.text());
            if (matcher.find()) {
                return Optional.of(rule.meaning().apply(segment, matcher));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<PhraseAt> phrase(String text) {
        PhraseAt first = null;
        for (Map.Entry<Phrase, Pattern> entry : PHRASES.entrySet()) {
            Matcher matcher = entry.getValue().matcher(text);
            if (matcher.find() && (first == null || matcher.start() < first.from())) {
                first = new PhraseAt(entry.getKey(), matcher.start(), matcher.end());
            }
        }
        return Optional.ofNullable(first);
    }

    @Override
    public boolean isOccasion(String words) {
        return OCCASION.matcher(words).find();
    }

    @Override
    public String joiningNames() {
        return "\\s+(?:and|with|&|\\+)\\s+|\\s*[&+]\\s*";
    }

    @Override
    public Pattern segmentEnd() {
        return SEGMENT_END;
    }

    @Override
    public Optional<int[]> roleAt(String words) {
        Matcher at = ROLE_AT.matcher(words);
        Matcher of = ROLE_OF.matcher(words);
        return at.find() ? Optional.of(new int[] {at.start(), at.end()})
                : of.find() ? Optional.of(new int[] {of.start(), of.end()}) : Optional.empty();
    }

    @Override
    public DayWords days() {
        return days;
    }

    private static Rule rule(String pattern, BiFunction<Stretch, Matcher, Meaning> meaning) {
        return new Rule(Pattern.compile(caseOf(pattern), Pattern.UNICODE_CASE), meaning);
    }

    /** Capitals matter in names and nowhere else. */
    private static String caseOf(String pattern) {
        return "(?i)" + pattern.replace(NAME, "(?-i:" + NAME + ")");
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?<=^|\\s)(?:" + words + ")\\s+", CASE_INSENSITIVE);
    }

    private static Stretch part(Stretch segment, Matcher matcher, int group) {
        return matcher.group(group) == null ? segment.sub(0, 0) : segment.sub(matcher.start(group), matcher.end(group));
    }

    private static TouchWords touch(InteractionKind kind, String channel, boolean met, boolean noun, Stretch rest) {
        Direction direction = kind == InteractionKind.EMAIL || kind == InteractionKind.MESSAGE ? Direction.OUT : Direction.BOTH;
        return new TouchWords(kind, direction, channel, met, noun, rest, rest.sub(0, 0));
    }

    private static InteractionKind kind(String verb) {
        String lower = verb.toLowerCase(Locale.ROOT);
        String begin = lower.substring(0, Math.min(4, lower.length())).strip();
        return lower.startsWith("meeting") ? InteractionKind.MEETING
                : lower.equals("chat") ? InteractionKind.CALL : VERBS.getOrDefault(begin, InteractionKind.CALL);
    }

    private static FavourType gift(String verb, String what) {
        FavourType type = GIFTS.getOrDefault(verb.toLowerCase(Locale.ROOT).substring(0, 4), FavourType.OTHER);
        String lower = what.toLowerCase(Locale.ROOT);
        if (type == FavourType.RESOURCE) {
            return lower.contains("lead") ? FavourType.LEAD : lower.contains("advice") ? FavourType.ADVICE
                    : lower.contains("contact") || lower.contains("intro") ? FavourType.INTRODUCTION : type;
        }
        return type;
    }

    private static String kindWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals("customer") ? "client" : lower;
    }
}
