// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.shell;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;

/** A text for another program to read. */
record ForShell(String text) implements Answer {
    @Override
    public void print(Paper paper) {
        paper.line(text);
    }
}
