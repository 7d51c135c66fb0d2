// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Spaces;
import org.wellspring.drafts.DraftWay;
import org.wellspring.drafts.DraftedWords;
import org.wellspring.drafts.Drafts;
import org.wellspring.drafts.Template;
import org.wellspring.people.commands.CreatePerson;

/** A real book on Sunday, 22 November 2026, with all that the running program offers. */
final class DraftBook implements BeforeEachCallback, AfterEachCallback {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private Path folder;
    private Space space;

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        folder = Files.createTempDirectory("drafts");
        space = service(Spaces.class).create(folder.resolve("book"), SpaceKind.BOOK, Spaces.Options.here().at(CLOCK));
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        space.close();
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }

    static <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(DraftBook.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }

    Space space() {
        return space;
    }

    /** A folder for files, gone after the test. */
    Path folder() {
        return folder;
    }

    Drafts drafts() {
        return service(Drafts.class);
    }

    UUID person(String name, String... emails) {
        CreatePerson create = new CreatePerson(name);
        List.of(emails).forEach(create::email);
        return create.run(space).result();
    }

    /** Words by a template that is made up on the spot. */
    DraftedWords words(UUID person, String markdown) {
        return words(person, Template.read("made-up", markdown, Template.OWN));
    }

    DraftedWords words(UUID person, Template template) {
        return drafts().words(space, person, template, DraftWay.EMAIL, java.util.Map.of(), Optional.empty());
    }
}
