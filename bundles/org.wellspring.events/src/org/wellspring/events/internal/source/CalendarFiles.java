// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.internal.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.wellspring.calendar.CalendarProblem;
import org.wellspring.calendar.CalendarProblem.Fault;
import org.wellspring.calendar.CalendarReader;
import org.wellspring.calendar.CalendarTaker;
import org.wellspring.events.spi.EventSource;

/**
 * An iCalendar file, or a folder of them as khal, vdirsyncer and Radicale keep it: each event a file, each calendar a folder. Files
 * that other programs are writing, which begin with a dot, are left alone.
 */
@Component
public final class CalendarFiles implements EventSource {
    private static final int DEEPEST = 4;
    private static final List<String> ENDINGS = List.of(".ics", ".ical", ".icalendar", ".ifb");

    @Override
    public boolean knows(String place) {
        try {
            Path path = Path.of(place);
            return Files.isDirectory(path) || Files.isRegularFile(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Override
    public void read(String place, Days days, CalendarTaker taker) throws IOException {
        CalendarReader reader = new CalendarReader(days.here(), days.from(), days.to());
        Path path = Path.of(place);
        if (Files.isDirectory(path)) {
            for (Path file : calendars(path)) {
                taker.file(path.relativize(file).toString());
                try {
                    reader.read(file, taker);
                } catch (IOException e) {
                    // One that is broken keeps nobody from the others.
                    taker.problem(new CalendarProblem(0, "", Fault.AWAY, String.valueOf(e.getMessage())));
                }
            }
        } else {
            reader.read(path, taker);
        }
    }

    private static List<Path> calendars(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (Files.isRegularFile(file) && isCalendar(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(folder)) {
                    throw e;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.naturalOrder());
        return found;
    }

    private static boolean isCalendar(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
