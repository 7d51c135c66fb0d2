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
import org.osgi.service.component.ComponentServiceObjects;
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
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.wellspring.launch.plugins.PluginFolder;
import org.wellspring.update.PluginFaults;

/** Reads in the log what plug-ins do wrong. Runs from the start, and loads nothing else until something is wrong. */
@Component(immediate = true, service = {PluginFaults.class, RecordedFaults.class})
public final class RecordedFaults implements PluginFaults, LogListener {
    /** A plug-in may fail at every key that is typed. */
    private static final Duration BETWEEN_WRITES = Duration.ofSeconds(2);
    /** A fault is told until the second start after it. */
    private static final int MOST_STARTS = 2;
    private static final int LONGEST = 300;
    private static final int MOST_CAUSES = 20;
    private final ComponentServiceObjects<LogReaderService> logs;
    private final ComponentServiceObjects<EventAdmin> events;
    private final PluginCode code;
    private final FaultFile file;
    private final Set<String> told = new HashSet<>();
    private final Optional<Doorkeeper> doorkeeper;
    private final LogReaderService log;
    private Map<String, Fault> faults;
    private Instant written = Instant.EPOCH;
    private boolean unwritten;

    /** Listens from now on, unless this is a command and there are no plug-ins. */
    @Activate
    public RecordedFaults(@Reference ComponentServiceObjects<LogReaderService> logs, @Reference ComponentServiceObjects<EventAdmin> events,
            @Reference(service = LoggerFactory.class) Logger logger, BundleContext context) {
        this.logs = logs;
        this.events = events;
        PluginFolder folder = new PluginFolder(UserPlugins.folder());
        code = new PluginCode(context, folder);
        file = new FaultFile(folder.folder());
        boolean window = System.getProperty(PluginFolder.WINDOW) != null;
        boolean watching = window || Integer.getInteger(PluginFolder.STARTED_WITH, PluginFolder.NONE) != PluginFolder.NONE;
        doorkeeper = watching ? Optional.of(new Doorkeeper(context, this::isPlugin, logger)) : Optional.empty();
        log = watching ? logs.getService() : null;
        if (watching) {
            log.addLogListener(this);
        }
        if (window) {
            older();
        }
    }

    private synchronized void older() {
        Map<String, Fault> all = faults();
        if (!all.isEmpty()) {
            all.replaceAll((id, fault) -> fault.older());
            all.values().removeIf(fault -> fault.starts() >= MOST_STARTS);
            write();
        }
    }

    private Map<String, Fault> faults() {
        if (faults == null) {
            faults = file.read();
        }
        return faults;
    }

    @Deactivate
    synchronized void stop() {
        doorkeeper.ifPresent(Doorkeeper::stop);
        if (log != null) {
            log.removeLogListener(this);
            logs.ungetService(log);
        }
        if (unwritten) {
            write();
        }
    }

    @Override
    public boolean isAnyHere() {
        return !code.bundles().isEmpty();
    }

    @Override
    public synchronized boolean isAny() {
        return !told.isEmpty();
    }

    @Override
    public boolean isPlugin(Bundle bundle) {
        return code.isPlugin(bundle);
    }

    @Override
    public Optional<Bundle> whose(StackTraceElement[] frames) {
        return code.whose(frames);
    }

    /** What is known of a bundle in this version. */
    synchronized Optional<Fault> of(String bundle, String version) {
        return Optional.ofNullable(faults().get(bundle)).filter(fault -> fault.version().equals(version));
    }

    /** The user wants to try it once more. */
    synchronized void forget(Set<String> bundles) {
        if (faults().keySet().removeAll(bundles)) {
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
            guilty = guilty.or(() -> Optional.ofNullable(entry.getBundle()).filter(from -> entry.getLogLevel() == LogLevel.ERROR && code.isPlugin(from)));
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
            faults().put(id, before.again(Instant.now(), words));
            first = told.add(id);
            if (first || written.plus(BETWEEN_WRITES).isBefore(Instant.now())) {
                write();
            } else {
                unwritten = true;
            }
        }
        if (first) {
            EventAdmin admin = events.getService();
            admin.postEvent(new Event(FIRST, Map.of()));
            events.ungetService(admin);
        }
    }

    private void write() {
        written = Instant.now();
        unwritten = false;
        try {
            file.write(faults());
        } catch (IOException e) {
            ILog.of(RecordedFaults.class).info("What plug-ins did wrong can't be kept", e);
        }
    }
}
