# SPDX-License-Identifier: EPL-2.0
"""What vobject, on which khard and Radicale stand, reads of a file of cards: one line for each field, name, a tab, value."""
import sys

import vobject


def texts(card, name):
    return [c.value for c in card.contents.get(name, [])]


def text(value):
    return ", ".join(value) if isinstance(value, list) else str(value or "")


def say(name, value):
    print(name + "\t" + text(value).replace("\n", "|"))


def main():
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        for card in vobject.readComponents(file):
            say("PERSON", texts(card, "fn")[0])
            say("full name", texts(card, "fn")[0])
            name = (texts(card, "n") or [None])[0]
            say("family name", name and name.family)
            say("given name", name and name.given)
            say("nickname", (texts(card, "nickname") or [""])[0])
            emails = texts(card, "email")
            say("work e-mail", (emails + [""])[0])
            say("home e-mail", (emails + ["", ""])[1])
            numbers = texts(card, "tel")
            for field, end in (("mobile", "112"), ("work phone", "114"), ("own label", "115")):
                say(field, " ".join(n for n in numbers if n.endswith(end)))
            address = (texts(card, "adr") or [None])[0]
            for field, part in (("post box", "box"), ("floor", "extended"), ("street", "street"), ("town", "city"),
                                ("region", "region"), ("code", "code"), ("country", "country")):
                say(field, address and getattr(address, part))
            org = (texts(card, "org") or [[]])[0]
            say("organization", (list(org) + [""])[0])
            say("department", (list(org) + ["", ""])[1])
            say("title", (texts(card, "title") or [""])[0])
            say("web page", (texts(card, "url") or [""])[0])
            say("messenger", " ".join(texts(card, "impp") + texts(card, "x-jabber")))
            say("tags", "|".join(t for c in texts(card, "categories") for t in (c if isinstance(c, list) else [c])))
            say("note", (texts(card, "note") or [""])[0])
            say("birthday", (texts(card, "bday") or [""])[0])
            say("anniversary", (texts(card, "anniversary") + texts(card, "x-anniversary") + [""])[0])
            say("spouse", " ".join(texts(card, "related") + texts(card, "x-evolution-spouse")))
            say("assistant", " ".join(texts(card, "x-evolution-assistant")))
            photo = (texts(card, "photo") or [""])[0]
            say("photo", "image" if isinstance(photo, bytes) else "uri" if photo else "")


main()
