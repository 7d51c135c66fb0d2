// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.remind;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.StringArray;
import com.sun.jna.ptr.PointerByReference;

/**
 * Notices of the desktop, by {@code org.freedesktop.Notifications} (F14). A click on one runs what was given with it, on the UI
 * thread. Made on the UI thread, which is where signals arrive; {@link #say} may wait for the desktop and is called on another.
 */
final class DesktopNotices {
    private static final String NAME = "org.freedesktop.Notifications";
    private static final String PATH = "/org/freedesktop/Notifications";
    private static final int LONGEST_MS = 5_000;
    private static final int ACTION_TEXTS = 2;
    /** More are not shown one over the other; of the oldest a click leads nowhere. */
    private static final int REMEMBERED = 50;

    private final Gio gio;
    private final Pointer bus;
    private final Gio.Signal clicked = (connection, sender, path, type, name, values, own) -> clicked(values);
    private final int subscription;
    private final Map<Integer, Runnable> clicks = new HashMap<>();

    private DesktopNotices(Gio gio, Pointer bus) {
        this.gio = gio;
        this.bus = bus;
        gio.g_dbus_connection_set_exit_on_close(bus, false);
        subscription = gio.g_dbus_connection_signal_subscribe(bus, NAME, NAME, "ActionInvoked", PATH, null, 0, clicked, null, null);
    }

    /** Of the session's own bus; empty where there is none. UI thread. */
    static Optional<DesktopNotices> ofSession() {
        // Without an address GLib would start a bus of its own, to which nobody listens.
        String running = System.getenv("XDG_RUNTIME_DIR");
        boolean there = System.getenv("DBUS_SESSION_BUS_ADDRESS") != null || running != null && Files.exists(Path.of(running, "bus"));
        return there ? of(gio -> gio.g_bus_get_sync(Gio.SESSION, null, new PointerByReference())) : Optional.empty();
    }

    /** Of the bus at an address; empty where there is none. UI thread. */
    static Optional<DesktopNotices> at(String address) {
        return of(gio -> gio.g_dbus_connection_new_for_address_sync(address, Gio.CLIENT_OF_BUS, null, null, new PointerByReference()));
    }

    private static Optional<DesktopNotices> of(Function<Gio, Pointer> connect) {
        try {
            Gio gio = Gio.library();
            return Optional.ofNullable(connect.apply(gio)).map(bus -> new DesktopNotices(gio, bus));
        } catch (UnsatisfiedLinkError e) {
            // another system, which has no such bus
            return Optional.empty();
        }
    }

    /**
     * Shows one. Not on the UI thread.
     *
     * @param button what a click is called where the desktop draws buttons
     * @param click run on a click
     * @return whether a desktop took it
     */
    boolean say(String title, String words, String button, Runnable click) {
        PointerByReference error = new PointerByReference();
        Pointer reply = gio.g_dbus_connection_call_sync(bus, NAME, PATH, NAME, "Notify", notice(title, words, button), null, 0, LONGEST_MS, null, error);
        if (reply == null) {
            Optional.ofNullable(error.getValue()).ifPresent(gio::g_error_free);
            return false;
        }
        Pointer id = gio.g_variant_get_child_value(reply, 0);
        synchronized (clicks) {
            if (clicks.size() >= REMEMBERED) {
                clicks.clear();
            }
            clicks.put(gio.g_variant_get_uint32(id), click);
        }
        gio.g_variant_unref(id);
        gio.g_variant_unref(reply);
        return true;
    }

    private Pointer notice(String title, String words, String button) {
        Memory actions = new Memory((long) Native.POINTER_SIZE * ACTION_TEXTS);
        StringArray texts = new StringArray(new String[] {"default", button}, "UTF-8");
        for (int i = 0; i < ACTION_TEXTS; i++) {
            actions.setPointer((long) Native.POINTER_SIZE * i, texts.getPointer((long) Native.POINTER_SIZE * i));
        }
        Pointer[] values = {gio.g_variant_new_string("Wellspring"), gio.g_variant_new_uint32(0), gio.g_variant_new_string(""),
                gio.g_variant_new_string(title), gio.g_variant_new_string(markup(words)), gio.g_variant_new_strv(actions, ACTION_TEXTS),
                gio.g_variant_parse(null, "@a{sv} {'desktop-entry': <'wellspring'>}", null, null, new PointerByReference()),
                gio.g_variant_new_int32(-1)};
        return gio.g_variant_new_tuple(values, values.length);
    }

    /** A body is markup for most desktops. */
    private static String markup(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void clicked(Pointer values) {
        Pointer first = gio.g_variant_get_child_value(values, 0);
        int id = gio.g_variant_get_uint32(first);
        gio.g_variant_unref(first);
        Runnable click;
        synchronized (clicks) {
            click = clicks.remove(id);
        }
        if (click != null) {
            click.run();
        }
    }

    /** Listens no more; what is being said just now is said. UI thread. */
    void deafen() {
        gio.g_dbus_connection_signal_unsubscribe(bus, subscription);
    }

    /** Lets go of the bus, after which nothing may be said: on the thread that says things, as the last of them. */
    void close() {
        gio.g_object_unref(bus);
    }
}
