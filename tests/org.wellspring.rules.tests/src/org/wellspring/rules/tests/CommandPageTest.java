// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.rules.Bundle;
import org.wellspring.rules.Checkout;

@DisplayName("docs/cli.md")
class CommandPageTest {
    private static final Pattern NAME = Pattern.compile("CliVerbs\\.NAME \\+ \"=\\d+ ([a-z -]+)\"");
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^wellspring ([a-z-]+)( [a-z-]+)?( [a-z-]+)?");

    private final String page = Checkout.here().text("docs/cli.md").orElseThrow();

    private static Set<String> commands() {
        return Checkout.here().bundles().stream().filter(Bundle::hasCommands).flatMap(bundle -> bundle.sources().stream())
                .filter(source -> source.code().contains("implements CliVerbs")).flatMap(source -> NAME.matcher(source.text()).results()).map(r -> r.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<MatchResult> examples() {
        return EXAMPLE.matcher(page).results().toList();
    }

    @Test
    @DisplayName("has an example and an explanation of every command of the program")
    void everyCommand() {
        assertThat(commands()).hasSizeGreaterThan(40).allSatisfy(name -> {
            assertThat(page).containsPattern("(?m)^wellspring " + name + "( |$)");
            assertThat(page).as("%s is explained", name).contains(name.contains(" ")
                    ? "wellspring " + name.split(" ")[0]
                    : "`wellspring " + name + "`");
        });
    }

    @Test
    @DisplayName("shows no command that there is not")
    void noOther() {
        assertThat(examples()).hasSizeGreaterThan(40).allSatisfy(example -> {
            String noun = example.group(1);
            boolean two = commands().stream().anyMatch(name -> name.startsWith(noun + " "));
            String pair = two && example.group(2) != null ? noun + example.group(2) : noun;
            boolean three = commands().stream().anyMatch(name -> name.startsWith(pair + " ")) && !pair.equals(noun);
            String name = three && example.group(3) != null ? pair + example.group(3) : pair;
            assertThat(commands()).contains(name);
        });
    }
}
