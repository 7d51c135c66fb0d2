// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.wellspring.testkit.InteractionBuilder.aCall;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Spaces.Options;
import org.wellspring.model.Person;
import org.wellspring.store.FileSpaces;

/** A process of its own that logs and imports without end and says what is durable, until it is killed. */
final class BusyWriter {
    private static UUID lastImport;

    private BusyWriter() {
    }

    public static void main(String[] arguments) throws IOException {
        try (Space space = FileSpaces.keeping(List.of(new TouchCount(1))).open(Path.of(arguments[0]), Options.here())) {
            say("open");
            if (arguments.length > 1) {
                System.in.read();
                return;
            }
            // A test that was ended leaves no writer behind: its child is then somebody else's.
            long parent = parent();
            for (int i = 0; parent() == parent; i++) {
                write(space, i);
            }
        }
    }

    private static long parent() {
        return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
    }

    private static void write(Space space, int i) {
        if (i % 7 == 3) {
            lastImport = space.background("Import", tx -> {
                for (int k = 0; k < 100; k++) {
                    aPerson("Imported " + k).email("a@b").in(tx);
                }
            }).transaction().orElseThrow();
            say("imported " + lastImport);
        } else if (i % 7 == 5) {
            say("undone " + space.history().undo(lastImport).orElseThrow().undoes());
        } else {
            Person person = aPerson("Person " + i).email("one").in(space);
            say("saved " + person.getId());
            say("saved " + aCall("Call " + i).with(person).on(LocalDate.of(2024, 1, 1)).in(space).getId());
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
