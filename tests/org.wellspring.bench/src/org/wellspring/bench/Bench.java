// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.wellspring.core.Spaces;
import org.wellspring.events.calendars.EventSources;
import org.wellspring.followup.Today;

/** Measures and prints: {@code measure --size 1k|10k|50k --folder DIR [--launcher FILE] [--only NAME,…] [--json]}. */
public final class Bench implements IApplication {
    private static final Integer FAILED = 1;
    private static final Map<String, Measurement> ALL = Stream.<Map.Entry<String, Measurement>>of(
            Map.entry("import", new Importing()),
            Map.entry("log", new Logging()),
            Map.entry("give", new OneGift()),
            Map.entry("group", new YearsOfAGroup()),
            Map.entry("seen", new SeenByAnother()),
            Map.entry("still", new StillWindow()),
            Map.entry("today", new ListOfTheDay()),
            Map.entry("guards", new OneDraft()),
            Map.entry("search", new Searching()),
            Map.entry("file", new FileSize()),
            Map.entry("command", new Commands()),
            Map.entry("beside", new OpenWindow()),
            Map.entry("events", new EventsOfYears()),
            Map.entry("calendar", new TakingCalendars()),
            Map.entry("window", new Windows()),
            // It ties people of the world to each other, so it comes last.
            Map.entry("paths", new WaysToSomebody()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, java.util.LinkedHashMap::new));

    @Override
    public Object start(IApplicationContext context) throws Exception {
        context.applicationRunning();
        Arguments arguments = Arguments.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        Setup setup = new Setup(arguments.size(), Files.createDirectories(arguments.folder()), arguments.launcher(),
                service(Spaces.class), service(Today.class), service(EventSources.class), text -> System.err.println(text));
        List<Figure> figures = new ArrayList<>();
        Integer exit = EXIT_OK;
        for (Map.Entry<String, Measurement> measurement : ALL.entrySet()) {
            if (arguments.only().isEmpty() || arguments.only().contains(measurement.getKey())) {
                setup.progress().accept("Measuring: " + measurement.getKey());
                try {
                    figures.addAll(measurement.getValue().run(setup));
                } catch (Exception | LinkageError e) {
                    // The other figures are worth having.
                    ILog.of(Bench.class).error("Not measured: " + measurement.getKey(), e);
                    setup.progress().accept("Not measured: " + e);
                    exit = FAILED;
                }
            }
        }
        Report report = new Report(arguments.size(), figures);
        if (arguments.json()) {
            System.out.println(report.toJson());
        } else {
            report.print(System.out);
        }
        return exit;
    }

    @Override
    public void stop() {
        // ends when all is measured
    }

    private static <T> T service(Class<T> type) {
        BundleContext bundles = FrameworkUtil.getBundle(Bench.class).getBundleContext();
        return bundles.getService(bundles.getServiceReference(type));
    }

    private record Arguments(Size size, Path folder, Optional<Path> launcher, List<String> only, boolean json) {
        static Arguments of(String[] given) {
            Map<String, String> options = new java.util.HashMap<>();
            // The first is the word that makes a command of it.
            for (int i = 1; i < given.length; i++) {
                options.put(given[i], given[i].equals("--json") ? "" : given[++i]);
            }
            return new Arguments(Size.named(options.getOrDefault("--size", "10k")), Path.of(options.get("--folder")),
                    Optional.ofNullable(options.get("--launcher")).map(Path::of),
                    Optional.ofNullable(options.get("--only")).map(o -> List.of(o.split(","))).orElse(List.of()),
                    options.containsKey("--json"));
        }
    }
}
