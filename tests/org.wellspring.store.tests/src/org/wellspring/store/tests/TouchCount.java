// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import java.util.List;
import java.util.Set;

import org.wellspring.core.rows.Projection;
import org.wellspring.core.rows.TableWriter;
import org.wellspring.core.rows.TouchedObject;
import org.wellspring.model.ModelPackage;

/** A projection as a bundle would write one: how many interactions a person has, and when the last was. */
class TouchCount implements Projection<Long> {
    private static final String COUNT = """
            INSERT INTO touches(person, count, last)
            SELECT l.target, count(*), max(l.at) FROM link l JOIN object o ON o.n = l.source
            JOIN object p ON p.n = l.target
            WHERE o.class = ?1 AND l.feature = ?2 AND p.class = ?3 %s GROUP BY l.target""";

    private final int version;

    TouchCount(int version) {
        this.version = version;
    }

    @Override
    public String name() {
        return "touches";
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public List<String> schema() {
        return List.of("CREATE TABLE touches(person INTEGER PRIMARY KEY, count INTEGER NOT NULL, last INTEGER)",
                "CREATE INDEX touches_last ON touches(last)");
    }

    @Override
    public void owners(TouchedObject touched, Set<Long> owners) {
        if (touched.type() == ModelPackage.Literals.INTERACTION) {
            owners.addAll(touched.targets());
        } else if (touched.type() == ModelPackage.Literals.PERSON) {
            owners.add(touched.n());
        }
    }

    @Override
    public void refresh(TableWriter writer, Set<Long> owners) {
        for (Long owner : owners) {
            writer.write("DELETE FROM touches WHERE person = ?", owner);
            writer.write(COUNT.formatted("AND l.target = ?4"), ModelPackage.Literals.INTERACTION, feature(writer),
                    ModelPackage.Literals.PERSON, owner);
        }
    }

    @Override
    public void rebuild(TableWriter writer) {
        writer.write(COUNT.formatted(""), ModelPackage.Literals.INTERACTION, feature(writer), ModelPackage.Literals.PERSON);
    }

    private static long feature(TableWriter writer) {
        return writer.number(ModelPackage.Literals.INTERACTION__PARTICIPANTS);
    }
}
