// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.remind;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;

/** A bus of its own with a desktop on it that takes notices and clicks on them. UI thread, which hears of what arrives. */
public final class PrivateBus implements AutoCloseable {
    private static final String NAME = "org.freedesktop.Notifications";
    private static final String PATH = "/org/freedesktop/Notifications";
    private static final String NODE = """
            <node><interface name="org.freedesktop.Notifications">
              <method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
                <arg type="s" direction="in"/><arg type="as" direction="in"/><arg type="a{sv}" direction="in"/><arg type="i" direction="in"/>
                <arg type="u" direction="out"/></method>
              <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
            </interface></node>""";
    private static final int FIRST_ID = 7;
    private static final int VTABLE = 11;

    /** What a desktop needs of GLib, besides what whoever writes to it needs. */
    public interface Server extends Library {
        /** A method was called. */
        interface Called extends Callback {
            /** With these values; an answer is expected. */
            void called(Pointer connection, String sender, String path, String type, String method, Pointer values, Pointer invocation, Pointer own);
        }

        Pointer g_dbus_node_info_new_for_xml(String xml, PointerByReference error);

        Pointer g_dbus_node_info_lookup_interface(Pointer node, String name);

        int g_dbus_connection_register_object(Pointer connection, String path, Pointer type, Pointer vtable, Pointer own, Pointer free,
                PointerByReference error);

        void g_dbus_method_invocation_return_value(Pointer invocation, Pointer values);

        boolean g_dbus_connection_emit_signal(Pointer connection, String to, String path, String type, String name, Pointer values,
                PointerByReference error);

        String g_variant_print(Pointer value, boolean types);
    }

    private final Process daemon;
    private final String address;
    private final Gio gio = Gio.library();
    private final Server server = Native.load("libgio-2.0.so.0", Server.class, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8"));
    private final List<String> said = new ArrayList<>();
    private final Memory vtable = new Memory((long) Native.POINTER_SIZE * VTABLE);
    private final Server.Called called = (connection, sender, path, type, method, values, invocation, own) -> {
        said.add(server.g_variant_print(values, false));
        server.g_dbus_method_invocation_return_value(invocation, variant("(uint32 " + (FIRST_ID + said.size() - 1) + ",)"));
    };
    private Pointer bus;

    private PrivateBus(Process daemon, String address) {
        this.daemon = daemon;
        this.address = address;
    }

    /** Starts one; empty where no bus daemon is installed. */
    static Optional<PrivateBus> start() throws IOException {
        try {
            Process daemon = new ProcessBuilder("dbus-daemon", "--session", "--nofork", "--print-address").start();
            BufferedReader out = new BufferedReader(new InputStreamReader(daemon.getInputStream(), StandardCharsets.UTF_8));
            return Optional.of(new PrivateBus(daemon, out.readLine()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Where it is. */
    String address() {
        return address;
    }

    /** Puts a desktop on it. */
    void desktop() {
        bus = gio.g_dbus_connection_new_for_address_sync(address, Gio.CLIENT_OF_BUS, null, null, new PointerByReference());
        Pointer node = server.g_dbus_node_info_new_for_xml(NODE, new PointerByReference());
        vtable.clear();
        vtable.setPointer(0, CallbackReference.getFunctionPointer(called));
        server.g_dbus_connection_register_object(bus, PATH, server.g_dbus_node_info_lookup_interface(node, NAME), vtable, null, null, new PointerByReference());
        gio.g_dbus_connection_call_sync(bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                variant("('" + NAME + "', uint32 0)"), null, 0, 5000, null, new PointerByReference());
    }

    /** What it was told, as GLib prints it. */
    List<String> said() {
        return said;
    }

    /** Somebody clicks on the first notice. */
    void click() {
        server.g_dbus_connection_emit_signal(bus, null, PATH, NAME, "ActionInvoked", variant("(uint32 " + FIRST_ID + ", 'default')"),
                new PointerByReference());
    }

    private Pointer variant(String text) {
        return gio.g_variant_parse(null, text, null, null, new PointerByReference());
    }

    @Override
    public void close() {
        daemon.destroy();
    }
}
