// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.view;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.giving.HelpRow;
import org.wellspring.giving.helpers.HelpedMe;
import org.wellspring.giving.IntroductionRow;
import org.wellspring.giving.ItemRow;
import org.wellspring.giving.KeyRelationships;
import org.wellspring.giving.LeadRow;
import org.wellspring.giving.NamedPerson;
import org.wellspring.giving.RecommendationRow;

/** A row of the view of giving. */
public sealed interface GivingRow {
    /** Help that went one way or the other; as a link of a chain, so many stand before it. */
    record Help(HelpRow help, int depth, boolean toRepay) implements GivingRow {
        @Override
        public String key() {
            return (toRepay ? "repay " : depth < 0 ? "help " : "link ") + help.id();
        }

        @Override
        public Optional<UUID> person() {
            return Optional.of(help.person());
        }
    }

    /** Two people to be brought together. */
    record Introduction(IntroductionRow row) implements GivingRow {
        @Override
        public String key() {
            return "introduction " + row.id();
        }

        @Override
        public Optional<UUID> person() {
            return Optional.of(row.toAsk().map(row::on).orElse(row.a()).person());
        }
    }

    /** A chance for business. */
    record Lead(LeadRow row) implements GivingRow {
        @Override
        public String key() {
            return "lead " + row.id();
        }

        @Override
        public Optional<UUID> person() {
            return row.to().or(row::from).map(NamedPerson::person);
        }
    }

    /** A thing kept to share. */
    record Kept(ItemRow row) implements GivingRow {
        @Override
        public String key() {
            return "item " + row.id();
        }

        @Override
        public Optional<UUID> person() {
            return row.author().map(NamedPerson::person);
        }
    }

    /** Somebody recommended me. */
    record Recommended(RecommendationRow row) implements GivingRow {
        @Override
        public String key() {
            return "recommended " + row.id();
        }

        @Override
        public Optional<UUID> person() {
            return row.toThank().stream().findFirst().or(() -> row.chain().stream().findFirst()).map(RecommendationRow.Link::person);
        }
    }

    /** A key relationship, with what I gave. */
    record Key(KeyRelationships.Key who) implements GivingRow {
        @Override
        public String key() {
            return "key " + who.person();
        }

        @Override
        public Optional<UUID> person() {
            return Optional.of(who.person());
        }
    }

    /** Somebody who helped me and was not helped back yet. */
    record Helped(HelpedMe who) implements GivingRow {
        @Override
        public String key() {
            return "helped " + who.person();
        }

        @Override
        public Optional<UUID> person() {
            return Optional.of(who.person());
        }
    }

    /** One that is still being read. */
    record Coming() implements GivingRow {
        @Override
        public String key() {
            return "";
        }

        @Override
        public Optional<UUID> person() {
            return Optional.empty();
        }
    }

    /** What tells it from all other rows, from one reading to the next. */
    String key();

    /** Whom it is about. */
    Optional<UUID> person();

    /** Help that is no link of a chain. */
    static GivingRow of(HelpRow help) {
        return new Help(help, -1, false);
    }

    /** Help of theirs that I would like to return. */
    static GivingRow toRepay(HelpRow help) {
        return new Help(help, -1, true);
    }
}
