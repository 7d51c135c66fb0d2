# SPDX-License-Identifier: EPL-2.0
"""A user with a keyboard and no mouse. Does what comes in, one order a line, and answers each with a line when it is done:

type TEXT          types letters, as fast as a keyboard sends them
key NAME           presses a key: Return, Escape, Tab, Down, or with a modifier held: Control+4
until ROLE|WORDS   waits until something of this role with these words in its name is in sight; answers its name
focus ROLE|WORDS   the same, and until the keyboard is on it
gone ROLE|WORDS    waits until nothing is
"""
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60
KEYS = {"Return": 0xFF0D, "Escape": 0xFF1B, "Tab": 0xFF09, "Down": 0xFF54, "Up": 0xFF52, "space": 0x20}
CODES = {"Control": 37, "Shift": 50}
ROWS = 60


def inside(thing, role):
    """Everything of a role below that is in sight, whatever goes away meanwhile."""
    try:
        count = thing.get_child_count()
    except GLib.Error:
        return
    for i in range(min(count, ROWS)):
        try:
            child = thing.get_child_at_index(i)
            if child is None or Atspi.StateType.SHOWING not in child.get_state_set().get_states():
                continue
            if child.get_role_name() == role:
                yield child
        except GLib.Error:
            continue
        yield from inside(child, role)


def until(role, words, state=Atspi.StateType.SHOWING):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for program in inside_desktop():
            for thing in inside(program, role):
                try:
                    if words in (thing.get_name() or "") and state in thing.get_state_set().get_states():
                        return thing.get_name()
                except GLib.Error:
                    continue
        time.sleep(0.05)
    return "not there: " + role + "|" + words + "; there is " + ", ".join(t.get_name() or "" for p in inside_desktop() for t in inside(p, role))


def gone(role, words):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if not any(words in (t.get_name() or "") for p in inside_desktop() for t in inside(p, role)):
            return "gone"
        time.sleep(0.1)
    return "still there: " + role + "|" + words


def inside_desktop():
    desktop = Atspi.get_desktop(0)
    programs = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
    return [p for p in programs if p is not None]


def press(name):
    *held, key = name.split("+")
    for modifier in held:
        Atspi.generate_keyboard_event(CODES[modifier], None, Atspi.KeySynthType.PRESS)
    Atspi.generate_keyboard_event(KEYS.get(key) or ord(key), None, Atspi.KeySynthType.SYM)
    for modifier in reversed(held):
        Atspi.generate_keyboard_event(CODES[modifier], None, Atspi.KeySynthType.RELEASE)


def main():
    Atspi.init()
    for line in sys.stdin:
        order, _, rest = line.rstrip("\n").partition(" ")
        if order == "type":
            for letter in rest:
                Atspi.generate_keyboard_event(ord(letter), None, Atspi.KeySynthType.SYM)
            print("typed", flush=True)
        elif order == "key":
            press(rest)
            print("pressed", flush=True)
        elif order == "until":
            role, _, words = rest.partition("|")
            print(until(role, words), flush=True)
        elif order == "focus":
            role, _, words = rest.partition("|")
            print(until(role, words, Atspi.StateType.FOCUSED), flush=True)
        elif order == "gone":
            role, _, words = rest.partition("|")
            print(gone(role, words), flush=True)


main()
