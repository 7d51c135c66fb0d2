// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;

import org.wellspring.store.internal.object.ClassForm;
import org.wellspring.store.internal.object.Classes;
import org.wellspring.store.internal.object.SearchText;

/** Keeps full text in step: one entry for each top-level object, with the words of all it contains. */
final class TextWriting {
    private final Classes classes;
    private final Dictionary classNumbers;
    private final ObjectTable objects;
    private final TextTable text;
    private final LongConsumer using;

    /** @param using is told the number of each class whose words are asked for */
    TextWriting(Classes classes, Dictionary classNumbers, ObjectTable objects, TextTable text, LongConsumer using) {
        this.classes = classes;
        this.classNumbers = classNumbers;
        this.objects = objects;
        this.text = text;
        this.using = using;
    }

    /**
     * Writes the words of a tree that begins in this transaction; returns their number, or null if there are none.
     *
     * @param reader gives those of one object
     */
    Long writeNew(Tree tree, ObjectRow root, Function<Touched, String> reader) {
        StringBuilder words = new StringBuilder();
        tree.members.forEach(member -> words.append(reader.apply(member)));
        return insert(words, root, null);
    }

    private Long insert(StringBuilder words, ObjectRow root, Long number) {
        if (words.isEmpty()) {
            return null;
        }
        long at = number != null ? number : text.assign(root.at());
        text.insert(at, words.append(TextTable.classWord(root.type())).toString());
        return at;
    }

    /** Brings the words of a tree that was there before up to date. */
    void update(Tree tree) {
        Touched member = tree.rootMember();
        if (member != null && (member.row == null || !member.row.isRoot())) {
            drop(member);
            return;
        }
        Optional<ObjectRow> found = member != null ? Optional.of(member.row) : objects.find(tree.root);
        found.filter(row -> form(row).isPresent()).ifPresent(root -> {
            boolean sameDay = member == null || member.old != null && TextTable.isSameDay(member.old.at(), root.at());
            if (!sameDay || tree.members.stream().anyMatch(this::changesWords)) {
                write(root, sameDay);
            }
        });
    }

    private void drop(Touched member) {
        if (member.old != null && member.old.text() != null) {
            text.delete(member.old.text());
            if (member.row != null) {
                objects.update(member.row.withText(null));
            }
        }
    }

    /** Writes the words of a stored tree anew. */
    void rewrite(ObjectRow root) {
        if (root.isRoot()) {
            write(root, false);
        }
    }

    private void write(ObjectRow root, boolean sameDay) {
        if (root.text() != null) {
            text.delete(root.text());
        }
        StringBuilder words = words(root);
        Long number = insert(words, root, sameDay ? root.text() : null);
        if (number == null ? root.text() != null : !number.equals(root.text())) {
            objects.update(root.withText(number));
        }
    }

    /** The words of a stored tree. */
    StringBuilder words(ObjectRow root) {
        StringBuilder words = new StringBuilder();
        form(root).ifPresent(form -> SearchText.append(words, form, root.data()));
        for (ObjectRow row : objects.contents(root.n())) {
            form(row).ifPresent(form -> SearchText.append(words, form, row.data()));
        }
        return words;
    }

    private boolean changesWords(Touched member) {
        return !words(member.old, member).equals(words(member.row, member));
    }

    private String words(ObjectRow row, Touched member) {
        StringBuilder words = new StringBuilder();
        if (row != null) {
            // The same words in another tree are a change for both trees.
            words.append(row.root()).append('\n');
            form(row).ifPresent(form -> SearchText.append(words, form, row.data()));
        }
        return words.toString();
    }

    private Optional<ClassForm> form(ObjectRow row) {
        using.accept(row.type());
        return classes.form(classNumbers.name(row.type()));
    }
}
