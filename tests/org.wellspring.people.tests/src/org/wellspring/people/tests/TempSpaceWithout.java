// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.model.Person;
import org.wellspring.store.FileSpaces;
import org.wellspring.testkit.TempSpace;

/** A space that was changed while the bundle of people was absent. */
record TempSpaceWithout(TempSpace temp) {
    /** Tags a person meanwhile, and opens the space again with the bundle. */
    Space missOneChange(UUID person) {
        temp.close();
        try (Space bare = FileSpaces.keeping(List.of()).open(temp.directory(), temp.options())) {
            bare.change("Tag", tx -> {
                tx.find(person, Person.class).orElseThrow().getTags().add("missed");
            });
        }
        return temp.reopen();
    }
}
