// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.Arrays;

/** What a clause may be filed as; {@code training/README.md} says what each means. The order is the one of the weights. */
public enum Label {
    MEETING("touch/meeting"), CALL("touch/call"), MAIL("touch/mail"), MESSAGE("touch/message"), TRIED("tried"), INTRODUCED("introduced"),
    MY_PROMISE("promise/me"),
    THEIR_PROMISE("promise/them"), NEXT("next"), NEED("need"), OFFER("offer"), WORK("work"), BIRTHDAY("birthday"), CONTACT("contact"), OCCASION("occasion"),
    TOPIC("topic"), NOTE("note");

    private final String word;

    Label(String word) {
        this.word = word;
    }

    /** As the training data writes it. */
    public String word() {
        return word;
    }

    /** The one that the training data writes so. */
    public static Label of(String word) {
        return Arrays.stream(values()).filter(label -> label.word.equals(word)).findFirst().orElseThrow(() -> new IllegalArgumentException(word));
    }
}
