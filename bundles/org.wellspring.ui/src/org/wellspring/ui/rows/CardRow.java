// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import java.util.Optional;

import org.eclipse.swt.graphics.Image;
import org.wellspring.ui.widgets.Tone;

/**
 * A row with an avatar and up to three lines, in words: who, why now, how you could help.
 *
 * @param id what the row stands for
 * @param initials drawn in the avatar when there is no photo
 * @param title first line, strong
 * @param beside muted, after the title ("Harbor Studio")
 * @param chip after that ("3 days over"); empty for none
 * @param note second line, muted; empty for none
 * @param help third line, after an arrow; empty for none
 * @param aside muted, at the right of the first line ("2 weeks"); empty for none
 * @param icon the address of a drawing in place of initials; empty for none
 */
public record CardRow(String id, String initials, Optional<Image> photo, String title, String beside, String chip, Tone tone,
        String note, String help, String aside, Optional<String> icon) {
    /** Without a drawing. */
    public CardRow(String id, String initials, Optional<Image> photo, String title, String beside, String chip, Tone tone,
            String note, String help, String aside) {
        this(id, initials, photo, title, beside, chip, tone, note, help, aside, Optional.empty());
    }

    /** With a drawing in place of initials, where there is one. */
    public CardRow drawn(Optional<String> address) {
        return new CardRow(id, initials, photo, title, beside, chip, tone, note, help, aside, address);
    }
}
