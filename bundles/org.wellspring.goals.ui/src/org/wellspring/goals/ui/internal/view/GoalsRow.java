// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal.view;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.goals.GoalPerson;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.TimeShare;

/** A row of the view of goals. */
public sealed interface GoalsRow {
    /** A goal. */
    record Goal(GoalRow row) implements GoalsRow {
        @Override
        public String key() {
            return "goal " + row.id();
        }

        @Override
        public Optional<UUID> object() {
            return Optional.of(row.id());
        }
    }

    /** A way of which nothing came for a while; none where there is no way left to go. */
    record Review(GoalRow row, Optional<GoalRow.Way> way) implements GoalsRow {
        @Override
        public String key() {
            return "review " + row.id() + way.map(GoalRow.Way::id).map(UUID::toString).orElse("");
        }

        @Override
        public Optional<UUID> object() {
            return Optional.of(row.id());
        }
    }

    /** Somebody who fits. */
    record Fitting(GoalPerson who) implements GoalsRow {
        @Override
        public String key() {
            return "fitting " + who.id();
        }

        @Override
        public Optional<UUID> object() {
            return Optional.of(who.id());
        }
    }

    /** An event that fits. */
    record Occasion(GoalPerson event) implements GoalsRow {
        @Override
        public String key() {
            return "event " + event.id();
        }

        @Override
        public Optional<UUID> object() {
            return Optional.of(event.id());
        }
    }

    /** Something that took time and was neither for a goal nor help. */
    record Spent(TimeShare.Spent spent) implements GoalsRow {
        @Override
        public String key() {
            return "spent " + spent.id();
        }

        @Override
        public Optional<UUID> object() {
            return Optional.of(spent.id());
        }
    }

    /** What tells it from all other rows, from one reading to the next. */
    String key();

    /** What it is about. */
    Optional<UUID> object();
}
