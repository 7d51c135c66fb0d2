// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.core.History.FieldChange;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.table.OpTable;

/** Tells in words what a transaction changed: each object's state before and after, compared field by field. */
final class FieldChanges {
    /** What calls an object that is not there any more, the best first. */
    private static final List<String> TITLES = List.of("name", "title", "label", "text", "what", "summary");
    private final OpTable ops;
    private final ValueWords words;
    /** What the transaction changed, by its number: who was merged away is called by the name they had before. */
    private final Map<UUID, Long> touched = new HashMap<>();
    private long last;

    FieldChanges(Db db) {
        ops = new OpTable(db);
        words = new ValueWords(db, this::before);
    }

    List<FieldChange> of(long tx) {
        List<FieldChange> changes = new ArrayList<>();
        Map<Long, List<Op>> all = ops.ofTransaction(tx);
        last = tx - 1;
        all.forEach((object, done) -> touched.put(done.getFirst().object(), object));
        all.forEach((object, done) -> {
            UUID id = done.getFirst().object();
            compare(state(id, object, last), state(id, object, tx), changes);
        });
        return changes;
    }

    private ObjectState state(UUID id, long object, long lastTx) {
        List<Op> all = ops.of(object, lastTx);
        return all.isEmpty() ? ObjectState.absent(id) : ObjectState.fold(all);
    }

    private void compare(ObjectState before, ObjectState after, List<FieldChange> changes) {
        UUID id = after.object();
        String type = after.className().or(before::className).orElse("");
        if (before.exists() != after.exists()) {
            changes.add(new FieldChange(id, type, "", before.exists() ? name(type) : null,
                    after.exists() ? name(type) : null));
        } else if (!before.placement().equals(after.placement())) {
            changes.add(new FieldChange(id, type, "", container(before), container(after)));
        }
        Set<String> features = new TreeSet<>();
        features.addAll(shown(before));
        features.addAll(shown(after));
        for (String feature : features) {
            String old = before.exists() ? text(before, feature) : null;
            String now = after.exists() ? text(after, feature) : null;
            if (!Objects.equals(old, now)) {
                changes.add(new FieldChange(id, type, feature, old, now));
            }
        }
    }

    private static Set<String> shown(ObjectState state) {
        return state.exists() ? state.features() : Set.of();
    }

    private static String name(String type) {
        return type.substring(type.lastIndexOf('#') + 1);
    }

    private String container(ObjectState state) {
        return state.placement().map(place -> words.title(place.parent())).orElse(null);
    }

    private String text(ObjectState state, String feature) {
        String text = switch (state.shape(feature)) {
            case SINGLE -> words.of(state.value(feature));
            case MANY -> state.values(feature).stream().map(words::of).filter(Objects::nonNull).collect(Collectors.joining(", "));
            case TEXT -> state.text(feature);
            case TALLY -> Long.toString(state.tally(feature));
        };
        return text == null || text.isEmpty() ? null : text;
    }

    private Optional<String> before(UUID object) {
        return Optional.ofNullable(touched.get(object)).map(number -> state(object, number, last)).flatMap(this::former);
    }

    private Optional<String> former(ObjectState state) {
        return TITLES.stream().filter(state.features()::contains).map(feature -> text(state, feature)).filter(Objects::nonNull).findFirst();
    }
}
