// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.core.Care.Backup;
import org.wellspring.core.PrivateFiles;
import org.wellspring.store.internal.sql.Db;

/** The copies of a space in its own folder: of the last days, of the last weeks, and those made before a migration. */
public final class Backups {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final Pattern DAILY = Pattern.compile("space-(\\d{4}-\\d{2}-\\d{2})\\.db");
    private static final String SUFFIX = ".db";
    private static final String UNFINISHED = ".unfinished";

    private final SpaceFolder layout;

    /** The backups of this space. */
    public Backups(SpaceFolder layout) {
        this.layout = layout;
    }

    /**
     * Writes a complete, compact copy of the space behind a connection. The file appears when it is complete.
     *
     * @throws UncheckedIOException if the folder can't be written
     */
    public static Backup copy(Db db, Path file) {
        Path target = file.toAbsolutePath();
        Path unfinished = target.resolveSibling(target.getFileName() + UNFINISHED);
        try {
            PrivateFiles.folder(target.getParent());
            Files.deleteIfExists(unfinished);
            PrivateFiles.file(unfinished);
            db.write("VACUUM INTO ?", unfinished.toString());
            Durable.force(unfinished);
            Durable.move(unfinished, target);
            return backup(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            unfinished.toFile().delete();
        }
    }

    /** Where today's copy goes, if there is none yet. */
    public Optional<Path> due(LocalDate today) {
        Path file = layout.backups().resolve("space-" + today + SUFFIX);
        return Files.exists(file) ? Optional.empty() : Optional.of(file);
    }

    /** Where a copy goes before a migration. */
    public Path beforeMigration(int format, String moment) {
        return layout.backups().resolve("before-format-" + (format + 1) + "-" + moment + SUFFIX);
    }

    /** All copies, newest first. */
    public List<Backup> list() {
        if (!Files.isDirectory(layout.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(layout.backups())) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).map(Backups::backup)
                    .sorted(Comparator.comparing(Backup::at).thenComparing(Backup::file).reversed()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes daily copies that are neither of the last seven days with one, nor the first of one of four weeks before. */
    public void prune() throws IOException {
        List<Path> daily = list().stream().map(Backup::file).filter(file -> day(file).isPresent())
                .sorted(Comparator.comparing((Path file) -> day(file).orElseThrow()).reversed()).toList();
        Set<String> weeks = new HashSet<>();
        for (Path file : daily.subList(Math.min(DAYS, daily.size()), daily.size())) {
            LocalDate day = day(file).orElseThrow();
            String week = day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            boolean kept = weeks.contains(week) ? false : weeks.size() < WEEKS && weeks.add(week);
            if (!kept) {
                Files.delete(file);
            }
        }
    }

    private static Optional<LocalDate> day(Path file) {
        Matcher matcher = DAILY.matcher(file.getFileName().toString());
        return matcher.matches() ? Optional.of(LocalDate.parse(matcher.group(1))) : Optional.empty();
    }

    private static Backup backup(Path file) {
        try {
            return new Backup(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
