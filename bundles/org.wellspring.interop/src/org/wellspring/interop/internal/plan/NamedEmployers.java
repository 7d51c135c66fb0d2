// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.interop.ImportReport.Remark;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.Role;
import org.wellspring.people.spelling.OrganizationNames;

/**
 * The names of employers in the files of an import, together with those of the book. "Acme" beside "Acme Inc." and "Acme AG" may be either: it is taken as an organization of its own, and
 * that is said (M13). Immutable once made.
 */
final class NamedEmployers {
    /** For a record that comes alone. */
    static final NamedEmployers NONE = new NamedEmployers();

    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Set<String>> forms = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private NamedEmployers() {
    }

    /** Of these files. */
    static NamedEmployers of(List<ReadFile> files, BookIndex book) {
        NamedEmployers all = new NamedEmployers();
        // most names come again and again
        files.stream().flatMap(file -> file.entries().stream()).flatMap(NamedEmployers::told).distinct()
                .forEach(name -> all.names.computeIfAbsent(OrganizationNames.core(name), core -> new LinkedHashSet<>()).add(name));
        all.names.forEach((core, told) -> {
            List<String> here = List.copyOf(told);
            told.addAll(book.organizationsOf(core));
            Set<String> several = told.size() < 2 ? Set.of()
                    : told.stream().map(name -> OrganizationNames.parts(name).form()).filter(form -> !form.isEmpty()).collect(Collectors.toSet());
            if (several.size() > 1) {
                all.forms.put(core, several);
                here.stream().filter(name -> OrganizationNames.parts(name).form().isEmpty() && book.organization(name, several).isEmpty())
                        .forEach(all.open::add);
            }
        });
        return all;
    }

    private static Stream<String> told(Entry entry) {
        return Entry.draft(entry).stream().flatMap(draft -> switch (draft.entity()) {
            case Person person -> person.getRoles().stream().map(Role::getOrganization).filter(where -> where != null).map(Organization::getName);
            case Organization organization -> Stream.of(organization.getName());
            case null, default -> Stream.<String>empty();
        }).filter(name -> name != null && !name.isBlank());
    }

    /** The legal forms in which the name of a core is told in files and book, if there are several. */
    Set<String> forms(String core) {
        return forms.getOrDefault(core, Set.of());
    }

    /** For each file, the employers that may be one of several and are in the book under no such name yet. */
    List<List<Remark>> open(List<ReadFile> files) {
        return files.stream().map(file -> open.isEmpty() ? List.<Remark>of()
                : file.entries().stream().flatMap(entry -> told(entry).distinct().filter(open::contains)
                        .map(name -> new Remark(entry.number(), entry.line(), entry.title(), Optional.empty(),
                                Texts.say("record.employerOpen", name, others(name)))))
                        .toList())
                .toList();
    }

    private String others(String name) {
        return names.get(OrganizationNames.core(name)).stream().filter(other -> !OrganizationNames.parts(other).form().isEmpty()).sorted()
                .collect(Collectors.joining(", "));
    }
}
