// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * When two names mean one organization: without regard to case, accents, punctuation, "&" or "and", and a legal form that
 * one of them leaves out, unless several may be meant. "Arbol, S.A. de C.V." is "Arbol"; "Arbol Ltd" and "Arbol GmbH" are two (M11). Any thread.
 */
public final class OrganizationNames {
    /** Legal forms, their words together; of several spellings each is told by the first. */
    private static final Map<String, String> FORMS = Map.ofEntries(Map.entry("inc", "inc"), Map.entry("incorporated", "inc"),
            Map.entry("corp", "corp"), Map.entry("corporation", "corp"), Map.entry("co", "co"), Map.entry("company", "co"),
            Map.entry("ltd", "ltd"), Map.entry("limited", "ltd"), Map.entry("ptyltd", "ltd"), Map.entry("pteltd", "ltd"),
            Map.entry("pvtltd", "ltd"), Map.entry("coltd", "ltd"), Map.entry("llc", "llc"), Map.entry("llp", "llp"),
            Map.entry("lp", "lp"), Map.entry("plc", "plc"), Map.entry("pllc", "pllc"), Map.entry("gmbh", "gmbh"),
            Map.entry("mbh", "gmbh"), Map.entry("ggmbh", "gmbh"), Map.entry("gmbhcokg", "gmbhcokg"),
            Map.entry("gmbhandcokg", "gmbhcokg"), Map.entry("ag", "ag"), Map.entry("kg", "kg"), Map.entry("ohg", "ohg"),
            Map.entry("ug", "ug"), Map.entry("ughaftungsbeschrankt", "ug"), Map.entry("gbr", "gbr"), Map.entry("kgaa", "kgaa"),
            Map.entry("ev", "ev"), Map.entry("eg", "eg"), Map.entry("ek", "ek"), Map.entry("se", "se"), Map.entry("sa", "sa"),
            Map.entry("sadecv", "sa"), Map.entry("sab", "sa"), Map.entry("sabdecv", "sa"), Map.entry("sderl", "sderl"),
            Map.entry("sderldecv", "sderl"), Map.entry("sas", "sas"), Map.entry("sarl", "sarl"), Map.entry("eurl", "eurl"),
            Map.entry("sci", "sci"), Map.entry("snc", "snc"), Map.entry("spa", "spa"), Map.entry("srl", "srl"),
            Map.entry("sagl", "sagl"), Map.entry("bv", "bv"), Map.entry("nv", "nv"), Map.entry("vof", "vof"),
            Map.entry("ab", "ab"), Map.entry("as", "as"), Map.entry("asa", "asa"), Map.entry("aps", "aps"),
            Map.entry("oy", "oy"), Map.entry("oyj", "oyj"), Map.entry("sl", "sl"), Map.entry("slu", "sl"),
            Map.entry("ltda", "ltda"), Map.entry("lda", "ltda"), Map.entry("eireli", "eireli"), Map.entry("spzoo", "spzoo"),
            Map.entry("sro", "sro"), Map.entry("doo", "doo"), Map.entry("kft", "kft"), Map.entry("zrt", "zrt"),
            Map.entry("kk", "kk"), Map.entry("ood", "ood"), Map.entry("ooo", "ooo"), Map.entry("ооо", "ooo"),
            Map.entry("оао", "oao"), Map.entry("зао", "zao"), Map.entry("пао", "pao"), Map.entry("ао", "ao"),
            Map.entry("株式会社", "kk"), Map.entry("株", "kk"), Map.entry("有限会社", "yk"), Map.entry("有限公司", "ltd"),
            Map.entry("股份有限公司", "ltd"), Map.entry("주식회사", "kk"));
    /** Forms that some countries put first. */
    private static final Set<String> FIRST = Set.of("ooo", "ооо", "оао", "зао", "пао", "ао", "株式会社", "株", "有限会社",
            "주식회사");
    /** Forms written without a space before or after them. */
    private static final List<String> ATTACHED = List.of("株式会社", "有限会社", "股份有限公司", "有限公司");
    private static final int LONGEST_FORM = 5;
    private static final Set<String> AND = Set.of("und", "et", "and");
    /** So long a name bears one slip of the pen, twice as long two. */
    private static final int SLIP = 5;
    private static final int SHORTEST_WORD = 4;

    /**
     * A name in its parts.
     *
     * @param core the name without its legal form, for comparing; empty only for an empty name
     * @param form the legal form, however it is spelt; empty without one
     */
    public record Parts(String core, String form) {
    }

    private OrganizationNames() {
    }

    /** A name in its parts. */
    public static Parts parts(String name) {
        List<String> words = words(name);
        String form = "";
        for (int count = end(words); count > 0; count = end(words)) {
            String found = FORMS.get(String.join("", words.subList(words.size() - count, words.size())));
            form = form.isEmpty() ? found : form;
            words = words.subList(0, words.size() - count);
        }
        if (words.size() > 1 && FIRST.contains(words.getFirst())) {
            form = form.isEmpty() ? FORMS.get(words.getFirst()) : form;
            words = words.subList(1, words.size());
        }
        if (words.size() > 1 && words.getLast().equals("and")) {
            words = words.subList(0, words.size() - 1);
        }
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words = words.subList(1, words.size());
        }
        return new Parts(String.join(" ", words), form);
    }

    /** By this, spellings of one name are equal, whatever their legal form. */
    public static String core(String name) {
        return parts(name).core();
    }

    /** Whether two names mean one organization. */
    public static boolean same(String one, String other) {
        Parts a = parts(one);
        Parts b = parts(other);
        return a.core().equals(b.core()) && agree(a, b);
    }

    /**
     * Which of the organizations of one core a name means: the one of its very legal form, else the first whose form one of the two leaves out. None where that may be one of
     * several: "Acme" beside "Acme Inc." and "Acme AG" is an organization of its own until somebody says which (M13).
     *
     * @param ofCore all that are known with the core of the name
     * @param form the legal form of one of them, as {@link #parts} has it
     * @param others legal forms of the same core that are told elsewhere
     */
    public static <T> Optional<T> meant(Parts wanted, List<T> ofCore, Function<T, String> form, Set<String> others) {
        Optional<T> very = ofCore.stream().filter(one -> form.apply(one).equals(wanted.form())).findFirst();
        Set<String> forms = Stream.concat(Stream.concat(ofCore.stream().map(form), others.stream()), Stream.of(wanted.form())).filter(f -> !f.isEmpty())
                .collect(Collectors.toSet());
        return very.isPresent() || forms.size() > 1 ? very
                : ofCore.stream().filter(one -> agree(wanted, new Parts(wanted.core(), form.apply(one)))).findFirst();
    }

    /** Whether the legal forms of two names of one core allow that they are one. */
    public static boolean agree(Parts one, Parts other) {
        return one.form().isEmpty() || other.form().isEmpty() || one.form().equals(other.form());
    }

    /**
     * Whether two names that are not {@link #same} may well be meant to be one: a slip of the pen, another legal form, a space more, or
     * only the beginning of the name. Numbers tell two apart. For a question, not for a join.
     */
    public static boolean alike(String one, String other) {
        String a = core(one);
        String b = core(other);
        if (a.isEmpty() || b.isEmpty() || parts(one).equals(parts(other)) || !a.replaceAll("\\D+", " ").strip().equals(b.replaceAll("\\D+", " ").strip())) {
            return false;
        }
        int shorter = Math.min(a.length(), b.length());
        return a.equals(b) || a.replace(" ", "").equals(b.replace(" ", "")) || begins(a, b) || begins(b, a)
                || shorter >= SLIP && new LevenshteinDistance(shorter / SLIP > 1 ? 2 : 1).apply(a, b) >= 0;
    }

    private static boolean begins(String longer, String shorter) {
        return shorter.length() >= SHORTEST_WORD && longer.startsWith(shorter + " ");
    }

    /** Of how many words the legal form at the end is made; 0 without one, or where nothing would be left. */
    private static int end(List<String> words) {
        for (int count = Math.min(LONGEST_FORM, words.size() - 1); count > 0; count--) {
            if (FORMS.containsKey(String.join("", words.subList(words.size() - count, words.size())))) {
                return count;
            }
        }
        return 0;
    }

    private static List<String> words(String name) {
        if (name == null || name.isBlank()) {
            return List.of();
        }
        String spaced = name.replace("&", " and ").replace("＆", " and ").replace("+", " and ");
        for (String attached : ATTACHED) {
            spaced = spaced.contains(attached) ? spaced.replaceFirst(attached, " " + attached + " ") : spaced;
        }
        List<String> words = new ArrayList<>();
        boolean letters = false;
        for (String word : Names.words(spaced)) {
            // S.A. and SA are one word
            boolean letter = word.codePointCount(0, word.length()) == 1;
            if (letter && letters) {
                words.set(words.size() - 1, words.getLast() + word);
            } else {
                words.add(AND.contains(word) ? "and" : word);
            }
            letters = letter;
        }
        return words.isEmpty() ? List.of(Names.folded(name)) : words;
    }
}
