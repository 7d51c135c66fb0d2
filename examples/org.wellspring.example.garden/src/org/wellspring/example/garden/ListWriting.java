// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.wellspring.interop.spi.Contents;
import org.wellspring.interop.spi.FormatWriter;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;

/** Writes a {@link GardenList}: everybody, then every harvest with whom it was shared. */
final class ListWriting implements FormatWriter {
    @Override
    public Count write(Contents contents, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(GardenList.FIRST_LINE + "\n");
        long members = contents.people(person -> writer.write(member(person)));
        long harvests = contents.objects(GardenModel.HARVEST, harvest -> writer.write(harvest(harvest)));
        writer.flush();
        return new Count(members + harvests, 0);
    }

    private static String member(Person person) {
        return "member; " + plain(person.getName()) + person.getEmails().stream().map(email -> "; " + plain(email.getAddress())).collect(Collectors.joining())
                + "\n";
    }

    @SuppressWarnings("unchecked")
    private static String harvest(Entity harvest) {
        List<Person> with = (List<Person>) harvest.eGet(GardenModel.WITH);
        return "harvest; " + harvest.getId() + "; " + harvest.eGet(GardenModel.ON) + "; " + plain(String.valueOf(harvest.eGet(GardenModel.WHAT))) + "; "
                + with.stream().map(person -> plain(person.getName()).replace(",", " ")).collect(Collectors.joining(", ")) + "\n";
    }

    /** What would end a part of a line, or the line. */
    private static String plain(String text) {
        return text.replace(';', ',').replaceAll("\\R", " ");
    }
}
