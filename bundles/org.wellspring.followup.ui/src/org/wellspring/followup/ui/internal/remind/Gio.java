// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.remind;

import java.util.Map;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;

/** The part of GLib's D-Bus that notifications need. The windows stand on the same library, so that it is there wherever they are. */
public interface Gio extends Library {
    /** GBusType of the session. */
    int SESSION = 2;
    /** G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT and _MESSAGE_BUS_CONNECTION. */
    int CLIENT_OF_BUS = 1 | 8;

    /** A signal that arrived, on the thread that subscribed. */
    interface Signal extends Callback {
        /** Of these values: a tuple. */
        void arrived(Pointer connection, String sender, String path, String type, String name, Pointer values, Pointer own);
    }

    /** The library; an {@link UnsatisfiedLinkError} where it is not there. */
    static Gio library() {
        return Native.load("libgio-2.0.so.0", Gio.class, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8"));
    }

    Pointer g_bus_get_sync(int type, Pointer cancellable, PointerByReference error);

    Pointer g_dbus_connection_new_for_address_sync(String address, int flags, Pointer observer, Pointer cancellable, PointerByReference error);

    void g_dbus_connection_set_exit_on_close(Pointer connection, boolean exits);

    Pointer g_dbus_connection_call_sync(Pointer connection, String name, String path, String type, String method, Pointer values, Pointer replyType,
            int flags, int timeout, Pointer cancellable, PointerByReference error);

    int g_dbus_connection_signal_subscribe(Pointer connection, String sender, String type, String member, String path, String first, int flags,
            Signal signal, Pointer own, Pointer free);

    void g_dbus_connection_signal_unsubscribe(Pointer connection, int subscription);

    Pointer g_variant_new_string(String text);

    Pointer g_variant_new_uint32(int value);

    Pointer g_variant_new_int32(int value);

    Pointer g_variant_new_strv(Pointer strings, long count);

    Pointer g_variant_new_tuple(Pointer[] values, long count);

    Pointer g_variant_parse(Pointer type, String text, Pointer limit, Pointer end, PointerByReference error);

    Pointer g_variant_get_child_value(Pointer tuple, long index);

    int g_variant_get_uint32(Pointer value);

    Pointer g_variant_get_string(Pointer value, Pointer length);

    void g_variant_unref(Pointer value);

    void g_object_unref(Pointer object);

    void g_error_free(Pointer error);
}
