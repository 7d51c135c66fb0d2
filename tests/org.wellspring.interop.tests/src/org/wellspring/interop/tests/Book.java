// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.interop.Exporter;
import org.wellspring.interop.Formats;
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.ImportPlan;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.Importer;
import org.wellspring.interop.Progress;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.testkit.TempSpace;

/** What tests do with a book and files beside it. */
final class Book {
    private final TempSpace temp;

    Book(TempSpace temp) {
        this.temp = temp;
    }

    Space space() {
        return temp.space();
    }

    Path file(String name) {
        return temp.beside().resolve(name);
    }

    /** Writes text to a file and imports it. */
    ImportReport imports(String name, String text) {
        return imports(Samples.write(file(name), text));
    }

    ImportReport imports(Path... files) {
        Importer importer = new Importer(space(), Formats.own());
        return importer.apply(importer.read(List.of(files), ImportOptions.detect(), Progress.NONE), Progress.NONE);
    }

    ImportPlan plan(Path... files) {
        return new Importer(space(), Formats.own()).read(List.of(files), ImportOptions.detect(), Progress.NONE);
    }

    /** Exports everybody and returns the text. */
    String exports(ExportFormat format) {
        return Samples.read(new Exporter(space()).export(format.format(), file("out." + format.id()), Progress.NONE).file());
    }

    List<Person> people() {
        return all(ModelPackage.Literals.PERSON, Person.class);
    }

    List<String> names() {
        return people().stream().map(Person::getName).toList();
    }

    List<Organization> organizations() {
        return all(ModelPackage.Literals.ORGANIZATION, Organization.class);
    }

    <T extends org.wellspring.model.base.Entity> List<T> all(EClass type, Class<T> javaType) {
        return space().all(type).stream().map((UUID id) -> space().find(id, javaType).orElseThrow()).toList();
    }

    Person person(String name) {
        return people().stream().filter(p -> name.equals(p.getName())).findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among " + names()));
    }

    void edit(String name, Consumer<Person> change) {
        space().change("Edit " + name, tx -> {
            change.accept(tx.find(person(name).getId(), Person.class).orElseThrow());
        });
    }

    long transactions() {
        return space().info().transactions();
    }

    long objects() {
        return Rows.of(space()).number("SELECT count(*) FROM object");
    }
}
