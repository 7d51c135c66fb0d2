// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.wellspring.core.Space;
import org.wellspring.people.spelling.OrganizationNames;

/**
 * What somebody does and where, as written in one line: "Architect, Harbor Studio" (M11).
 *
 * @param title what they do; may be empty
 * @param organization where
 */
public record WorkText(String title, String organization) {
    /**
     * How a line may be meant. An organization of the book is meant where its name ends the line, the longest such name first, commas in it and
     * all; otherwise each comma may be the one before the organization, but not that before a legal form. Any thread.
     *
     * @return one where it is clear, the one with the longest name of an organization first where it is not; no title where there is no such comma
     */
    public static List<WorkText> readings(Space space, String text) {
        List<WorkText> all = new ArrayList<>(List.of(new WorkText("", text.strip())));
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
            String title = text.substring(0, comma).strip();
            String organization = text.substring(comma + 1).strip();
            if (!title.isEmpty() && !organization.isEmpty() && !isForm(organization)) {
                all.add(new WorkText(title, organization));
            }
        }
        Optional<WorkText> known = all.stream().filter(w -> Organizations.named(space, w.organization()).isPresent()).findFirst();
        return known.map(List::of).orElseGet(() -> List.copyOf(all.size() == 1 ? all : all.subList(1, all.size())));
    }

    /** "Inc.", "S.A. de C.V.": part of the name before it. */
    private static boolean isForm(String text) {
        return OrganizationNames.core("name " + text).equals("name");
    }
}
