# SPDX-License-Identifier: EPL-2.0
"""What Evolution's library reads of a file of cards: one line for each field, name, a tab, value."""
import re
import sys

import gi

gi.require_version("EBookContacts", "1.2")
from gi.repository import EBookContacts  # noqa: E402

FIELDS = {"full name": "FULL_NAME", "family name": "FAMILY_NAME", "given name": "GIVEN_NAME", "nickname": "NICKNAME", "work e-mail": "EMAIL_1",
          "home e-mail": "EMAIL_2", "mobile": "PHONE_MOBILE", "work phone": "PHONE_BUSINESS", "organization": "ORG", "department": "ORG_UNIT",
          "title": "TITLE", "web page": "HOMEPAGE_URL", "note": "NOTE", "spouse": "SPOUSE", "assistant": "ASSISTANT", "tags": "CATEGORIES"}


def date(contact, field):
    value = contact.get_property(field)
    return "%04d-%02d-%02d" % (value.year, value.month, value.day) if value else ""


def main():
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        cards = re.findall(r"BEGIN:VCARD.*?END:VCARD", file.read(), re.S)
    for card in cards:
        contact = EBookContacts.Contact.new_from_vcard(card)
        print("PERSON\t" + (contact.get_property("full-name") or ""))
        for name, field in FIELDS.items():
            value = contact.get_property(EBookContacts.Contact.field_name(getattr(EBookContacts.ContactField, field)).replace("_", "-"))
            print(name + "\t" + (value or "").replace("\n", "|"))
        print("birthday\t" + date(contact, "birth-date"))
        print("anniversary\t" + date(contact, "anniversary"))
        address = contact.get_property("address-home")
        parts = address and {"post box": address.po, "floor": address.ext, "street": address.street, "town": address.locality,
                             "region": address.region, "code": address.code, "country": address.country} or {}
        for part in ("post box", "floor", "street", "town", "region", "code", "country"):
            print(part + "\t" + (parts.get(part) or ""))
        numbers = [a.get_value() for a in contact.get_attributes(EBookContacts.ContactField.TEL)]
        print("own label\t" + " ".join(n for n in numbers if n and n.endswith("115")))
        print("messenger\t" + (contact.get_property("im-jabber-home-1") or ""))
        photo = contact.get_property("photo")
        print("photo\t" + ("image" if photo and photo.get_inlined() else photo and photo.get_uri() and "uri" or ""))


main()
