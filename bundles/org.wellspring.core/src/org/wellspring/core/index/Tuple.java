// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A few values, as the key or the value of an entry: yes or no, whole numbers, days, moments, ids, texts. What is missing is left out.
 * <p>
 * Tuples are ordered by their first values, those of one first value by the second, and so on; a shorter one stands before those that begin
 * with it. Values of one place are best of one type; of different types they stand as listed above. No stands before yes, a text by its
 * characters' numbers: fold what people should find whatever its capitals ({@code Names.folded} of people).
 *
 * @param values {@link Boolean}, {@link Long}, {@link LocalDate}, {@link Instant}, {@link UUID}, {@link String}; never null
 */
public record Tuple(List<Object> values) {
    private static final Set<Class<?>> TYPES = Set.of(Boolean.class, Long.class, LocalDate.class, Instant.class, UUID.class, String.class);

    /** @throws IllegalArgumentException of a value of another type, or null */
    public Tuple {
        values.forEach(Tuple::check);
        values = List.copyOf(values);
    }

    private static void check(Object value) {
        if (value == null || !TYPES.contains(value.getClass())) {
            throw new IllegalArgumentException("No value of a tuple: " + value);
        }
    }

    /**
     * These values, in this order; an {@link Integer} is a number, too.
     *
     * @throws IllegalArgumentException of a value of another type, or null
     */
    public static Tuple of(Object... values) {
        Object[] all = values.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] = all[i] instanceof Integer number ? (Object) number.longValue() : all[i];
            check(all[i]);
        }
        return new Tuple(List.of(all));
    }

    /** How many there are. */
    public int size() {
        return values.size();
    }

    /** The text at a place, counted from 0. */
    public String text(int place) {
        return get(place, String.class);
    }

    /** The number at a place, counted from 0. */
    public long number(int place) {
        return get(place, Long.class);
    }

    /** The day at a place, counted from 0. */
    public LocalDate day(int place) {
        return get(place, LocalDate.class);
    }

    /** The moment at a place, counted from 0. */
    public Instant moment(int place) {
        return get(place, Instant.class);
    }

    /** The id at a place, counted from 0. */
    public UUID id(int place) {
        return get(place, UUID.class);
    }

    /** Yes or no at a place, counted from 0. */
    public boolean flag(int place) {
        return get(place, Boolean.class);
    }

    /** @throws IllegalArgumentException if there is nothing, or something else */
    private <T> T get(int place, Class<T> type) {
        if (place < 0 || place >= values.size() || !type.isInstance(values.get(place))) {
            throw new IllegalArgumentException("No " + type.getSimpleName() + " at " + place + " of " + values);
        }
        return type.cast(values.get(place));
    }
}
