// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.wellspring.launch.plugins.PluginFolder;
import org.wellspring.update.Faults;

/** Reads in the log what plug-ins do wrong. Runs from the start, and loads nothing else until something is wrong. */
@Component(immediate = true, service = {Faults.class, RecordedFaults.class})
public final class RecordedFaults implements Faults, LogListener {
    /** A plug-in may fail at every key that is typed. */
    private static final Duration BETWEEN_WRITES = Duration.ofSeconds(2);
    /** A fault is told until the second start after it. */
    private static final int MOST_STARTS = 2;
    private static final int LONGEST = 300;
    private static final int MOST_CAUSES = 20;
    private final LogReaderService log;
    private final EventAdmin events;
    private final PluginCode code;
    private final FaultFile file;
    private final Set<String> told = new HashSet<>();
    private Map<String, Fault> faults;
    private Instant written = Instant.EPOCH;
    private boolean unwritten;

    /** Listens from now on. */
    @Activate
    public RecordedFaults(@Reference LogReaderService log, @Reference EventAdmin events, BundleContext context) {
        this.log = log;
        this.events = events;
        PluginFolder folder = new PluginFolder(UserPlugins.folder());
        code = new PluginCode(context, folder);
        file = new FaultFile(folder.folder());
        faults = file.read();
        if (System.getProperty(PluginFolder.WINDOW) != null && !faults.isEmpty()) {
            faults.replaceAll((id, fault) -> fault.older());
            faults.values().removeIf(fault -> fault.starts() >= MOST_STARTS);
            write();
        }
        log.addLogListener(this);
    }

    @Deactivate
    synchronized void stop() {
        log.removeLogListener(this);
        if (unwritten) {
            write();
        }
    }

    @Override
    public boolean isAnyHere() {
        return !code.bundles().isEmpty();
    }

    @Override
    public boolean isPlugin(Bundle bundle) {
        return code.of(bundle).isPresent();
    }

    @Override
    public Optional<Bundle> whose(StackTraceElement[] frames) {
        return code.whose(frames);
    }

    /** What is known of a bundle in this version. */
    synchronized Optional<Fault> of(String bundle, String version) {
        return Optional.ofNullable(faults.get(bundle)).filter(fault -> fault.version().equals(version));
    }

    /** The user wants to try it once more. */
    synchronized void forget(Set<String> bundles) {
        if (faults.keySet().removeAll(bundles)) {
            write();
        }
        told.removeAll(bundles);
    }

    @Override
    public void logged(LogEntry entry) {
        boolean bad = entry.getLogLevel() == LogLevel.ERROR || entry.getLogLevel() == LogLevel.WARN;
        if (bad && isAnyHere()) {
            Throwable thrown = entry.getException();
            Optional<Bundle> guilty = thrown == null ? Optional.empty() : code.whose(thrown);
            guilty = guilty.or(() -> code.named(entry.getMessage()));
            guilty = guilty.or(() -> entry.getLogLevel() == LogLevel.ERROR ? code.of(entry.getBundle()) : Optional.empty());
            guilty.ifPresent(plugin -> note(plugin, thrown == null ? entry.getMessage() : said(thrown)));
        }
    }

    /** What first went wrong, and where. */
    private String said(Throwable thrown) {
        Throwable first = thrown;
        for (int i = 0; i < MOST_CAUSES && first.getCause() != null; i++) {
            first = first.getCause();
        }
        String message = first.getMessage() == null || first.getMessage().isBlank() ? "" : ": " + first.getMessage().lines().findFirst().orElse("").strip();
        String where = code.frame(first).map(frame -> " (" + frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName() + ")").orElse("");
        return first.getClass().getSimpleName() + message + where;
    }

    @Override
    public void note(Bundle plugin, String what) {
        String id = plugin.getSymbolicName();
        String version = plugin.getVersion().toString();
        String words = what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what;
        boolean first;
        synchronized (this) {
            Fault before = of(id, version).orElse(new Fault(version, 0, Instant.EPOCH, "", 0));
            faults.put(id, before.again(Instant.now(), words));
            first = told.add(id);
            if (first || written.plus(BETWEEN_WRITES).isBefore(Instant.now())) {
                write();
            } else {
                unwritten = true;
            }
        }
        if (first) {
            events.postEvent(new Event(FIRST, Map.of()));
        }
    }

    private void write() {
        written = Instant.now();
        unwritten = false;
        try {
            file.write(faults);
        } catch (IOException e) {
            ILog.of(RecordedFaults.class).info("What plug-ins did wrong can't be kept", e);
        }
    }
}
