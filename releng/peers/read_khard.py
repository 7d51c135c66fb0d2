# SPDX-License-Identifier: EPL-2.0
"""What khard shows of a file of cards: one line for each field, name, a tab, value."""
import os
import re
import subprocess
import sys
import tempfile

from ruamel.yaml import YAML


def khard(config, *arguments):
    return subprocess.run(["khard", "-c", config, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True).stdout


def flat(value):
    return value if isinstance(value, str) else " ".join(flat(v) for v in value) if isinstance(value, list) else "" if value is None else str(value)


def main():
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        cards = re.findall(r"BEGIN:VCARD.*?END:VCARD\r?\n", file.read(), re.S)
    for card in cards:
        with tempfile.TemporaryDirectory() as folder:
            book = os.path.join(folder, "book")
            os.mkdir(book)
            with open(os.path.join(book, "card.vcf"), "w", encoding="utf-8", newline="") as one:
                one.write(card)
            config = os.path.join(folder, "khard.conf")
            with open(config, "w", encoding="utf-8") as settings:
                settings.write("[addressbooks]\n[[ours]]\npath = %s\n" % book)
            shown = YAML(typ="base").load(khard(config, "show", "--format", "yaml"))
            birthday = re.search(r"^\s*Birthday: (.*)$", khard(config, "show"), re.M)

        def say(name, value):
            print(name + "\t" + flat(value).replace("\n", "|"))

        emails = shown.get("Email") or {}
        numbers = [n for n in re.split(r"\s{2,}", "  ".join(flat(v) for v in (shown.get("Phone") or {}).values())) if n]
        say("PERSON", shown.get("Formatted name"))
        say("full name", shown.get("Formatted name"))
        say("family name", shown.get("Last name"))
        say("given name", shown.get("First name"))
        say("nickname", shown.get("Nickname"))
        # what its editor is given has the year 1900 where none is known
        day = flat(shown.get("Birthday"))
        say("birthday", birthday.group(1) if day.startswith("1900") else day)
        say("anniversary", shown.get("Anniversary"))
        say("work e-mail", next((v for k, v in emails.items() if "work" in k), ""))
        say("home e-mail", next((v for k, v in emails.items() if "home" in k), ""))
        for field, end in (("mobile", "112"), ("work phone", "114"), ("own label", "115")):
            say(field, [n for n in numbers if n.endswith(end)])
        address = (shown.get("Address") or {}).get("home") or {}
        for field, part in (("post box", "Box"), ("floor", "Extended"), ("street", "Street"), ("town", "City"), ("region", "Region"),
                            ("code", "Code"), ("country", "Country")):
            say(field, address.get(part))
        work = (shown.get("Organisation") or [[]])[0]
        work = work if isinstance(work, list) else [work]
        say("organization", (work + [""])[0])
        say("department", (work + ["", ""])[1])
        say("title", shown.get("Title"))
        say("web page", shown.get("Webpage"))
        tags = shown.get("Categories") or []
        say("tags", "|".join(tags if isinstance(tags, list) else [tags]))
        say("note", shown.get("Note"))


main()
