// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.settings.SettingKey;
import org.wellspring.core.settings.SettingKeys;
import org.wellspring.core.settings.Settings;

/** The beds, as settings of the book: a door for what is small. They travel with it, and each change can be undone. */
@Component
public final class Garden implements SettingKeys {
    static final SettingKey<String> BEDS = SettingKey.text("garden.beds", "",
            "Beds of the garden, such as: Tomatoes every 2 days with Rosa Okafor; Herbs every 5 days.");
    static final SettingKey<String> WATERED = SettingKey.text("garden.watered", "", "When each bed was last watered; kept by itself.");
    static final SettingKey<String> RAIN = SettingKey.text("garden.rain", "", "Until when the rain waters a bed; kept by itself.");

    private static final Pattern BED = Pattern.compile("\\s*(.+?) every (\\d{1,3}) days?(?: with (.+?))?\\s*");

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(BEDS, WATERED, RAIN);
    }

    /** All beds; what can't be read is left out. Any thread. */
    static List<Bed> beds(Space space) {
        Settings settings = new Settings(space);
        Map<String, LocalDate> watered = days(settings.get(WATERED));
        Map<String, LocalDate> rain = days(settings.get(RAIN));
        return Stream.of(settings.get(BEDS).split(";")).map(BED::matcher).filter(Matcher::matches)
                .map(bed -> new Bed(bed.group(1), Integer.parseInt(bed.group(2)), bed.group(3) == null ? "" : bed.group(3),
                        Optional.ofNullable(watered.get(bed.group(1))), Optional.ofNullable(rain.get(bed.group(1)))))
                .filter(bed -> bed.every() > 0).toList();
    }

    /** The bed with this id. */
    static Optional<Bed> bed(Space space, UUID id) {
        return beds(space).stream().filter(bed -> bed.id().equals(id)).findFirst();
    }

    /** Keeps a day of a bed. */
    static void put(Space space, Tx tx, SettingKey<String> key, Bed bed, LocalDate day) {
        Settings settings = new Settings(space);
        Map<String, LocalDate> days = days(settings.get(key));
        days.put(bed.name(), day);
        settings.put(tx, key, days.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining("; ")));
    }

    private static Map<String, LocalDate> days(String text) {
        Map<String, LocalDate> days = new TreeMap<>();
        for (String entry : text.split(";")) {
            int equals = entry.lastIndexOf('=');
            if (equals > 0) {
                day(entry.substring(equals + 1)).ifPresent(day -> days.put(entry.substring(0, equals).strip(), day));
            }
        }
        return days;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            // written by hand; the bed counts as never watered
            return Optional.empty();
        }
    }
}
