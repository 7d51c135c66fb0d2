// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EPackage;

/**
 * What a space is for, which decides what it can hold and which tables it keeps. An open word: a plug-in may have kinds of its
 * own. A package of classes says in which kinds it has a place, by {@code @Store(spaces="group")} or, where they are several,
 * {@code "group choir"}; {@code "*"} is all. One that says nothing belongs to the book alone: what nobody thought of stays private.
 *
 * @param word its permanent name: small letters, digits and hyphens, at most 32
 */
public record SpaceKind(String word) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final String STORE = "urn:wellspring:store";
    private static final String SPACES = "spaces";
    private static final String EVERY = "*";

    /** The user's own, private. */
    public static final SpaceKind BOOK = new SpaceKind("book");
    /** What a group shares (K). */
    public static final SpaceKind GROUP = new SpaceKind("group");

    /** @throws IllegalArgumentException if the word has another form */
    public SpaceKind {
        if (!FORM.matcher(word).matches()) {
            throw new IllegalArgumentException("Not the kind of a space: " + word);
        }
    }

    /** Whether a space of this kind has a place for objects of a package. Any thread. */
    public boolean carries(EPackage classes) {
        EAnnotation annotation = classes.getEAnnotation(STORE);
        String spaces = annotation == null ? null : annotation.getDetails().get(SPACES);
        Set<String> words = spaces == null ? Set.of(BOOK.word) : Set.of(spaces.strip().split("\\s+"));
        return words.contains(word) || words.contains(EVERY);
    }

    @Override
    public String toString() {
        return word;
    }
}
