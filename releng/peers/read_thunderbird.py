# SPDX-License-Identifier: EPL-2.0
"""What Thunderbird's address book takes in of a file of cards: one line for each field, name, a tab, value.

Runs the program itself without a window, in a profile of its own, and asks its importer over Marionette, its remote control on the loopback.
"""
import json
import os
import socket
import subprocess
import sys
import tempfile
import time

IMPORT = """
const [path, done] = arguments;
(async () => {
  const { AddrBookFileImporter } = ChromeUtils.importESModule("resource:///modules/AddrBookFileImporter.sys.mjs");
  const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
  const book = MailServices.ab.getDirectoryFromId(MailServices.ab.newAddressBook("peer", "", Ci.nsIAbManager.JS_DIRECTORY_TYPE));
  const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
  file.initWithPath(path);
  await new AddrBookFileImporter("vcard").startImport(file, book);
  return book.childCards.map(card => ({ name: card.displayName, family: card.lastName, given: card.firstName, emails: card.emailAddresses,
    photo: card.photoURL, entries: card.vCardProperties.entries.map(e => [e.name, e.params, e.value]) }));
})().then(done, problem => done("" + problem));
"""
PATIENCE_S = 60


class Marionette:
    """Its protocol: a length, a colon, that many bytes of JSON."""

    def __init__(self, port):
        for _ in range(PATIENCE_S * 2):
            try:
                self.socket = socket.create_connection(("127.0.0.1", port))
                break
            except OSError:
                time.sleep(0.5)
        self.stream = self.socket.makefile("rb")
        self.calls = 0
        self.receive()

    def receive(self):
        length = b""
        while not length.endswith(b":"):
            length += self.stream.read(1)
        return json.loads(self.stream.read(int(length[:-1])))

    def call(self, name, **parameters):
        self.calls += 1
        message = json.dumps([0, self.calls, name, parameters]).encode()
        self.socket.sendall(b"%d:%s" % (len(message), message))
        _, _, problem, result = self.receive()
        if problem:
            raise SystemExit(problem["message"])
        return result


def cards(path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        with open(os.path.join(profile, "user.js"), "w", encoding="utf-8") as preferences:
            preferences.write('user_pref("marionette.port", %d);\nuser_pref("app.update.auto", false);\n' % port)
        program = subprocess.Popen(["thunderbird", "--headless", "--no-remote", "--profile", profile, "--marionette", "--remote-allow-system-access"],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=dict(os.environ, HOME=profile))
        try:
            marionette = Marionette(port)
            marionette.call("WebDriver:NewSession")
            marionette.call("Marionette:SetContext", value="chrome")
            marionette.call("WebDriver:SetTimeouts", script=PATIENCE_S * 1000)
            return marionette.call("WebDriver:ExecuteAsyncScript", script=IMPORT, args=[os.path.abspath(path)])["value"]
        finally:
            program.terminate()
            program.wait(PATIENCE_S)


def main():
    found = cards(sys.argv[1])
    if isinstance(found, str):
        raise SystemExit(found)
    for card in found:
        entries = card["entries"]

        def say(name, value):
            print(name + "\t" + str(value or "").replace("\n", "|"))

        def all_of(*names):
            return [value for name, _, value in entries if name in names]

        def first(name, part=None):
            value = (all_of(name) or [""])[0]
            values = value if isinstance(value, list) else [value]
            return value if part is None else values[part] if part < len(values) else ""

        say("PERSON", card["name"])
        say("full name", card["name"])
        say("family name", card["family"])
        say("given name", card["given"])
        say("nickname", first("nickname"))
        say("birthday", first("bday"))
        # X-ANNIVERSARY and the like are kept, and not shown
        say("anniversary", first("anniversary"))
        say("work e-mail", (card["emails"] + [""])[0])
        say("home e-mail", (card["emails"] + ["", ""])[1])
        for field, end in (("mobile", "112"), ("work phone", "114"), ("own label", "115")):
            say(field, " ".join(n for n in all_of("tel") if n.endswith(end)))
        for part, field in enumerate(("post box", "floor", "street", "town", "region", "code", "country")):
            say(field, first("adr", part))
        say("organization", first("org", 0))
        say("department", first("org", 1))
        say("title", first("title"))
        say("web page", first("url"))
        say("messenger", " ".join(all_of("impp")))
        say("tags", "|".join(tag for tags in all_of("categories") for tag in (tags if isinstance(tags, list) else [tags])))
        say("note", first("note"))
        say("spouse", " ".join(value for name, params, value in entries if name == "related" and "spouse" in str(params.get("type"))))
        say("assistant", " ".join(value for name, params, value in entries if name == "related" and "assistant" in str(params.get("type"))))
        say("photo", "image" if card["photo"].startswith("data:") else "uri" if card["photo"] else "")


main()
