// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules about what Wellspring must do: each requirement has an id, by which it is found in tests and in the papers. */
public final class RequirementRules {
    private static final String PRACTICE = "docs/practice.md";
    private static final Pattern SAID = Pattern.compile("@DisplayName\\(((?:\\s*\"(?:\\\\.|[^\"\\\\])*\"\\s*\\+?)+)\\s*\\)");
    private static final Pattern ID = Pattern.compile("\\b[A-Z]\\d{1,2}\\b");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]\\d{1,2}) \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|$");

    private RequirementRules() {
    }

    /** The ids of a letter from 1 on. */
    public static Stream<String> ids(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
    }

    /** A test says by its name that it holds it to each of these; a range of ids says nothing of the one in the middle. */
    public static Rule areTested(List<String> ids) {
        return checkout -> {
            Set<String> tested = checkout.tests().stream().flatMap(bundle -> bundle.sources().stream())
                    .flatMap(source -> SAID.matcher(source.text()).results()).flatMap(said -> ID.matcher(said.group(1)).results()).map(MatchResult::group)
                    .collect(Collectors.toSet());
            return ids.stream().filter(id -> !tested.contains(id)).map(id -> "No test names " + id + " in its @DisplayName. Write one that fails without it.")
                    .toList();
        };
    }

    /** Each of these is told to users: what it does, what it begins with, and where to change that. */
    public static Rule areExplained(List<String> ids) {
        return checkout -> {
            List<MatchResult> rows = checkout.text(PRACTICE).stream().flatMap(page -> ROW.matcher(page).results()).toList();
            return ids.stream().filter(id -> rows.stream().noneMatch(row -> row.group(1).equals(id) && isFilled(row)))
                    .map(id -> PRACTICE + " has no full row for " + id + ": what it does, what it begins with, where to change it (“–” for nowhere).").toList();
        };
    }

    private static boolean isFilled(MatchResult row) {
        return IntStream.rangeClosed(2, row.groupCount()).noneMatch(cell -> row.group(cell).isBlank());
    }
}
