// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.testkit.Seed;

class LinkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://lumen.example/team | https://lumen.example/team
            HTTP://lumen.example | http://lumen.example
            https://lumen.example:8443/a b?q=1&r=2#top | https://lumen.example:8443/a%20b?q=1&r=2#top
            https://bücher.example/grün | https://b%C3%BCcher.example/gr%C3%BCn
            mailto:ana@arbol.example | mailto:ana@arbol.example
            mailto:ana@arbol.example?subject=The%20roof | mailto:ana@arbol.example?subject=The%20roof
            mailto:ana@arbol.example,bo@arbol.example | mailto:ana@arbol.example,bo@arbol.example
            tel:+44 7700 900110 | tel:+447700900110
            sms:+447700900110 | sms:+447700900110
            """)
    void pagesMessagesAndNumbersAreLinks(String written, String address) {
        assertThat(Link.of(written).map(Link::address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ana", "lumen.example", "javascript:1", "file:///tmp/a", "data:text/plain,a", "ftp://lumen.example/", "smb://lumen.example/a",
            "vnc://lumen.example",
            "x-help:a", "https:", "https://", "http:lumen.example", "https:///a", "https://ana@lumen.example/", "https://lumen.example/a\nb",
            "https://lumen.example/\\a",
            "mailto:", "mailto:ana", "mailto:ana@arbol.example?attach=a.txt", "mailto:ana@arbol.example?subject=a&bcc=b@arbol.example",
            "tel:", "tel:ana", "tel:1", "sms:hello", "tel:+4477\n00", "-a", "--version", "  ", "C:\\a.txt", "/etc/hosts", "//lumen.example/a"})
    void nothingElseIsALink(String written) {
        assertThat(Link.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lumen.example | https://lumen.example
            www.lumen.example/team?a=b | https://www.lumen.example/team?a=b
            lumen.example:8080/a | https://lumen.example:8080/a
            http://lumen.example | http://lumen.example
            """)
    void aPageNeedsNoScheme(String written, String address) {
        assertThat(Link.page(written).map(Link::address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lumen Lighting", "ana@arbol.example", "javascript:1", "mailto:ana@arbol.example", "tel:123456", "localhost", "../a.example/b",
            "-a.example", "a..example"})
    void whatIsNoPageOpensNone(String written) {
        assertThat(Link.page(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +44 (0)20 7946 0000 | tel:+442079460000
            (020) 7946–0000 | tel:02079460000
            0161/496.0000 | tel:01614960000
            555-0100 x12 | tel:5550100;ext=12
            555-0100 ext. 12 | tel:5550100;ext=12
            *21# | tel:*21%23
            tel:555-0100 | tel:5550100
            """)
    void aNumberIsCalledAsItIsWritten(String written, String address) {
        assertThat(Link.phone(written).map(Link::address)).contains(address);
    }

    @Test
    void anAddressCanSayNothingButWhereAMessageGoes() {
        assertThat(Link.mail("ana.ruiz+work@arbol.example").map(Link::address)).contains("mailto:ana.ruiz+work@arbol.example");
        assertThat(Link.mail("o'brien@arbol.example").map(Link::address)).contains("mailto:o'brien@arbol.example");
        assertThat(Link.mail("a?b=c@arbol.example").map(Link::address)).contains("mailto:a%3Fb=c@arbol.example");
        assertThat(Link.mail("ana@arbol.example?bcc=b@arbol.example")).isEmpty();
        assertThat(Link.mail("ana@@arbol.example")).isEmpty();
        assertThat(Link.mail("ana ruiz@arbol.example")).isEmpty();
    }

    @Test
    void whateverIsWrittenALinkIsOneOfTheFiveKinds() {
        long seed = Seed.next();
        System.out.println("links, seed " + seed);
        Random random = new Random(seed);
        String[] parts = {"http", "https", "mailto", "tel", "sms", "file", "javascript", ":", "//", "/", "@", "?", "&", "attach=", "bcc=", "subject=", "a", "é",
                "%0a", "%", " ", "\n", "\u0000", "-", "+1", "555",
                "0100", ".example", "\\", "\"", "'", "`", "$(a)", ";", "|", "<", "\u202e", "#"};
        for (int i = 0; i < 20_000; i++) {
            StringBuilder written = new StringBuilder();
            for (int n = random.nextInt(9); n >= 0; n--) {
                written.append(parts[random.nextInt(parts.length)]);
            }
            String text = written.toString();
            for (Optional<Link> link : java.util.List.of(Link.of(text), Link.page(text), Link.mail(text), Link.phone(text), Link.text(text))) {
                link.ifPresent(l -> assertThat(l.address()).as(text).matches(
                        "(https?://[^@/?#\\s]+([/?#]\\S*)?|mailto:[^\\s?&]+@[^\\s?&]+(\\?(subject|body)=[^\\s&]*(&(subject|body)=[^\\s&]*)*)?|(tel|sms):[0-9+*%;ext=]+)")
                        .matches("\\p{ASCII}+").doesNotContain("\\", "\"", "<", "\n"));
            }
        }
    }
}
