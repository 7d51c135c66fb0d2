// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules about single source files. */
public final class SourceRules {
    /** Lines a class may have at most; long before that there is a second idea in it. */
    public static final int LONGEST = 600;
    private static final String LICENCE = "SPDX-License-Identifier: EPL-2.0";
    private static final List<String> TERMINAL = List.of("cli", "launch", "start");
    private static final Pattern CONSOLE = Pattern.compile("\\bSystem\\s*\\.\\s*(out|err)\\b");
    private static final Pattern PRINTED = Pattern.compile("\\.\\s*printStackTrace\\s*\\(\\s*\\)");
    private static final Pattern SWALLOWED = Pattern.compile("\\bcatch\\s*\\([^)]*\\)\\s*\\{\\s*\\}");
    private static final Pattern NO_ID = Pattern.compile("\\bnew\\s+UUID\\s*\\(\\s*0[lL]?\\s*,\\s*0[lL]?\\s*\\)");
    private static final Pattern LETTER = Pattern.compile("\"[^\"]*[?&](?:subject|body)=");
    private static final Pattern POOR_NAME = Pattern.compile(".*(Manager|Helper|Util|Utils|Data)\\.java");
    /** The words of a bundle, and what it refuses in words. */
    private static final Set<String> ALIKE = Set.of("package-info.java", "Texts.java", "Messages.java", "Refusal.java");
    private static final Pattern SHOWN_LITERAL = Pattern.compile("\\.set(?:Text|ToolTipText|Message|Title)\\(\\s*\"[^\"]*\\p{L}{2}[^\"]*\"");

    private SourceRules() {
    }

    /** No hand-written class is longer than {@link #LONGEST} lines. */
    public static List<String> classesStaySmall(Checkout checkout) {
        return each(checkout, all(checkout).filter(s -> s.lines() > LONGEST),
                s -> "has " + s.lines() + " lines. Past 400 look for the second idea in it; " + LONGEST
                        + " is the end: split it.");
    }

    /** Every Java source begins with the licence. */
    public static List<String> sourcesNameTheLicence(Checkout checkout) {
        return each(checkout, all(checkout).filter(s -> !s.text().startsWith("// " + LICENCE)),
                s -> "does not begin with // " + LICENCE + ". Make that its first line.");
    }

    /** Other sources of ours name the licence within their first lines, in the comment form of their type. */
    public static List<String> resourcesNameTheLicence(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        for (Bundle bundle : Stream.of(checkout.bundles(), checkout.tests(), checkout.examples()).flatMap(List::stream).toList()) {
            for (String ending : List.of(".xcore", ".e4xmi", ".css", "plugin.xml", "pom.xml")) {
                bundle.files("", ending).stream().filter(f -> !isBuilt(bundle, f))
                        .filter(f -> Checkout.read(f).lines().limit(5).noneMatch(l -> l.contains(LICENCE)))
                        .forEach(f -> broken.add(checkout.name(f) + " does not name " + LICENCE
                                + " in its first five lines. Add a comment with it."));
            }
        }
        return broken;
    }

    private static boolean isBuilt(Bundle bundle, Path file) {
        return file.getFileName().toString().startsWith(".")
                || Stream.of("target", "bin", "src-gen").anyMatch(f -> file.startsWith(bundle.folder().resolve(f)));
    }

    /** Nobody writes to the console but the program without a window, and what runs before there is a log. */
    public static List<String> consoleBelongsToTheCli(Checkout checkout) {
        return lines(checkout, shipped(checkout).filter(s -> TERMINAL.stream().noneMatch(
                b -> s.file().startsWith(checkout.root().resolve("bundles/org.wellspring." + b)))), CONSOLE,
                "writes to the console. Log, or report through the error service.");
    }

    /** No stack trace is printed in passing. */
    public static List<String> noPrintedStackTraces(Checkout checkout) {
        return lines(checkout, all(checkout), PRINTED, "prints a stack trace. Report through the error service, or throw.");
    }

    /** Letters go to the mail program in one way, which knows how long a link may be. */
    public static List<String> lettersGoOneWay(Checkout checkout) {
        return each(checkout, shipped(checkout).filter(s -> LETTER.matcher(s.text()).find()),
                s -> "makes a mail link with words of its own. Use org.wellspring.ui.links.MailDoor.");
    }

    /** No catch is empty; one that does nothing on purpose says why. */
    public static List<String> nothingIsSwallowed(Checkout checkout) {
        return lines(checkout, all(checkout), SWALLOWED, "swallows an exception. Handle it, or say in a comment why nothing needs doing.");
    }

    /** An id that is not there is an empty Optional, not one of zeros that somebody takes for an id. */
    public static List<String> noIdOfZeros(Checkout checkout) {
        return lines(checkout, all(checkout), NO_ID, "makes an id of zeros. Say by an empty Optional that there is none.");
    }

    /**
     * A component has one constructor with as many parameters as the one its services come through: Felix SCR tries
     * every one of that number, in whatever order the JVM names them, and logs an error for those that do not fit.
     */
    public static List<String> componentsAreMadeOneWay(Checkout checkout) {
        return each(checkout, shipped(checkout).filter(SourceRules::hasRivalConstructors),
                s -> "has two constructors with as many parameters as the one that gets its services. Make one of them a method that makes it.");
    }

    private static boolean hasRivalConstructors(JavaSource source) {
        String name = source.file().getFileName().toString().replace(".java", "");
        String code = source.code();
        Matcher activated = Pattern.compile("@Activate\\s+(?:public\\s+)?" + name + "\\s*\\(").matcher(code);
        if (!activated.find()) {
            return false;
        }
        int wanted = parameters(code, activated.end());
        return Pattern.compile("(?m)^ {4}(?:(?:public|protected|private) )?" + name + "\\s*\\(").matcher(code).results()
                .filter(constructor -> parameters(code, constructor.end()) == wanted).count() > 1;
    }

    /** How many parameters are named from here to the bracket that closes the list. */
    private static int parameters(String code, int from) {
        int depth = 1;
        int commas = 0;
        int at = from;
        for (; depth > 0; at++) {
            switch (code.charAt(at)) {
                case '(', '<', '[' -> depth++;
                case ')', '>', ']' -> depth--;
                case ',' -> commas += depth == 1 ? 1 : 0;
                default -> { /* part of a type or name */ }
            }
        }
        return code.substring(from, at - 1).isBlank() ? 0 : commas + 1;
    }

    /** Names are the field's words. */
    public static List<String> namesSaySomething(Checkout checkout) {
        return each(checkout, shipped(checkout).filter(s -> POOR_NAME.matcher(s.file().getFileName().toString()).matches()),
                s -> "has a name that could be anything's. Call it by what it is in the field's words.");
    }

    /** A name stands in one bundle only, so that nobody has to ask which one is meant; a bundle's own words are called the same everywhere. */
    public static List<String> namesStandOnce(Checkout checkout) {
        Map<String, Set<String>> bundles = new TreeMap<>();
        for (Bundle bundle : checkout.bundles()) {
            bundle.sources().stream().map(s -> s.file().getFileName().toString()).filter(name -> !ALIKE.contains(name))
                    .forEach(name -> bundles.computeIfAbsent(name, n -> new TreeSet<>()).add(bundle.name()));
        }
        return bundles.entrySet().stream().filter(e -> e.getValue().size() > 1)
                .map(e -> e.getKey() + " stands in " + String.join(" and ", e.getValue()) + ". Call one of them by what it is beyond that.").toList();
    }

    /** What the user reads is in messages, not in code. */
    public static List<String> shownTextIsExternalised(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        for (Bundle bundle : checkout.bundles()) {
            if (bundle.hasWindows()) {
                bundle.sources().stream().filter(s -> SHOWN_LITERAL.matcher(s.text()).find())
                        .forEach(s -> broken.add(checkout.name(s.file()) + " shows text written in code: "
                                + SHOWN_LITERAL.matcher(s.text()).results().map(r -> r.group()).toList()
                                + ". Move it to messages.properties."));
            }
        }
        return broken;
    }

    private static Stream<JavaSource> shipped(Checkout checkout) {
        return checkout.bundles().stream().flatMap(b -> b.sources().stream());
    }

    private static Stream<JavaSource> all(Checkout checkout) {
        return Stream.concat(shipped(checkout), Stream.concat(checkout.tests().stream(), checkout.examples().stream()).flatMap(b -> b.sources().stream()));
    }

    private static List<String> each(Checkout checkout, Stream<JavaSource> sources,
            Function<JavaSource, String> finding) {
        return sources.map(s -> checkout.name(s.file()) + " " + finding.apply(s)).toList();
    }

    private static List<String> lines(Checkout checkout, Stream<JavaSource> sources, Pattern pattern, String finding) {
        return sources.flatMap(s -> s.linesMatching(pattern).stream()
                .map(line -> checkout.name(s.file()) + ":" + line + " " + finding)).toList();
    }
}
