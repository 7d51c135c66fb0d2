# SPDX-License-Identifier: EPL-2.0
"""What a screen reader gets from the window, asked from outside over AT-SPI. Prints facts, one a line; judges nothing."""
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 90
TAB, DOWN, RIGHT, ESCAPE, SPACE = 0xFF09, 0xFF54, 0xFF53, 0xFF1B, 0x20
events = []


def children(thing):
    try:
        return [thing.get_child_at_index(i) for i in range(min(thing.get_child_count(), 80))]
    except GLib.Error:
        return []


def inside(thing, role=None):
    """Everything below, whatever goes away meanwhile."""
    for child in children(thing):
        try:
            if child is not None and (role is None or child.get_role_name() == role):
                yield child
        except GLib.Error:
            continue
        if child is not None:
            yield from inside(child, role)


def showing(thing):
    try:
        return Atspi.StateType.SHOWING in thing.get_state_set().get_states()
    except GLib.Error:
        return False


def window(name=""):
    desktop = Atspi.get_desktop(0)
    for program in children(desktop):
        for shell in children(program) if program else []:
            if shell is not None and name in (shell.get_name() or ""):
                yield shell


def handle(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.02)


def until(question):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = question()
        if found:
            return found
        handle(0.2)
    print("waited in vain for " + question.__doc__, flush=True)
    sys.exit(3)


def heard(event):
    try:
        events.append("%s %d %s|%s" % (event.type.replace("object:", ""), event.detail1, event.source.get_role_name(), event.source.get_name()))
    except GLib.Error:
        pass


def tell(title, thing):
    states = sorted(s.value_nick for s in thing.get_state_set().get_states())
    where = thing.get_extents(Atspi.CoordType.SCREEN)
    actions = [thing.get_action_name(i) for i in range(thing.get_n_actions())] if "Action" in thing.get_interfaces() else []
    labels = [r.get_target(0).get_name() for r in thing.get_relation_set() if r.get_relation_type() == Atspi.RelationType.LABELLED_BY]
    print("|".join([title, thing.get_role_name(), thing.get_name() or "", thing.get_description() or "", str(thing.get_index_in_parent()),
                    "%d,%d,%d,%d" % (where.x, where.y, where.width, where.height), ",".join(actions), ",".join(states), "\t".join(labels)]), flush=True)


def press(key, title):
    events.clear()
    Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)
    handle(1.5)
    for event in events:
        print("event " + title + "|" + event, flush=True)


def rows():
    """the rows of Today"""
    return [r for w in window() for r in inside(w, "list item") if showing(r)]


def main():
    Atspi.init()
    listener = Atspi.EventListener.new(heard)
    for kind in ("object:state-changed:focused", "object:state-changed:selected", "object:state-changed:checked", "object:selection-changed"):
        listener.register(kind)
    until(rows)
    handle(2)
    for row in rows():
        tell("row", row)
        print("row has %d children" % row.get_child_count(), flush=True)
    first = rows()[0].get_parent()
    print("list|%s|%s|%d" % (first.get_role_name(), first.get_name(), first.get_child_count()), flush=True)
    where = rows()[1].get_extents(Atspi.CoordType.SCREEN)
    under = first.get_accessible_at_point(where.x + 5, where.y + 5, Atspi.CoordType.SCREEN)
    print("under the second row|" + (under.get_name() if under else "nothing"), flush=True)
    for role in ("page tab", "push button", "check box", "text", "heading", "tool bar", "status bar"):
        for shell in window():
            for thing in inside(shell, role):
                if showing(thing):
                    tell(role, thing)
    press(DOWN, "down")
    press(DOWN, "down again")
    press(TAB, "tab")
    buttons = [b for w in window() for b in inside(w, "push button") if b.get_name() == "+ Capture"]
    print("pressed|%s" % buttons[0].do_action(0), flush=True)

    def panel():
        """the panel of Capture"""
        return [t for w in window("What happened") for t in inside(w, "text") if Atspi.StateType.FOCUSED in t.get_state_set().get_states()]

    tell("field of the panel", until(panel)[0])
    print("done", flush=True)


main()
