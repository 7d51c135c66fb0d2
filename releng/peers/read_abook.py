# SPDX-License-Identifier: EPL-2.0
"""What abook reads of a file of cards: one line for each field, name, a tab, value."""
import configparser
import subprocess
import sys

FIELDS = {"full name": "name", "nickname": "nick", "street": "address", "floor": "address2", "town": "city", "region": "state", "code": "zip",
          "country": "country", "work phone": "workphone", "mobile": "mobile", "web page": "url", "note": "notes", "tags": "groups",
          "anniversary": "anniversary", "birthday": "birthday"}


def main():
    text = subprocess.run(["abook", "--convert", "--informat", "vcard", "--infile", sys.argv[1], "--outformat", "abook", "--outfile", "-"],
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True).stdout
    book = configparser.RawConfigParser(comment_prefixes=("# ",), delimiters=("=",))
    book.read_string(text)
    for person in (s for s in book.sections() if s != "format"):
        shown = dict(book[person])
        emails = shown.get("email", "").split(",")
        print("PERSON\t" + shown.get("name", ""))
        for field, own in FIELDS.items():
            print(field + "\t" + shown.get(own, ""))
        print("work e-mail\t" + emails[0])
        print("home e-mail\t" + (emails + [""])[1])


main()
