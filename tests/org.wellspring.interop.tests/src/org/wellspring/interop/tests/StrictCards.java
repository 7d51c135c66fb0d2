// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A second reader of vCards, as strict as the standards: vCard 2.1, RFC 2426 with RFC 4770 and 2739, RFC 6350 with RFC
 * 6474, 6715, 8605 and 9554. It shares no code with what wrote them. Three things it lets pass because the world does: a
 * birthday without a year in the older versions, the name of a time zone in 3.0, and an escaped comma in an address.
 */
final class StrictCards {
    private static final Set<String> OF_21 = words("FN N PHOTO BDAY ADR LABEL TEL EMAIL MAILER TZ GEO TITLE ROLE LOGO AGENT ORG NOTE REV "
            + "SOUND URL UID KEY VERSION FBURL CALURI CALADRURI");
    private static final Set<String> OF_30 = words("NAME PROFILE SOURCE FN N NICKNAME PHOTO BDAY ADR LABEL TEL EMAIL MAILER TZ GEO TITLE "
            + "ROLE LOGO AGENT ORG CATEGORIES NOTE PRODID REV SORT-STRING SOUND URL UID CLASS KEY VERSION IMPP FBURL CALURI CALADRURI");
    private static final Set<String> OF_40 = words("SOURCE KIND XML FN N NICKNAME PHOTO BDAY ANNIVERSARY GENDER ADR TEL EMAIL IMPP LANG TZ "
            + "GEO TITLE ROLE LOGO ORG MEMBER RELATED CATEGORIES NOTE PRODID REV SOUND UID CLIENTPIDMAP URL VERSION KEY FBURL CALADRURI CALURI "
            + "BIRTHPLACE DEATHPLACE DEATHDATE EXPERTISE HOBBY INTEREST ORG-DIRECTORY CONTACT-URI CREATED GRAMGENDER LANGUAGE PRONOUNS "
            + "SOCIALPROFILE JSPROP");
    private static final Map<String, Set<String>> PARAMETERS = Map.of(
            "2.1", words("TYPE VALUE ENCODING CHARSET LANGUAGE"),
            "3.0", words("TYPE VALUE ENCODING LANGUAGE"),
            "4.0", words("LANGUAGE VALUE PREF ALTID PID TYPE MEDIATYPE CALSCALE SORT-AS GEO TZ LABEL INDEX LEVEL CC AUTHOR AUTHOR-NAME "
                    + "CREATED DERIVED PROP-ID SERVICE-TYPE USERNAME SCRIPT PHONETIC"));
    private static final Set<String> TEXTS = words("FN NOTE TITLE ROLE MAILER NAME PRODID SORT-STRING LABEL CLASS LANG");
    private static final Set<String> LISTS = words("NICKNAME CATEGORIES ORG ADR N GENDER");
    private static final Set<String> URIS = words("URL SOURCE FBURL CALURI CALADRURI MEMBER IMPP ORG-DIRECTORY CONTACT-URI");
    private static final Set<String> BYTES = words("PHOTO LOGO SOUND KEY");
    private static final Set<String> ONCE = words("BDAY N KIND GENDER PRODID REV UID VERSION");
    private static final Pattern LINE = Pattern.compile("(?:([A-Za-z0-9-]+)\\.)?([A-Za-z0-9-]+)((?:;[^\":;]*(?:\"[^\"]*\"[^\":;]*)*)*):(.*)",
            Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("([A-Za-z0-9-]+)=((?:\"[^\"]*\"|[^\",]*)(?:,(?:\"[^\"]*\"|[^\",]*))*)");
    private static final Pattern SOFT_BREAK = Pattern.compile("(?m)^([\\w.-]+;[^:\n]*QUOTED-PRINTABLE[^:\n]*:[^\n]*)=\n");
    private static final Pattern DAY_4 = Pattern.compile("(\\d{8}|\\d{4}-\\d{2}|\\d{4}|--\\d{4}|--\\d{2}|---\\d{2})(T.*)?");
    private static final Pattern DAY_3 = Pattern.compile("(\\d{4}-?\\d{2}-?\\d{2}|--\\d{2}-\\d{2}|\\d{4}-\\d{2}|\\d{4})(T[0-9:.]+(Z|[+-][0-9:]+)?)?");
    private static final Pattern NUMBER = Pattern.compile("tel:[0-9+][0-9A-Za-z+*#().;=-]*");

    private final String version;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();

    private StrictCards(String version) {
        this.version = version;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /** What is wrong with a file of cards; each with the line it is about. */
    static List<String> problems(String file, String version) {
        List<String> all = new ArrayList<>();
        String rest = file.replace("\r\n", "\n");
        if (rest.indexOf('\r') >= 0 || !file.endsWith("\r\n") || file.replace("\r\n", "").indexOf('\n') >= 0) {
            all.add("line ends");
        }
        for (String card : rest.split("(?<=\nEND:VCARD\n)(?=BEGIN:VCARD\n)")) {
            StrictCards strict = new StrictCards(version);
            strict.card(card);
            strict.problems.forEach(p -> all.add(p + "   in " + strict.values.get("FN")));
        }
        return all;
    }

    private void card(String card) {
        String unfolded = card.replaceAll("\n[ \t]", "");
        for (String before = ""; version.equals("2.1") && !before.equals(unfolded);) {
            before = unfolded;
            unfolded = SOFT_BREAK.matcher(unfolded).replaceAll("$1");
        }
        String[] lines = unfolded.replaceAll("(?m)^\\s*$\n", "").split("\n");
        if (lines.length < 3 || !lines[0].equals("BEGIN:VCARD") || !lines[1].equals("VERSION:" + version)
                || !lines[lines.length - 1].equals("END:VCARD")) {
            problems.add("frame: " + card);
            return;
        }
        int depth = 0;
        for (int i = 1; i < lines.length - 1; i++) {
            depth += lines[i].equals("BEGIN:VCARD") ? 1 : 0;
            if (depth == 0) {
                line(lines[i]);
            }
            depth -= lines[i].equals("END:VCARD") ? 1 : 0;
        }
        required();
    }

    private void required() {
        if (values.getOrDefault("FN", "").isBlank()) {
            problems.add("FN is missing or empty");
        }
        if (!version.equals("4.0") && !values.containsKey("N")) {
            problems.add("N is missing");
        }
        ONCE.stream().filter(name -> counts.getOrDefault(name, 0) > 1).forEach(name -> problems.add(name + " more than once"));
        if (version.equals("4.0") && values.containsKey("MEMBER") && !"group".equalsIgnoreCase(values.get("KIND"))) {
            problems.add("MEMBER of what is no group");
        }
    }

    private void line(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            problems.add("no property: " + line);
            return;
        }
        String name = matcher.group(2).toUpperCase(Locale.ROOT);
        Map<String, String> parameters = parameters(matcher.group(3), line);
        String value = matcher.group(4);
        Set<String> known = version.equals("2.1") ? OF_21 : version.equals("3.0") ? OF_30 : OF_40;
        if (!known.contains(name) && !name.startsWith("X-")) {
            problems.add("unknown in " + version + ": " + line);
        }
        if (line.chars().anyMatch(c -> c < ' ' && c != '\t')) {
            problems.add("control character: " + line);
        }
        if (parameters.get("ALTID") == null) {
            counts.merge(name, 1, Integer::sum);
        }
        values.put(name, value);
        value(name, parameters, value, line);
    }

    private Map<String, String> parameters(String text, String line) {
        Map<String, String> parameters = new HashMap<>();
        Matcher part = Pattern.compile(";((?:\"[^\"]*\"|[^\";])*)").matcher(text);
        while (part.find()) {
            Matcher named = PARAMETER.matcher(part.group(1));
            if (!named.matches()) {
                if (!version.equals("2.1") || !part.group(1).matches("[A-Za-z0-9-]+")) {
                    problems.add("no parameter: " + line);
                }
                continue;
            }
            String name = named.group(1).toUpperCase(Locale.ROOT);
            parameters.put(name, named.group(2));
            if (!PARAMETERS.get(version).contains(name) && !name.startsWith("X-")) {
                problems.add("parameter unknown in " + version + ": " + line);
            }
            if (name.equals("PREF") && !named.group(2).matches("[1-9]\\d?|100")) {
                problems.add("PREF: " + line);
            }
        }
        return parameters;
    }

    private void value(String name, Map<String, String> parameters, String value, String line) {
        boolean quotedPrintable = "QUOTED-PRINTABLE".equalsIgnoreCase(parameters.get("ENCODING"));
        if (quotedPrintable && !version.equals("2.1") || parameters.containsKey("CHARSET") && !version.equals("2.1")) {
            problems.add("encoding: " + line);
        }
        if (quotedPrintable && !value.matches("(?:[\\x20-\\x3C\\x3E-\\x7E]|=[0-9A-F]{2})*")) {
            problems.add("quoted-printable: " + line);
        }
        boolean escaped = !version.equals("2.1");
        if (escaped && (TEXTS.contains(name) || LISTS.contains(name)) && !value.matches("(?:[^\\\\]|\\\\[\\\\,;nN])*")) {
            problems.add("escape: " + line);
        }
        if (escaped && TEXTS.contains(name) && value.replaceAll("\\\\.", "").contains(",")) {
            problems.add("comma: " + line);
        }
        switch (name) {
            case "BDAY", "ANNIVERSARY" -> day(parameters, value, line);
            case "N" -> parts(value, version.equals("4.0") ? Set.of(5, 7) : Set.of(1, 2, 3, 4, 5), line);
            case "ADR" -> parts(value, version.equals("4.0") ? Set.of(7, 18) : Set.of(7), line);
            case "TEL", "RELATED", "UID" -> address(name, parameters, value, line);
            case "EMAIL" -> {
                if (value.isBlank()) {
                    problems.add("empty: " + line);
                }
            }
            default -> {}
        }
        if (URIS.contains(name)) {
            uri(value, line);
        } else if (BYTES.contains(name)) {
            bytes(parameters, value, line);
        }
    }

    private void day(Map<String, String> parameters, String value, String line) {
        boolean text = "text".equalsIgnoreCase(parameters.get("VALUE"));
        if (text && !version.equals("4.0") || !text && !(version.equals("4.0") ? DAY_4 : DAY_3).matcher(value).matches()
                || !text && value.startsWith("1604")) {
            problems.add("day: " + line);
        }
    }

    private void parts(String value, Set<Integer> counts, String line) {
        int parts = value.replaceAll("\\\\.", "").split(";", -1).length;
        if (!counts.contains(parts)) {
            problems.add(parts + " parts: " + line);
        }
    }

    private void address(String name, Map<String, String> parameters, String value, String line) {
        boolean uri = "uri".equalsIgnoreCase(parameters.get("VALUE")) || name.equals("RELATED") && !parameters.containsKey("VALUE");
        if (uri && name.equals("TEL") && !NUMBER.matcher(value).matches()) {
            problems.add("number: " + line);
        } else if (uri) {
            uri(value, line);
        }
    }

    private void uri(String value, String line) {
        try {
            URI.create(value.replace("\\,", ","));
        } catch (IllegalArgumentException e) {
            problems.add("address: " + line);
        }
    }

    private void bytes(Map<String, String> parameters, String value, String line) {
        String bytes = value;
        String encoding = String.valueOf(parameters.get("ENCODING")).toUpperCase(Locale.ROOT);
        if (version.equals("4.0")) {
            uri(value.startsWith("data:") ? "data:x" : value, line);
            if (!value.startsWith("data:")) {
                return;
            }
            bytes = value.substring(value.indexOf("base64,") + 7);
        } else if (!encoding.equals(version.equals("3.0") ? "B" : "BASE64")) {
            return;
        }
        try {
            Base64.getDecoder().decode(bytes.replace(" ", ""));
        } catch (IllegalArgumentException e) {
            problems.add("base64: " + line);
        }
    }
}
