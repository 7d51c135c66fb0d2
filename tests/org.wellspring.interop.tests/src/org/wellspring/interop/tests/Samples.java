// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of invented people, with everything that makes real ones hard to read. */
final class Samples {
    /** The smallest picture there is, larger than a hash. */
    static final String PICTURE = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    static final String CARD_21 = """
            BEGIN:VCARD
            VERSION:2.1
            N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:L=C3=B3pez;Mar=C3=ADa;;Dr.;
            FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Dr. Mar=C3=ADa L=C3=B3pez
            TEL;HOME;VOICE:+34 555 0100
            TEL;CELL;PREF:+34 555 0101
            TEL;WORK;FAX:+34 555 0102
            EMAIL;INTERNET:maria@lopez.example
            ADR;WORK;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:;Piso 2;Calle Mayor 5=0D=0AEntrada B;Sevilla;;41001;Espa=C3=B1a
            LABEL;WORK;ENCODING=QUOTED-PRINTABLE:Calle Mayor 5=0D=0A41001 Sevilla
            ORG:Talleres Mayor;Dise=C3=B1o
            TITLE:Directora
            NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Le gusta el caf=C3=A9=20=
            y el ajedrez.
            BDAY:19700509
            X-CLASS;FOO=bar:PRIVATE
            MAILER:PigeonMail 2
            TZ:+01:00
            GEO:-5.99,37.39
            PHOTO;GIF;ENCODING=BASE64:
             %s

            REV:20230401T101500Z
            UID:maria-21
            END:VCARD
            """.formatted(PICTURE);

    static final String CARD_30 = """
            BEGIN:VCARD
            VERSION:3.0
            PRODID:-//Imaginary Book//EN
            UID:b3a5c1e0-0001-4000-8000-00000000abcd
            N:Okafor\\, Jr.;Chidi;Emeka,Obi;Prof.,Dr.;PhD
            FN:Prof. Dr. Chidi Okafor\\, Jr.
            NICKNAME:Chi,The Bridge
            SORT-STRING:Okafor
            ORG:Okafor & Sons\\; Builders;North;Timber
            TITLE:Head of\\, well\\, everything
            ROLE:Owner
            item1.EMAIL;type=INTERNET;type=pref:chidi@okafor.example
            item1.X-ABLabel:Newsletter
            EMAIL;TYPE=INTERNET,WORK:office@okafor.example
            TEL;TYPE=CELL,VOICE,PREF:+234 555 0110
            TEL;TYPE=WORK,FAX;X-CARRIER=Loud:+234 555 0111
            item2.ADR;type=WORK:;;12 Harbour Rd\\, Unit 3;Lagos;LA;100001;Nigeria
            item2.X-ABADR:ng
            LABEL;TYPE=WORK:12 Harbour Rd\\, Unit 3\\nLagos
            item3.URL:https://okafor.example/%%7Echidi
            item3.X-ABLabel:_$!<HomePage>!$_
            item4.X-ABRELATEDNAMES:Ngozi Okafor
            item4.X-ABLabel:_$!<Spouse>!$_
            item5.X-ABDATE;type=pref:2001-06-30
            item5.X-ABLabel:_$!<Anniversary>!$_
            X-SOCIALPROFILE;type=mastodon;x-user=chidi:https://social.example/@chidi
            IMPP;X-SERVICE-TYPE=Jabber;type=HOME:xmpp:chidi@chat.example
            X-AIM;TYPE=WORK:chidi.builds
            X-PHONETIC-FIRST-NAME:Chee-dee
            X-PHONETIC-LAST-NAME:Oh-kah-for
            BDAY:--02-29
            NOTE:Line one\\nLine two\\; with a semicolon\\, a comma and a
              folded tail: ünïcödé 日本語 😀
            NOTE;LANGUAGE=de:Zweite Notiz
            CATEGORIES:Builders,Old friends
            GEO:6.45;3.39
            TZ:Africa/Lagos
            KEY;TYPE=PGP;ENCODING=b:a2V5IGJ5dGVzIG9mIG5vIHVzZSB0byBhbnlib2R5IGVsc2U=
            SOUND;TYPE=BASIC;ENCODING=b:c291bmQgYnl0ZXMgb2Ygbm8gdXNlIHRvIGFueWJvZHk=
            LOGO;VALUE=uri:https://okafor.example/logo.png
            PHOTO;ENCODING=b;TYPE=GIF:%s
            AGENT:BEGIN:VCARD\\nVERSION:3.0\\nFN:Ada Agent\\nEND:VCARD\\n
            CLASS:PRIVATE
            SOURCE:https://okafor.example/card.vcf
            NAME:Chidi's card
            PROFILE:VCARD
            REV:2024-03-05T10:11:12Z
            X-UNKNOWN-TO-ALL;PARAM1="a;b";PARAM2=c:some;raw\\,value
            END:VCARD
            """.formatted(PICTURE);

    static final String CARD_40 = """
            BEGIN:VCARD
            VERSION:4.0
            UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
            KIND:individual
            FN;PID=1.1;PREF=1:Yuki Sato
            FN;LANGUAGE=ja;ALTID=1:佐藤由紀
            N;SORT-AS="Sato,Yuki":Sato;Yuki;;;
            NICKNAME;TYPE=work:Captain
            GENDER:F;sailor
            BDAY:--0314
            ANNIVERSARY:20090808
            DEATHPLACE:Far from here
            LANG;PREF=1:ja
            LANG;PREF=2:en
            EMAIL;PID=4.1;PREF=1;TYPE=work:yuki@sato.example
            EMAIL;TYPE=home:yuki@home.example
            TEL;VALUE=uri;PREF=1;TYPE="voice,cell":tel:+81-555-0120;ext=102
            TEL;TYPE=home:+81 555 0121
            ADR;TYPE=home;LABEL="3-1 Minato\\nYokohama";GEO="geo:35.44,139.64":;;3-1 Minato;Yokohama;Kanagawa;220-0012;Japan
            ORG;SORT-AS="Sato":Sato Marine;Repairs
            TITLE;ALTID=2:Captain of the yard
            ROLE:Owner
            LOGO;MEDIATYPE=image/png:https://sato.example/logo.png
            MEMBER:urn:uuid:00000000-0000-4000-8000-000000000001
            RELATED;TYPE=friend:urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6
            RELATED;TYPE=contact;VALUE=text:Please ask the harbour master
            CATEGORIES:boats,repairs\\, urgent
            NOTE;LANGUAGE=en:Speaks ^'softly^' and\\nlistens
            PRODID:-//Imaginary Book//EN
            REV:20240506T070809Z
            SOUND:data:audio/basic;base64,c291bmQgYnl0ZXMgb2Ygbm8gdXNlIHRvIGFueWJvZHk=
            CLIENTPIDMAP:1;urn:uuid:3df403f4-5924-4bb7-b077-3c711d9eb34b
            URL;PREF=1:https://sato.example
            KEY;MEDIATYPE=application/pgp-keys:https://sato.example/key.asc
            FBURL;PREF=1:https://sato.example/busy
            CALURI:https://sato.example/cal
            IMPP;PREF=1:xmpp:yuki@chat.example
            TZ:Asia/Tokyo
            GEO:geo:35.44,139.64
            HOBBY;LEVEL=high:knots
            EXPERTISE;LEVEL=expert:diesel engines
            INTEREST;INDEX=1:whales
            PHOTO:data:image/gif;base64,%s
            XML:<note xmlns="urn:example:x">kept</note>
            X-FIRST;X-Q="x^ny":one
            X-FIRST:two
            END:VCARD
            """.formatted(PICTURE);

    private Samples() {
    }

    /** The text with the line ends that the format asks for. */
    static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }

    static Path write(Path file, String text) {
        return write(file, text, StandardCharsets.UTF_8);
    }

    static Path write(Path file, String text, Charset charset) {
        return write(file, text.getBytes(charset));
    }

    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
