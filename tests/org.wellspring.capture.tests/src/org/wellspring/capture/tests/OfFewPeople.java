// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.capture.Capture;
import org.wellspring.testkit.TempSpace;

/** Tests of sentences at random, about four people of a book. */
abstract class OfFewPeople {
    /** How they are named. */
    static final List<String> NAMES = List.of("Bob Hale", "Käthe Groß", "Ana Ruiz", "Rosa Okafor", "Bob", "Käthe", "Ana", "Rosa");
    @RegisterExtension
    final TempSpace temp = World.book();
    final Chance chance = new Chance();
    Capture capture;

    @BeforeEach
    void people() {
        World.fewPeople(temp.space());
        capture = new Capture(temp.space());
    }
}
