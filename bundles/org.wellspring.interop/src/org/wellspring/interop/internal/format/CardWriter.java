// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.wellspring.interop.internal.vcard.Cards;
import org.wellspring.interop.internal.vcard.Spelling;
import org.wellspring.interop.spi.Contents;
import org.wellspring.interop.spi.FormatWriter;

import ezvcard.VCardVersion;

/** Writes everybody's cards, those of organizations, and the groups as they came. */
final class CardWriter implements FormatWriter {
    private final VCardVersion version;
    private final Spelling spelling;

    CardWriter(VCardVersion version, Spelling spelling) {
        this.version = version;
        this.spelling = spelling;
    }

    @Override
    public Count write(Contents contents, OutputStream out) throws IOException {
        try (Cards cards = new Cards(version, spelling, out, contents.today())) {
            // one who can't be written never costs the others
            List<String> unwritten = new ArrayList<>();
            long people = contents.people(person -> {
                if (!cards.write(person)) {
                    unwritten.add(person.getName());
                }
            }) - unwritten.size();
            int before = unwritten.size();
            long organizations = contents.organizations(organization -> {
                if (!cards.write(organization)) {
                    unwritten.add(organization.getName());
                }
            }) - unwritten.size() + before;
            long[] groups = {0};
            contents.others(kept -> groups[0] += cards.write(kept) ? 1 : 0);
            return new Count(people + organizations + groups[0], organizations, List.copyOf(unwritten));
        }
    }
}
