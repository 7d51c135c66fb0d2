// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.today;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.followup.FirstPerson;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.TodayRow.Deed;

/** A row of the page: due today, somebody to begin with, or of the days to come. */
public sealed interface DayRow {
    /** What somebody brought: due today, or of the days to come. */
    sealed interface Brought extends DayRow {
        /** What it says, and what can be done with it. */
        TodayRow row();

        @Override
        default UUID id() {
            return row().id();
        }

        @Override
        default Optional<UUID> person() {
            return row().person();
        }

        @Override
        default String name() {
            return row().name();
        }

        @Override
        default Optional<String> done() {
            return row().offers(Deed.DONE) ? Optional.of(row().words().done()) : Optional.empty();
        }
    }

    /** Something to do today. */
    record Due(TodayRow row) implements Brought {
        @Override
        public String key() {
            return row.kind().word() + " " + row.id();
        }

        @Override
        public boolean canBeWrittenTo() {
            return row.offers(Deed.WRITE);
        }
    }

    /** Somebody to begin with in a new book (F15). */
    record First(FirstPerson first) implements DayRow {
        @Override
        public String key() {
            return "first " + first.person();
        }

        @Override
        public UUID id() {
            return first.person();
        }

        @Override
        public Optional<UUID> person() {
            return Optional.of(first.person());
        }

        @Override
        public String name() {
            return first.name();
        }

        @Override
        public Optional<String> done() {
            return Optional.empty();
        }

        @Override
        public boolean canBeWrittenTo() {
            return true;
        }
    }

    /** Something of the days to come (F15). */
    record Coming(TodayRow row) implements Brought {
        @Override
        public String key() {
            return "coming " + row.id() + " " + row.due();
        }

        @Override
        public boolean canBeWrittenTo() {
            return false;
        }
    }

    /** What tells it from all other rows of the page, from one reading to the next. */
    String key();

    /** The object it stands for. */
    UUID id();

    /** Whom it is about; empty where nobody is. */
    Optional<UUID> person();

    /** The person, or what it is. */
    String name();

    /** What is said once it was ticked off; empty where it can't be. */
    Optional<String> done();

    /** Whether a word to the person is what it asks for: somebody to begin with, or to send good wishes to. */
    boolean canBeWrittenTo();
}
