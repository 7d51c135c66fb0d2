// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.plugins;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.wellspring.launch.handover.PrivateFolders;

/**
 * The plug-ins of one user, for whatever installation of the program they start. What is installed together is a
 * state: a folder that is never changed once it is in use. A file says which one is; a new one is on trial until a window has come up
 * with it, and the start after one that did not takes the state before.
 *
 * <p>Any process may read it; whoever makes states sees to it that nobody else does so at the time.
 */
public final class PluginFolder {
    /** Property of the process: where this folder is. */
    public static final String FOLDER = "wellspring.plugins.folder";
    /** Property of the process: which state it was started with; none where it was started without plug-ins. */
    public static final String STARTED_WITH = "wellspring.plugins";
    /** Property of the process that is true where the user asked to start without plug-ins. */
    public static final String SAFE = "wellspring.safe";
    /** Property of the process: there where a window was started. */
    public static final String WINDOW = "wellspring.window";
    /** No state: nothing is installed. */
    public static final int NONE = 0;
    private static final String STATE = "state";
    private static final String BEFORE = "before";
    private static final String BEGUN = "begun";
    private static final String BEGUN_AT = "begunAt";
    private static final long DIGITS = 1_000_000_000L;
    private static final String FAILED = "failed";
    private static final String BUNDLES = "bundles.info";
    private static final int KEPT = 3;

    private final Path folder;

    /** In a folder that is made when something is first installed. */
    public PluginFolder(Path folder) {
        this.folder = folder;
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** Where the jars of all states are. */
    public Path pool() {
        return folder.resolve("pool");
    }

    /** Whether a bundle comes from here, by its location. */
    public boolean holds(String location) {
        return location.replace("%2C", ",").contains(pool().toUri().getRawPath());
    }

    /** The folder of a state. */
    public Path state(int state) {
        return folder.resolve("states").resolve(Integer.toString(state));
    }

    /** The list of bundles of a state, in lines as the framework's own list has them. */
    public Path bundles(int state) {
        return state(state).resolve(BUNDLES);
    }

    /** The state that a start takes, {@link #NONE} at first. */
    public int current() {
        return number(read(), STATE);
    }

    /** A state with which no window came up, so that the one before it is in use again; {@link #NONE} if there is none. */
    public int failed() {
        return number(read(), FAILED);
    }

    /** Whether no window has come up yet with the state in use. */
    public boolean isOnTrial() {
        return read().containsKey(BEFORE);
    }

    /**
     * The bundles to start with.
     *
     * @param window whether a window is started: commands put nothing on trial
     * @return a list to read; empty where there are none
     */
    public Optional<Path> begin(boolean window) throws IOException {
        Properties said = read();
        if (window && said.containsKey(BEFORE)) {
            if (said.containsKey(BEGUN) && !isAlive(said)) {
                goBack(said);
            } else if (!said.containsKey(BEGUN)) {
                said.setProperty(BEGUN, Long.toString(ProcessHandle.current().pid()));
                said.setProperty(BEGUN_AT, since(ProcessHandle.current()));
                write(said);
            }
        }
        int state = number(said, STATE);
        return state == NONE || !Files.isRegularFile(bundles(state)) ? Optional.empty() : Optional.of(bundles(state));
    }

    /** A window has come up: what it was started with may stay. */
    public void proven() throws IOException {
        Properties said = read();
        String started = System.getProperty(STARTED_WITH, "");
        if (said.containsKey(BEFORE) && started.equals(said.getProperty(STATE))) {
            said.remove(BEFORE);
            said.remove(BEGUN);
            said.remove(BEGUN_AT);
            write(said);
        }
    }

    /** Makes the folder of a state that comes after all others; it is in use from {@link #use} on. */
    public int fresh() throws IOException {
        int last = states().stream().max(Comparator.naturalOrder()).orElse(NONE);
        PrivateFolders.folder(folder);
        Files.createDirectories(state(last + 1));
        return last + 1;
    }

    /**
     * From now on starts take this state.
     *
     * @param trial whether the one in use comes back if no window comes up with it
     */
    public void use(int state, boolean trial) throws IOException {
        Properties said = read();
        // What never came up itself is nothing to come back to.
        int before = said.containsKey(BEFORE) ? number(said, BEFORE) : number(said, STATE);
        Properties now = new Properties();
        now.setProperty(STATE, Integer.toString(state));
        if (trial) {
            now.setProperty(BEFORE, Integer.toString(before));
        }
        write(now);
        forget(state, before);
    }

    /** What failed has been told. */
    public void told() throws IOException {
        Properties said = read();
        if (said.remove(FAILED) != null) {
            write(said);
        }
    }

    private void goBack(Properties said) throws IOException {
        said.setProperty(FAILED, said.getProperty(STATE));
        said.setProperty(STATE, said.getProperty(BEFORE));
        said.remove(BEFORE);
        said.remove(BEGUN);
        said.remove(BEGUN_AT);
        write(said);
    }

    /** Whether the process that began still runs; after a restart of the machine another one may have its number. */
    private static boolean isAlive(Properties said) {
        return ProcessHandle.of(Long.parseLong(said.getProperty(BEGUN))).filter(ProcessHandle::isAlive)
                .filter(process -> since(process).equals(said.getProperty(BEGUN_AT))).isPresent();
    }

    /** The second a process began in, as far as it has room; 0 where the system does not tell. */
    private static String since(ProcessHandle process) {
        return process.info().startInstant().map(instant -> Long.toString(instant.getEpochSecond() % DIGITS)).orElse("0");
    }

    private static int number(Properties said, String key) {
        return Integer.parseInt(said.getProperty(key, Integer.toString(NONE)));
    }

    private Properties read() {
        Properties said = new Properties();
        Path file = folder.resolve("current");
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                said.load(in);
                // Only numbers stand in it; with anything else it is as good as not there, and the program starts.
                said.values().removeIf(value -> !value.toString().matches("\\d{1,9}"));
            } catch (IOException | IllegalArgumentException e) {
                return new Properties();
            }
        }
        return said;
    }

    private void write(Properties said) throws IOException {
        Path beside = Files.createTempFile(PrivateFolders.folder(folder), "current-", ".new");
        try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
            said.store(out, null);
        }
        Files.move(beside, folder.resolve("current"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<Integer> states() throws IOException {
        if (!Files.isDirectory(folder.resolve("states"))) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder.resolve("states"))) {
            return all.map(path -> path.getFileName().toString()).filter(name -> name.matches("\\d{1,9}")).map(Integer::valueOf).toList();
        }
    }

    /** States nobody will come back to; what a running window was started with is in its memory. */
    private void forget(int used, int before) throws IOException {
        for (int state : states()) {
            if (state != before && state <= used - KEPT) {
                try (Stream<Path> all = Files.walk(state(state))) {
                    all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
                }
            }
        }
    }
}
