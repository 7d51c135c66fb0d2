// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.testkit.TempSpace;

@DisplayName("Names are right whatever encoding a file is in (X1, X2)")
class EncodingsTest {
    private static final String NAMES = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Núñez-Müller\r\nEND:VCARD\r\n";

    @RegisterExtension
    final TempSpace temp = new TempSpace();
    private final Book book = new Book(temp);

    @ParameterizedTest
    @CsvSource({"UTF-8, false", "UTF-8, true", "UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false", "UTF-16BE, false",
            "UTF-32LE, true", "windows-1252, false", "ISO-8859-1, false"})
    void withAndWithoutAByteOrderMark(String charset, boolean mark) {
        Samples.write(book.file("a.vcf"), (mark ? "\uFEFF" : "") + NAMES, Charset.forName(charset));

        book.imports(book.file("a.vcf"));

        assertThat(book.names()).containsExactly("Zoë Núñez-Müller");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, Владимир Петрович Сидоров", "Shift_JIS, 山田太郎と鈴木花子の会社員", "EUC-KR, 김철수와이영희의회사",
            "Big5, 王小明與陳大文的公司", "GB18030, 王小明和陈大文的公司"})
    void inOlderEncodingsOfOtherScripts(String charset, String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:").append(name).append("\r\nTEL:").append(i)
                    .append("\r\nNOTE:").append(name).append(name).append("\r\nEND:VCARD\r\n");
        }
        Samples.write(book.file("a.vcf"), text.toString(), Charset.forName(charset));

        book.imports(book.file("a.vcf"));

        assertThat(book.names()).hasSize(20).allMatch(name::equals);
    }

    @Test
    void aFileThatMixesEncodingsFromCardToCard() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(NAMES.getBytes(StandardCharsets.UTF_8));
        bytes.write(NAMES.replace("Zoë", "Chloé").getBytes(Charset.forName("windows-1252")));

        book.imports(Samples.write(book.file("a.vcf"), bytes.toByteArray()));

        assertThat(book.names()).containsExactly("Zoë Núñez-Müller", "Chloé Núñez-Müller");
    }

    @Test
    void aPropertyMayNameItsOwnEncoding() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("BEGIN:VCARD\r\nVERSION:2.1\r\n".getBytes(StandardCharsets.US_ASCII));
        bytes.write("FN;CHARSET=KOI8-R:Владимир\r\n".getBytes(Charset.forName("KOI8-R")));
        bytes.write("NOTE;CHARSET=ISO-8859-1:für Zoë\r\n".getBytes(StandardCharsets.ISO_8859_1));
        bytes.write("TITLE;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Gesch=E4ftsf=FChrer\r\n".getBytes(StandardCharsets.US_ASCII));
        bytes.write("ORG;ENCODING=QUOTED-PRINTABLE:B=E4ckerei\r\n".getBytes(StandardCharsets.US_ASCII));
        bytes.write("NICKNAME;CHARSET=ISO-2022-JP:".getBytes(StandardCharsets.US_ASCII));
        bytes.write("太郎".getBytes(Charset.forName("ISO-2022-JP")));
        bytes.write("\r\nEND:VCARD\r\n".getBytes(StandardCharsets.US_ASCII));

        book.imports(Samples.write(book.file("a.vcf"), bytes.toByteArray()));

        assertThat(book.names()).containsExactly("Владимир");
        assertThat(book.people().get(0).getNotes()).isEqualTo("für Zoë");
        assertThat(book.people().get(0).getRoles().get(0).getTitle()).isEqualTo("Geschäftsführer");
        assertThat(book.people().get(0).getRoles().get(0).getOrganization().getName()).isEqualTo("Bäckerei");
        assertThat(book.people().get(0).getNicknames()).containsExactly("太郎");
        assertThat(book.exports(ExportFormat.VCARD21)).contains("f=C3=BCr Zo=C3=AB").doesNotContain("CHARSET=KOI8-R");
    }
}
