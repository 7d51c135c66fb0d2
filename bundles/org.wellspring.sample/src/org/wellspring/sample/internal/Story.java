// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal;

import org.wellspring.model.Person;

/** Whose lines are being told. */
final class Story {
    private final SampleBook book;
    private Person person;

    Story(SampleBook book) {
        this.book = book;
    }

    void turnTo(Line line) {
        person = book.person(line, line.head());
    }

    Person of(Line line) {
        if (person == null) {
            throw line.wrong("comes before the first person");
        }
        return person;
    }
}
