// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;

/** Rules about what goes through no wall, though the compiler would let it (architecture: arrows). */
public final class WallRules {
    private static final Pattern SQL = Pattern.compile("\"\\s*(?:SELECT|INSERT|UPDATE|DELETE|WITH)\\s[^\"]*?\\b(?:FROM|INTO|SET|AS)\\b");
    private static final Pattern ROWS = Pattern.compile("\\borg\\.wellspring\\.core\\.rows\\b");
    private static final Pattern GIVES_ROWS = Pattern.compile("\\bRows\\s+\\w+\\s*\\(|<Rows>\\s+\\w+\\s*\\(");
    private static final String ROWS_PACKAGE = "org.wellspring.core.rows";
    private static final Pattern CREATED = Pattern.compile("CREATE (?:VIRTUAL )?TABLE (?:IF NOT EXISTS )?(\\w+)");
    private static final Pattern READ = Pattern.compile("\\b(?:FROM|JOIN|INTO|UPDATE) (\\w+)");
    private static final Pattern ORDINAL = Pattern.compile("\\.ordinal\\(\\)|\\.values\\(\\)\\[\\(int\\)|\\.VALUES\\.get\\(\\(int\\)");

    private WallRules() {
    }

    /** A window asks; it reads no rows and knows no SQL. */
    public static List<String> windowsKnowNoSql(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        checkout.bundles().stream().filter(Bundle::hasWindows).flatMap(bundle -> bundle.sources().stream())
                .filter(source -> SQL.matcher(source.text()).find() || ROWS.matcher(source.code()).find())
                .forEach(source -> broken.add(checkout.name(source.file())
                        + " reads rows by itself. Ask the logic bundle of the feature, or teach it the question."));
        return broken;
    }

    /** Rows tell all that is stored: who is given a space isn't given them, and the door to them is for bundles that are named, none of them a window. */
    public static List<String> rowsAreForFriends(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        checkout.bundle("core").ifPresent(core -> {
            core.sources().stream().filter(source -> source.packageName().equals("org.wellspring.core") && GIVES_ROWS.matcher(source.code()).find())
                    .forEach(source -> broken.add(checkout.name(source.file()) + " gives rows to everybody. Friends have Rows.of."));
            core.exports().stream().filter(export -> export.getValue().equals(ROWS_PACKAGE)).forEach(export -> {
                String friends = export.getDirective("x-friends");
                if (friends == null) {
                    broken.add("core exports " + ROWS_PACKAGE + " to everybody. Name its friends with x-friends.");
                    return;
                }
                Stream.of(friends.split("\\s*,\\s*")).map(String::strip)
                        .filter(friend -> friend.endsWith(".ui") || friend.endsWith(".app") || friend.endsWith(".ui.tests"))
                        .forEach(friend -> broken
                                .add("core names " + friend + " a friend of " + ROWS_PACKAGE + ". A window asks the logic bundle of the feature."));
            });
        });
        return broken;
    }

    /** Tables that a feature makes are read by that feature; the store's own stand below all. */
    public static List<String> tablesStayInside(Checkout checkout) {
        Map<String, String> owners = new HashMap<>();
        checkout.bundles().stream().filter(bundle -> !bundle.shortName().equals("store")).forEach(bundle -> bundle.sources()
                .forEach(source -> named(CREATED, source.text()).forEach(table -> owners.put(table, bundle.shortName()))));
        List<String> broken = new ArrayList<>();
        for (Bundle bundle : checkout.bundles()) {
            for (JavaSource source : bundle.sources()) {
                named(READ, source.text()).filter(table -> owners.containsKey(table) && !owners.get(table).equals(bundle.shortName())).distinct()
                        .forEach(table -> broken.add(checkout.name(source.file()) + " reads the table " + table + " of "
                                + owners.get(table) + ". Ask that bundle's API."));
            }
        }
        return broken;
    }

    private static Stream<String> named(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1));
    }

    /** What is meant for friends is used by those that the manifest names, in tests as well. */
    public static List<String> friendsAreNamed(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        Map<String, Set<String>> friends = new HashMap<>();
        for (Bundle bundle : checkout.bundles()) {
            for (ManifestElement export : bundle.exports()) {
                if (export.getDirective("x-friends") != null) {
                    Set<String> named = new TreeSet<>(Set.of(export.getDirective("x-friends").split("\\s*,\\s*")));
                    named.add(bundle.name());
                    friends.put(export.getValue(), named);
                }
            }
        }
        for (Bundle bundle : Stream.concat(checkout.bundles().stream(), checkout.tests().stream()).toList()) {
            Set<String> used = new TreeSet<>();
            bundle.sources().forEach(source -> source.dottedNames().filter(friends::containsKey)
                    .filter(name -> !name.equals(source.packageName())).forEach(used::add));
            used.stream().filter(name -> !friends.get(name).contains(bundle.name())).forEach(name -> broken.add(bundle.shortName()
                    + " uses " + name + ", which is for friends. Use the API, or name it in x-friends and say why in the review."));
        }
        return broken;
    }

    /** What is internal to a feature or to the ground below them has tests for friends and nobody else: a feature that needs it is owed an API. */
    public static List<String> internalsHaveTestsForFriends(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        checkout.bundles().stream().filter(bundle -> !bundle.shortName().equals("core")).forEach(bundle -> bundle.exports().stream()
                .filter(export -> Set.of(export.getValue().split("\\.")).contains("internal") && export.getDirective("x-friends") != null)
                .forEach(export -> Stream.of(export.getDirective("x-friends").split(",")).map(String::strip)
                        .filter(friend -> !friend.endsWith(".tests") && !friend.endsWith(".testkit") && !friend.endsWith(".bench"))
                        .forEach(friend -> broken.add(bundle.shortName() + " names " + friend + " a friend of " + export.getValue()
                                + ". Offer what it needs as an API."))));
        return broken;
    }

    /** The place of a constant in its enumeration is nobody's business: in a row it changes its meaning when one is put before it. */
    public static List<String> noOrdinals(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        checkout.bundles().stream().filter(bundle -> !bundle.hasWindows()).forEach(bundle -> bundle.sources()
                .forEach(source -> source.linesMatching(ORDINAL).forEach(line -> broken.add(checkout.name(source.file()) + ":" + line
                        + " counts constants of an enumeration. Store a word, or a number that the constant has for ever."))));
        return broken;
    }
}
