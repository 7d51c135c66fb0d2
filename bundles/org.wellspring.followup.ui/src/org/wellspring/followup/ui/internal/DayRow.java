// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.followup.ComingRow;
import org.wellspring.followup.FirstPerson;
import org.wellspring.followup.TodayRow;

/** A row of the page: due today, somebody to begin with, or of the days to come. */
public sealed interface DayRow {
    /** Something to do today. */
    record Due(TodayRow row) implements DayRow {
        @Override
        public String key() {
            return row.kind().word() + " " + row.id();
        }

        @Override
        public UUID id() {
            return row.id();
        }

        @Override
        public Optional<UUID> person() {
            return row.person();
        }

        @Override
        public String name() {
            return row.name();
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
    }

    /** Something of the days to come (F15). */
    record Coming(ComingRow row) implements DayRow {
        @Override
        public String key() {
            return "coming " + row.id() + " " + row.day();
        }

        @Override
        public UUID id() {
            return row.id();
        }

        @Override
        public Optional<UUID> person() {
            return row.person();
        }

        @Override
        public String name() {
            return row.name();
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
}
