// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.core.Space;
import org.wellspring.drafts.DraftWay;
import org.wellspring.drafts.DraftedWords;
import org.wellspring.drafts.Drafts;
import org.wellspring.drafts.Template;
import org.wellspring.people.People;
import org.wellspring.people.PersonPage;
import org.wellspring.people.spi.OpenMatters;
import org.wellspring.people.spi.Writings.Writing;

/**
 * What a sheet begins with, read before it opens. Any thread.
 *
 * @param page of whom it is written to
 * @param templates those that may be taken for them
 * @param first the one that suits best
 * @param about what it is about
 * @param keys of all templates there are
 * @param matters what is open with them, which sending this may finish
 */
record Letter(PersonPage page, List<Template> templates, Template first, Optional<Writing> about, Optional<UUID> object, Set<String> keys,
        List<OpenMatters.Matter> matters) {
    private static final int MOST_OPEN = 4;

    /** Reads it; empty if the person is gone. */
    static Optional<Letter> of(SheetPlace place, UUID person, Optional<UUID> object) {
        Space space = place.space();
        Drafts drafts = place.drafts();
        return new People(space).page(person).map(page -> {
            Optional<Writing> about = object.flatMap(id -> drafts.about(space, id, person));
            List<Template> all = drafts.templates(space);
            List<Template> fitting = all.stream().filter(template -> drafts.fits(space, person, template)).toList();
            List<OpenMatters.Matter> matters = place.open().stream().flatMap(source -> source.with(space, person).stream())
                    .filter(matter -> about.filter(writing -> writing.object().equals(matter.id()) && writing.sent().isPresent()).isEmpty()).limit(MOST_OPEN)
                    .toList();
            return new Letter(page, fitting, drafts.suggested(space, person, about), about, object,
                    all.stream().map(Template::key).collect(Collectors.toSet()), matters);
        });
    }

    UUID person() {
        return page.row().id();
    }

    String name() {
        return page.row().name();
    }

    /** Whether there are words already, which no template is needed for. */
    boolean isReady() {
        return about.filter(writing -> !writing.words().isEmpty()).isPresent();
    }

    /** The words of a template by a way. */
    DraftedWords words(SheetPlace place, Template template, DraftWay way, Map<String, String> told) {
        return place.drafts().words(place.space(), person(), template, way, told, about);
    }
}
