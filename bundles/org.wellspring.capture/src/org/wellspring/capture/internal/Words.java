// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.wellspring.core.days.Folded;
import org.wellspring.model.Direction;
import org.wellspring.model.FavourType;
import org.wellspring.model.InteractionKind;

/** The words of one language, made ready to find; all of it folded. {@code en.words} explains the file. Any thread. */
final class Words {
    private static final List<String> PHRASES = List.of("through", "from", "at", "over", "about");
    private static final Set<String> TELLING = Set.of("touch", "tries", "needs", "wants", "promise", "step", "remind", "wentFrom");
    private static final String NEVER = "(?!)";
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z])>");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    /**
     * Of these the whole phrase tells something, or only whether a word is somebody's name; its words alone tell nothing of a clause. So the second
     * opinion does not see them, and a change of them changes nothing that was learned.
     */
    private static final Set<String> WHOLE = Set.of("promiseMe", "owed", "handsMe", "needed", "businessCard", "card", "cardOf", "alsoTo",
            "theyAll", "personDoes", "monthNames", "left", "leftIf", "wentFrom", "nextAt", "every", "nth",
            "ofMonth", "notThat", "theyPromised", "theyWill", "theyDeliver", "ownAffair", "asksMe", "leftWord", "machine", "verbs3", "alsoDoes", "habit",
            "giftFrom", "became",
            "nowBehind");
    private static final String NAMES = "[\\p{L}\\p{M}\\p{N}'.&, -]+?";

    /** A way to tell of a touch. */
    record TouchWords(InteractionKind kind, Direction way, boolean met, boolean plan, boolean attempt, Pattern pattern,
            boolean subject, boolean perhaps, boolean whole) {
    }

    /** A way to tell of help; a type of null is what the words say. */
    record HelpWords(FavourType type, Pattern pattern) {
    }

    private final String code;
    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    /** The words of its rules, which tell the language too. */
    private final Set<String> telling = new HashSet<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final List<TouchWords> touches = new ArrayList<>();
    private final Map<InteractionKind, Pattern> soles = new LinkedHashMap<>();
    private final List<HelpWords> gave = new ArrayList<>();
    private final List<HelpWords> received = new ArrayList<>();
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> sets = new ConcurrentHashMap<>();

    Words(String code, String text) {
        this.code = code;
        // rules are made when all words are known
        List<Runnable> late = new ArrayList<>();
        text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(l -> line(l, late));
        late.forEach(Runnable::run);
        // "pas eu Bob au téléphone" is a try before it is a call
        touches.sort(Comparator.comparing(way -> !way.attempt()));
    }

    private void line(String line, List<Runnable> late) {
        int colon = line.indexOf(": ");
        String[] key = line.substring(0, colon).strip().split(" ");
        String words = line.substring(colon + 2).strip();
        if (TELLING.contains(key[0])) {
            Arrays.stream(Folded.of(words).split("[^\\p{L}']+")).filter(word -> word.length() > 2).forEach(telling::add);
        }
        String kind = key[0].equals("touch") ? key[0] + " " + key[1] : key[0];
        boolean whole = WHOLE.contains(kind) || List.of(key).contains("whole");
        LETTERS.matcher(Folded.of(words)).results().filter(m -> m.group().length() > 2 && !whole)
                .forEach(m -> kinds.computeIfAbsent(m.group(), k -> new HashSet<>()).add(kind));
        switch (key[0]) {
            case "touch" -> split(words).forEach(way -> late.add(() -> touches.add(touch(Set.of(key), key, way))));
            case "sole" -> late.add(() -> soles.put(InteractionKind.get(key[1]), segment(words)));
            case "gave" -> split(words).forEach(way -> late.add(() -> gave.add(new HelpWords(FavourType.get(key[1]), segment(way)))));
            case "received" -> split(words).forEach(way -> late.add(() -> received.add(new HelpWords(FavourType.get(key[1]), segment(way)))));
            default -> lines.computeIfAbsent(key[0], k -> new ArrayList<>()).add(words);
        }
    }

    private TouchWords touch(Set<String> key, String[] parts, String words) {
        return new TouchWords(InteractionKind.get(parts[1]), Direction.get(parts[2]), key.contains("met"), key.contains("plan"),
                key.contains("try"), segment(words), words.contains("{n}"), key.contains("perhaps"), key.contains("whole"));
    }

    /** What a whole segment says, behind words that may stand before. */
    private Pattern segment(String words) {
        return Pattern.compile("^(?<lead>(?:(?:" + joined("lead") + ")\\s+)*)(?:" + filled(words) + ")$");
    }

    /** The words of a list as one pattern. */
    String joined(String key) {
        return lines.containsKey(key) ? spaced(Folded.of(String.join("|", lines.get(key)))) : NEVER;
    }

    /** With groups in its places, numbered where one comes twice. */
    private static String filled(String words) {
        String places = spaced(Folded.of(words)).replace("{x}", "(?<x>.+?)").replace("{z}", "(?<z>.+?)")
                .replace("{n}", "(?<n>" + NAMES + ")").replace("{y}", "(?<y>(?:\\b.*)?)").replace("{w}", "(?<w>.+)");
        Map<String, Integer> seen = new LinkedHashMap<>();
        return GROUP.matcher(places).replaceAll(m -> "(?<" + m.group(1) + seen.merge(m.group(1), 1, Integer::sum) + ">");
    }

    /** The place of this name that is filled in a match; null if none is. */
    static int[] group(Matcher m, String name) {
        return m.namedGroups().entrySet().stream().filter(g -> g.getKey().matches(name + "\\d?") && m.group(g.getValue()) != null)
                .findFirst().map(g -> new int[] {m.start(g.getValue()), m.end(g.getValue())}).orElse(null);
    }

    private static String spaced(String words) {
        return words.replace("\\p{l}", "\\p{L}").replaceAll(" (?![?*+])", "\\\\s+").replace(" ?", "\\s?").replace(" *", "\\s*");
    }

    String code() {
        return code;
    }

    /** Whether all nouns are written with a capital. */
    boolean capitalNouns() {
        return lines.getOrDefault("nouns", List.of()).contains("capital");
    }

    List<TouchWords> touches() {
        return touches;
    }

    /** What happened or will, in a word that stands alone: "zoom". */
    Map<InteractionKind, Pattern> soles() {
        return soles;
    }

    List<HelpWords> gave() {
        return gave;
    }

    List<HelpWords> received() {
        return received;
    }

    /** Whether a folded word is in a list. */
    boolean is(String key, String word) {
        return sets.computeIfAbsent(key, k -> Set.copyOf(lines.getOrDefault(k, List.of()).stream()
                .flatMap(l -> Arrays.stream(l.split("\\|"))).map(String::strip).map(Folded::of).collect(Collectors.toSet())))
                .contains(word);
    }

    /** The ways of a kind that a whole segment says it in; one pattern for each alternative of the line that has places. */
    List<Pattern> ways(String key) {
        List<Pattern> ways = new ArrayList<>();
        List<String> all = lines.getOrDefault(key, List.of());
        for (int i = 0; i < all.size(); i++) {
            for (String way : split(all.get(i))) {
                ways.add(patterns.computeIfAbsent(key + " " + way, k -> segment(way)));
            }
        }
        return ways;
    }

    /** At | outside of brackets. */
    private static List<String> split(String words) {
        List<String> ways = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                ways.add(words.substring(from, i));
                from = i + 1;
            }
        }
        ways.add(words.substring(from));
        return ways;
    }

    /** Anywhere in a text: one of the words of a list, as words of their own, with the space behind them. */
    Pattern before(String key) {
        return patterns.computeIfAbsent("before " + key,
                k -> Pattern.compile("(?<=^|[\\s(,])(?:" + joined(key) + ")(?:\\s+|$)"));
    }

    /** At the start of a text: one of the words of a list and the space behind it. */
    Pattern starting(String key) {
        return patterns.computeIfAbsent("starting " + key, k -> Pattern.compile("^(?:" + joined(key) + ")(?:\\s+|$)"));
    }

    /** At the start of a text or of a part of it: one of the words of a list, as a word of its own, with the space around it. */
    Pattern opening(String key) {
        return patterns.computeIfAbsent("opening " + key, k -> Pattern.compile("^\\s*(?:" + joined(key) + ")(?:(?<=')|(?![\\p{L}\\p{N}]))\\s*"));
    }

    /** At the end of a text: one of the words of a list and the space before it. */
    Pattern trailing(String key) {
        return patterns.computeIfAbsent("trailing " + key, k -> Pattern.compile("\\s+(?:" + joined(key) + ")$"));
    }

    /** All of a text. */
    Pattern only(String key) {
        return patterns.computeIfAbsent("only " + key, k -> Pattern.compile("^(?<lead>(?:(?:" + joined("lead") + ")\\s+)*)(?:" + joined(key) + ")$"));
    }

    /** Between names. */
    Pattern join() {
        return patterns.computeIfAbsent("join", k -> Pattern.compile("^(?:\\s*,)?\\s*(?:(?:" + joined("join") + ")\\s+|[&+]\\s*)"));
    }

    /** Where a segment ends without a comma. */
    Pattern cut() {
        return patterns.computeIfAbsent("cut", k -> Pattern.compile("\\s+(?=" + joined("cut") + ")"));
    }

    /** Whether folded words end in a title or the like, behind which a name stands: "Frau", "un tal". */
    boolean titled(String before) {
        return before.endsWith(" ")
                && patterns.computeIfAbsent("titled", k -> Pattern.compile("(?<!\\p{L})(?:" + joined("titles") + "|" + joined("named") + ")\\.?\\s+$"))
                        .matcher(before).find();
    }

    /** At the end of a text: that it was in vain, and the space before it. */
    Pattern vain() {
        return patterns.computeIfAbsent("vain",
                k -> Pattern.compile("(?<=[\\p{L}\\p{N}.])\\s+(?:" + joined("vain") + "|" + joined("leftWord") + ")[.!\\s]*$"));
    }

    /** Anywhere in a text: one of the words of a list, as a word of its own. */
    Pattern within(String key) {
        return patterns.computeIfAbsent("within " + key, k -> Pattern.compile(
                "(?<!\\p{L})" + (capitalNouns() && key.equals("jobs") ? "\\p{L}*" : "") + "(?:" + joined(key) + ")(?!\\p{L})"));
    }

    /** At the end of a text: words that tell what somebody is about to do, from where a piece begins; what has no verb of its own is "bare". */
    Pattern announced() {
        return patterns.computeIfAbsent("announced",
                k -> Pattern.compile("(?:^|[,;:.!?()]|\\s-|(?<!\\p{L})(?:" + joined("saying") + "))\\s*(?:(?:" + joined("announces") + ")|(?<bare>"
                        + joined("announcing") + "))(?!\\p{L})(?:(?!(?<!\\p{L})(?:" + joined("saying") + ")(?!\\p{L}))[^,;:.!?()])*$"));
    }

    /** Words around what somebody may be to somebody, which is "k". */
    Pattern kin(String before, String behind) {
        return patterns.computeIfAbsent("kin " + before + behind, k -> Pattern.compile(before + "(?<k>" + relation() + ")" + behind));
    }

    private String relation() {
        return "(?:" + joined("kin") + "|" + joined("friends") + "|" + joined("jobs") + ")";
    }

    /** A day of the year by its name, behind a word that says by when, and with nothing behind it that it may be a part of. */
    Pattern feasts() {
        String names = feastDays().keySet().stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return patterns.computeIfAbsent("feasts",
                k -> names.isEmpty() ? Pattern.compile(NEVER)
                        : Pattern.compile("(?<!\\p{L})(?:" + joined("until") + "|" + joined("feastDay") + ")\\s+(" + names + ")(?=\\s*(?:$|[,;.:!?)])"
                                + (capitalNouns() ? "|\\s" : "|\\s+(?:" + joined("lead") + "|" + joined("hanging") + ")(?!\\p{L})") + ")"));
    }

    MonthDay feast(String name) {
        return feastDays().get(name);
    }

    /** Which one of a month a folded word says, "first" being 1, "last" -1; empty for any other word. */
    Optional<Integer> nth(String word) {
        return lines.getOrDefault("nth", List.of()).stream().flatMap(l -> split(l).stream()).map(l -> l.split("="))
                .filter(l -> Folded.of(l[0].strip()).equals(word)).map(l -> Integer.valueOf(l[1].strip())).findFirst();
    }

    private Map<String, MonthDay> feastDays() {
        return lines.getOrDefault("feast", List.of()).stream().flatMap(l -> split(l).stream()).map(day -> day.split("="))
                .collect(Collectors.toMap(day -> Folded.of(day[0].strip()), day -> MonthDay.parse("--" + day[1].strip())));
    }

    /** A way to reach somebody, and "of": "the number of ". */
    Pattern owned() {
        return patterns.computeIfAbsent("owned",
                k -> Pattern.compile("(?<!\\p{L})(?:" + joined("reachedAt") + ")\\s+(?:(?:" + joined("ofWhom") + "|" + joined("ofThe") + ")(?:\\s+|(?<=')))"));
    }

    /** At the start of a text behind a name: ", Anna's daughter", "(la fille d'Anna)". */
    Pattern apposition() {
        return patterns.computeIfAbsent("apposition",
                k -> Pattern.compile("^\\s*(?:[,(]|-\\s)\\s*(?:(?:" + joined("articles") + ")\\s+)?(?:(?:[\\p{L}-]+ )?[\\p{L}-]+(?:['’]s?"
                        + (capitalNouns() ? "|s" : "") + ") " + relation()
                        + "|" + relation() + " (?:" + joined("ofWhom") + ")(?: |(?<='))\\p{L}+)(?!\\p{L})"));
    }

    /** Behind one of the words of a list. */
    Pattern behind(String key) {
        return patterns.computeIfAbsent("behind " + key, k -> Pattern.compile("(?<!\\p{L})(?:" + joined(key) + ")\\s+$"));
    }

    /** Where a phrase begins: its first words with the space behind them. */
    Pattern anyPhrase() {
        return patterns.computeIfAbsent("phrases", k -> Pattern.compile("(?<=^|[\\s(,])(?:" + PHRASES.stream()
                .flatMap(key -> lines.getOrDefault(key, List.of()).stream()).flatMap(l -> split(l).stream())
                .sorted(Comparator.comparing(String::length).reversed()).map(Folded::of).map(Words::phraseEnd)
                .collect(Collectors.joining("|")) + ")|(?<=\\s)@\\s*"));
    }

    /** A space follows, but behind an apostrophe. */
    private static String phraseEnd(String words) {
        return spaced(words) + (words.endsWith("'") ? "" : "(?:\\s+|$)");
    }

    /** Which phrase these first words begin. */
    String phrase(String start) {
        return start.equals("@") ? "at"
                : PHRASES.stream().filter(key -> Pattern.matches(joined(key), start.replaceAll("\\s+", " "))).findFirst().orElse("about");
    }

    /** The kind as the book names it: "customer" is "client". */
    String kindOf(String word) {
        return lines.getOrDefault("kindIs", List.of()).stream().map(l -> l.split("=")).filter(l -> l[0].strip().equals(word)).map(l -> l[1].strip())
                .findFirst().orElse(word);
    }

    /** The lists and rules that a folded word stands in. */
    Set<String> kinds(String word) {
        return kinds.getOrDefault(word, Set.of());
    }

    /** How many of the words of a text are common in this language. */
    int score(List<String> words) {
        return (int) words.stream().distinct().filter(word -> is("common", word) || telling.contains(word)).count();
    }

    /** Whether a text has a letter that this language has and English has not. */
    boolean hasLetterOf(String text) {
        String letters = String.join("", lines.getOrDefault("letters", List.of()));
        return text.codePoints().anyMatch(c -> letters.indexOf(Character.toLowerCase(c)) >= 0);
    }
}
