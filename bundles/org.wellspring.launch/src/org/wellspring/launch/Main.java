// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.adaptor.EclipseStarter;
import org.wellspring.launch.handover.Handover;
import org.wellspring.launch.handover.Handover.Outcome;
import org.wellspring.launch.handover.Order;
import org.wellspring.launch.plugins.PluginFolder;

/**
 * Starts the framework from the application class path, which lets the JVM keep its classes in an archive; the
 * platform's own launcher loads it in a way that makes every start a tenth of a second slower.
 */
public final class Main {
    /** Property that names, separated by commas, what a window was about to keep when it ended over a command. */
    public static final String LOST = "wellspring.lost";
    private static final String COMMAND = "-command";

    private Main() {
    }

    /**
     * Runs the product's application and ends the process with its exit code.
     *
     * @param arguments the program's own
     * @throws Exception what the application threw, or that the installation can't be read; the JVM reports it
     */
    public static void main(String[] arguments) throws Exception {
        // Another application of the same installation may need anything.
        boolean ours = System.getProperty("eclipse.application") == null;
        StartArguments start = StartArguments.of(List.of(arguments));
        if (ours) {
            handOver(start, List.of(arguments));
        }
        ClassArchive archive = ClassArchive.ofThisStart();
        archive.dropStunted();
        int code;
        try {
            code = run(start, ours, arguments);
        } catch (Exception e) {
            archive.endedBadly();
            throw e;
        }
        if (code == Restart.CODE) {
            new Restart(fileOf(Main.class), arguments).begin();
            code = 0;
        }
        if (code != 0) {
            archive.endedBadly();
        }
        System.exit(code);
    }

    private static int run(StartArguments start, boolean ours, String[] arguments) throws Exception {
        Path framework = fileOf(EclipseStarter.class);
        Installation installation = new Installation(fileOf(Main.class).getParent(), framework);
        Object result;
        UserFolders folders = UserFolders.find();
        boolean command = ours && !start.window();
        Optional<Path> plugins = plugins(start, folders, ours && start.window());
        String fingerprint = installation.fingerprint(plugins);
        Path bundles = installation.bundles(plugins, command, folders.cache(), fingerprint);
        try (ConfigurationArea area = ConfigurationArea.open(folders.cache(), fingerprint + (command ? COMMAND : ""))) {
            EclipseStarter.setInitialProperties(properties(installation.properties(bundles), area, folders.state()));
            result = EclipseStarter.run(arguments, null);
        }
        return result instanceof Integer code ? said(code) : failed();
    }

    /** The user's own plug-ins; none where the user wants none, and for pictures of what the program itself has. */
    private static Optional<Path> plugins(StartArguments start, UserFolders folders, boolean window) throws IOException {
        PluginFolder folder = new PluginFolder(folders.plugins());
        if (window) {
            System.setProperty(PluginFolder.WINDOW, Boolean.toString(true));
        }
        System.setProperty(PluginFolder.FOLDER, folder.folder().toString());
        if (start.safe() || start.tour().isPresent()) {
            System.setProperty(PluginFolder.SAFE, Boolean.toString(start.safe()));
            return Optional.empty();
        }
        Optional<Path> list = folder.begin(window);
        System.setProperty(PluginFolder.STARTED_WITH, Integer.toString(folder.current()));
        return list;
    }

    /**
     * A command goes to the window that has its book open, if there is one; this ends the process with the answer. Started without one, that
     * window comes to the front.
     */
    private static void handOver(StartArguments start, List<String> arguments) {
        if (start.window() ? !start.anyWindow() : start.words().isEmpty()) {
            return;
        }
        Path folder = Path.of("").toAbsolutePath();
        Order order = Order.here(start.directory(System.getenv(), folder).toString(), folder.toString(), System.out.charset(), arguments);
        Outcome outcome = Handover.attempt(order, System.in, System.out, System.err);
        if (outcome instanceof Outcome.Answered answered) {
            Runtime.getRuntime().halt(answered.code());
        } else if (outcome instanceof Outcome.Lost lost) {
            System.setProperty(LOST, String.join(",", lost.transactions()));
        }
    }

    /** What an application leaves behind to be said at its end, by the platform's convention. */
    private static int said(int code) {
        Optional.ofNullable(System.getProperty("eclipse.exitdata")).ifPresent(System.err::println);
        return code;
    }

    /** An application that ends without a result was thrown out; the framework has written down why. */
    private static int failed() {
        String log = System.getProperty("osgi.logfile", "");
        System.err.println(MessageFormat.format(ResourceBundle.getBundle("org.wellspring.launch.messages").getString("failed"), log));
        return 1;
    }

    private static Map<String, String> properties(Map<String, String> properties, ConfigurationArea area, Path state) {
        properties.put("osgi.configuration.area", Installation.url(area.folder()) + "/");
        properties.put("osgi.instance.area", Installation.url(state) + "/");
        // One log for the framework and the program; in the configuration area it would be one more for every start.
        properties.put("osgi.logfile", state.resolve(".metadata/.log").toString());
        // Stop the framework when the application ends.
        properties.put("osgi.noShutdown", "false");
        // Checking signatures of what is installed would double the time to start and keep classes out of the archive.
        properties.put("osgi.support.class.certificate", "false");
        // What the descriptions of all components say is kept beside what else is known of the installation: each start would read them anew.
        properties.put("ds.cache.metadata", "true");
        // Whoever starts the JVM knows better: another application of the same installation, say.
        properties.keySet().removeIf(key -> System.getProperty(key) != null);
        return properties;
    }

    private static Path fileOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
