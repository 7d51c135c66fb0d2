// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.SpaceKind;
import org.wellspring.interop.Exporter;
import org.wellspring.interop.Formats;
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.Importer;
import org.wellspring.interop.Progress;
import org.wellspring.model.Favour;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.SilenceCase;
import org.wellspring.model.SilenceStage;
import org.wellspring.model.base.Entity;
import org.wellspring.model.group.Group;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.testkit.CardFiles;
import org.wellspring.testkit.InteractionBuilder;
import org.wellspring.testkit.PersonBuilder;
import org.wellspring.testkit.TempSpace;

@DisplayName("Everything leaves as one file and comes back byte for byte (X7, X8)")
class WholeSpaceTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace();
    @RegisterExtension
    final TempSpace empty = new TempSpace();
    private final Book book = new Book(temp);
    private final Book copy = new Book(empty);

    @Test
    void aBookInUseComesBackByteForByte() {
        book.imports(CardFiles.write(book.file("many.vcf"), 700, 11));
        book.imports("bad.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Cut\n");
        Person ana = PersonBuilder.aPerson("Ana Unique").needs("an architect").everyDays(30, 60).tagged("b", "a", "c")
                .kinds("friend", "client").metOn(LocalDate.of(2019, 5, 1)).in(book.space());
        InteractionBuilder.aCall("Talked").with(book.people().get(0), ana).at(Instant.parse("2024-01-02T03:04:05.678Z"))
                .note("first\n\nsecond").in(book.space());
        book.edit("Ana Unique", p -> p.getTags().move(0, 2));

        String before = book.exports(ExportFormat.JSON);
        ImportReport report = copy.imports(Samples.write(copy.file("book.json"), before));

        assertThat(report.complete()).isTrue();
        assertThat(copy.exports(ExportFormat.JSON)).isEqualTo(before);
        assertThat(copy.transactions()).isEqualTo(1);
        assertThat(copy.person("Ana Unique").getId()).isEqualTo(ana.getId());
        assertThat(copy.space().search().find("archit", java.util.Set.of(), 5)).isNotEmpty();
        copy.space().history().undo();
        assertThat(copy.objects()).isZero();
    }

    @Test
    void aFacetASecondPhotoAndWhoeverPointsAtSomebodyDeletedComeBackByteForByte() {
        StampPlugIn.install();
        Person ana = PersonBuilder.aPerson("Ana").build();
        ana.getFacets().add(StampPlugIn.stamp("green"));
        for (byte content = 1; content < 3; content++) {
            var photo = org.wellspring.model.ModelFactory.eINSTANCE.createPhoto();
            photo.setContent(new byte[] {content, 7, 7});
            if (content == 1) {
                ana.setPhoto(photo);
            } else {
                ana.getOtherPhotos().add(photo);
            }
        }
        book.space().change("Add", tx -> {
            tx.add(ana);
        });
        Person gone = PersonBuilder.aPerson("Gone").in(book.space());
        InteractionBuilder.aCall("Talked").with(ana, gone).at(Instant.parse("2024-01-02T03:04:05Z")).in(book.space());
        book.space().change("Delete", tx -> {
            tx.delete(tx.find(gone.getId(), Person.class).orElseThrow());
        });
        String before = book.exports(ExportFormat.JSON);

        copy.imports(Samples.write(copy.file("book.json"), before));

        assertThat(before).contains("green", "otherPhotos", gone.getId().toString());
        assertThat(copy.exports(ExportFormat.JSON)).isEqualTo(before);
    }

    @Test
    void everyClassWithEveryFeatureComesBackByteForByte() {
        Random random = new Random(77);
        List<EClass> types = Stream.<EPackage>of(ModelPackage.eINSTANCE)
                .flatMap(p -> p.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract()).toList();
        book.space().change("One of each", tx -> {
            types.forEach(type -> tx.add(filled(type, random, 0)));
        });
        book.space().change("Refer", tx -> {
            for (EClass type : types) {
                for (UUID id : book.space().all(type)) {
                    refer(tx.find(id, Entity.class).orElseThrow());
                }
            }
        });

        String before = book.exports(ExportFormat.JSON);
        ImportReport report = copy.imports(Samples.write(copy.file("book.json"), before));

        assertThat(report.failed()).isZero();
        assertThat(copy.exports(ExportFormat.JSON)).isEqualTo(before);
        types.forEach(type -> assertThat(before).contains("#" + type.getName() + "\""));
    }

    private Entity filled(EClass type, Random random, int depth) {
        Entity entity = (Entity) EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute && !attribute.isID()) {
                Object value = value(attribute.getEAttributeType(), random);
                if (attribute.isMany()) {
                    add(entity, attribute, value);
                    add(entity, attribute, value(attribute.getEAttributeType(), random));
                } else {
                    entity.eSet(attribute, value);
                }
            } else if (feature instanceof EReference reference && reference.isContainment() && depth < 2
                    && !reference.getEReferenceType().isAbstract()) {
                for (int i = 0; i < (reference.isMany() ? 2 : 1); i++) {
                    Entity child = filled(reference.getEReferenceType(), random, depth + 1);
                    if (reference.isMany()) {
                        add(entity, reference, child);
                    } else {
                        entity.eSet(reference, child);
                    }
                }
            }
        }
        return entity;
    }

    @SuppressWarnings("unchecked")
    private static void add(Entity entity, EStructuralFeature feature, Object value) {
        ((List<Object>) entity.eGet(feature)).add(value);
    }

    private static Object value(EDataType type, Random random) {
        Class<?> java = type.getInstanceClass();
        if (type instanceof EEnum choice) {
            return choice.getELiterals().get(random.nextInt(choice.getELiterals().size())).getInstance();
        } else if (java == String.class) {
            return "text \"é\" 😀 \\ \n\t " + random.nextInt(1000);
        } else if (java == boolean.class) {
            return true;
        } else if (java == byte[].class) {
            return new byte[] {1, -1, (byte) random.nextInt()};
        } else if (java == LocalDate.class) {
            return LocalDate.of(1900 + random.nextInt(200), 2, 28);
        } else if (java == Instant.class) {
            return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
        } else if (java == UUID.class) {
            return UUID.nameUUIDFromBytes(new byte[] {(byte) random.nextInt()});
        } else if (java == double.class) {
            return random.nextDouble() * 1e10;
        }
        return EcoreUtil.createFromString(type, String.valueOf(1 + random.nextInt(1_000_000)));
    }

    private void refer(Entity entity) {
        for (EReference reference : entity.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                EClassifier type = reference.getEReferenceType().isAbstract() ? ModelPackage.Literals.EVENT
                        : reference.getEReferenceType();
                Entity target = book.space().find(book.space().all((EClass) type).get(0)).orElseThrow();
                if (reference.isMany()) {
                    add(entity, reference, target);
                } else {
                    entity.eSet(reference, target);
                }
            }
        }
    }

    @Test
    void restoringIntoABookThatHasSomeOfItAddsTheRestAndOverwritesNothing() {
        book.imports(CardFiles.write(book.file("many.vcf"), 20, 4));
        String json = book.exports(ExportFormat.JSON);
        long objects = book.objects();
        UUID gone = book.people().get(3).getId();
        String edited = book.people().get(5).getName();
        book.space().change("Delete", tx -> {
            tx.delete(tx.find(gone, Person.class).orElseThrow());
        });
        book.edit(edited, p -> p.setNotes("later words"));

        ImportReport report = book.imports("book.json", json);

        assertThat(report.created()).isEqualTo(1);
        assertThat(book.objects()).isEqualTo(objects);
        assertThat(book.person(edited).getNotes()).isEqualTo("later words");
        assertThat(book.imports("book.json", json).transaction()).isEmpty();
    }

    @Test
    void anObjectOfAnAbsentPlugInIsNamedAndTheRestIsRestored() {
        book.imports("a.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD\n");
        String json = book.exports(ExportFormat.JSON).replace("\"objects\":[\n",
                "\"objects\":[\n{\"class\":\"urn:other#Thing\",\"id\":\"" + new UUID(1, 2) + "\",\"size\":3},\n");

        ImportReport report = copy.imports("book.json", json);

        assertThat(copy.names()).containsExactly("Ana");
        assertThat(report.files().get(0).failed()).singleElement()
                .satisfies(f -> assertThat(f.reason()).contains("urn:other#Thing").contains("plug-in"));
    }

    @Test
    void theFacetOfAPlugInThatIsAbsentLeavesAndComesBackOnceThePlugInIsThere() {
        Person ana = PersonBuilder.aPerson("Ana").build();
        ana.getFacets().add(StampPlugIn.stamp("green"));
        book.space().change("Add", tx -> {
            tx.add(ana);
        });
        StampPlugIn.uninstall();
        String json = book.exports(ExportFormat.JSON);

        ImportReport report = copy.imports(Samples.write(copy.file("book.json"), json));
        Importer importer = new Importer(copy.space(), Formats.own());
        ImportReport absent = importer.retry(report.runs().get(0), Map.of(), Progress.NONE);
        StampPlugIn.install();
        ImportReport present = importer.retry(report.runs().get(0), Map.of(), Progress.NONE);

        assertThat(json).contains("green");
        assertThat(report.files().get(0).failed()).singleElement()
                .satisfies(f -> assertThat(f.reason()).contains("#Stamp").contains("plug-in"));
        assertThat(absent.failed()).isEqualTo(1);
        assertThat(present.failed()).isZero();
        copy.space().change("Forget the import", tx -> {
            tx.delete(tx.find(report.runs().get(0), Entity.class).orElseThrow());
        });
        assertThat(copy.exports(ExportFormat.JSON)).isEqualTo(json);
    }

    @Test
    void whatAGroupHeldComesBackIntoAGroupAndNotIntoTheBook() {
        Space group = temp.another(SpaceKind.GROUP);
        group.change("Begin", tx -> {
            Group choir = GroupFactory.eINSTANCE.createGroup();
            choir.setName("Choir");
            tx.add(choir);
        });
        Path file = new Exporter(group).export(ExportFormat.JSON.format(), book.file("choir.json"), Progress.NONE).file();

        ImportReport refused = book.imports(file);
        assertThat(refused.files().get(0).failed()).singleElement().satisfies(f -> assertThat(f.reason()).contains("#Group").contains("another kind"));
        assertThat(book.space().all(GroupPackage.Literals.GROUP)).isEmpty();

        Space other = temp.another(SpaceKind.GROUP);
        Importer importer = new Importer(other, Formats.own());
        importer.apply(importer.read(List.of(file), ImportOptions.detect(), Progress.NONE), Progress.NONE);
        assertThat(Samples.read(new Exporter(other).export(ExportFormat.JSON.format(), book.file("again.json"), Progress.NONE).file()))
                .isEqualTo(Samples.read(file));
        assertThat(other.id()).isNotEqualTo(group.id());
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = "JSON", mode = EnumSource.Mode.EXCLUDE)
    void favoursAndTheBooksOwnThoughtsNeverLeaveWithContacts(ExportFormat format) {
        Person ana = PersonBuilder.aPerson("Ana Ruiz").needs("SECRET-need").everyDays(30, 60)
                .in(book.space());
        book.space().change("Give", tx -> {
            Favour favour = ModelFactory.eINSTANCE.createFavour();
            favour.setPerson(ana);
            favour.setDirection(FavourDirection.GIVEN);
            favour.setWhat("SECRET-favour");
            tx.add(favour);
            tx.find(ana.getId(), Person.class).orElseThrow().getRhythm().setPurpose("SECRET-purpose");
        });
        InteractionBuilder.aCall("SECRET-call").with(ana).note("SECRET-note").in(book.space());

        assertThat(book.exports(format)).contains("Ana").doesNotContain("SECRET");
        assertThat(book.exports(ExportFormat.JSON)).contains("SECRET-favour", "SECRET-need", "SECRET-call");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    @DisplayName("T11: what I noted for myself about somebody who does not answer leaves in no format; the rest of it does with the whole book")
    void whatINotedOfASilenceLeavesInNoFormat(ExportFormat format) {
        Person ana = PersonBuilder.aPerson("Ana Ruiz").in(book.space());
        for (SilenceStage stage : SilenceStage.VALUES) {
            book.space().change("Note", tx -> {
                SilenceCase silence = ModelFactory.eINSTANCE.createSilenceCase();
                silence.setPerson(tx.find(ana.getId(), Person.class).orElseThrow());
                silence.setStage(stage);
                silence.setClosedOn(LocalDate.of(2026, 11, 3));
                silence.setNote("thistledown, \u201eA\u00e4\u201c \"B\"\nthistledown");
                tx.add(silence);
            });
        }

        assertThat(book.exports(format)).contains("Ana").doesNotContainIgnoringCase("thistledown");
        assertThat(book.exports(ExportFormat.JSON)).contains("#" + ModelPackage.Literals.SILENCE_CASE.getName() + "\"", "\"closedOn\"");
    }

    @Test
    void chosenPeopleAloneLeave() {
        book.imports(CardFiles.write(book.file("many.vcf"), 5, 4));
        Person one = book.people().get(2);

        Exporter.Result result = new Exporter(book.space()).export(ExportFormat.VCARD4.format(), book.file("one.vcf"),
                List.of(one.getId(), UUID.randomUUID()), Progress.NONE);

        assertThat(result.records()).isEqualTo(1);
        assertThat(Samples.read(result.file())).contains(one.getName());
        assertThatThrownBy(() -> new Exporter(book.space()).export(ExportFormat.JSON.format(), book.file("one.json"),
                List.of(one.getId()), Progress.NONE)).isInstanceOf(SpaceException.class);
    }

    @Test
    void anExportThatIsCancelledOrFailsLeavesWhatWasThere() throws IOException {
        book.imports(CardFiles.write(book.file("many.vcf"), 50, 4));
        Path target = Samples.write(book.file("out.json"), "what was there");
        Progress impatient = new Progress() {
            @Override
            public void at(String step, long done, long total) {
                // nobody is watching
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        for (ExportFormat format : ExportFormat.values()) {
            assertThatThrownBy(() -> new Exporter(book.space()).export(format.format(), target, impatient))
                    .isInstanceOf(CancellationException.class);
            assertThatThrownBy(() -> new Exporter(book.space()).export(format.format(), book.file("none").resolve("x"),
                    Progress.NONE)).isInstanceOfSatisfying(SpaceException.class, e -> assertThat(e.problem().happened())
                            .contains("no such folder"));
        }

        assertThat(Samples.read(target)).isEqualTo("what was there");
        try (Stream<Path> files = Files.list(temp.beside())) {
            assertThat(files.map(f -> f.getFileName().toString())).doesNotContain("none").noneMatch(n -> n.endsWith(".part"));
        }
    }
}
