// SPDX-License-Identifier: EPL-2.0
package org.wellspring.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.wellspring.core.Space;
import org.wellspring.core.rows.HasRows;
import org.wellspring.core.rows.Projection;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.rows.TableWriter;
import org.wellspring.core.rows.TouchedObject;

/**
 * Watches statements and asks SQLite how it would run each: {@code new QueryPlans().watch(space)} for lists, {@link
 * #watch(Projection)} for what keeps their tables. The space should be young, without statistics: that is when the
 * planner guesses worst.
 */
public final class QueryPlans {
    private final Map<String, List<String>> plans = new LinkedHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    /** The same space, its rows watched. */
    public Space watch(Space space) {
        Rows watched = new WatchedRows(Rows.of(space));
        return (Space) Proxy.newProxyInstance(Space.class.getClassLoader(), new Class<?>[] {Space.class, HasRows.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("rows")) {
                return watched;
            }
            try {
                return method.invoke(space, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    /** The same projection, its statements watched while it refreshes. */
    public <O> Projection<O> watch(Projection<O> projection) {
        return new WatchedProjection<>(projection);
    }

    /** How many questions the watched rows were asked so far, those that were asked before counted again. */
    public int asked() {
        return asked.get();
    }

    /** What SQLite does, step by step, for each statement seen. */
    public Map<String, List<String>> plans() {
        return plans;
    }

    /**
     * Statements that read the whole of a table or of an index that grows with the history, or every object of a class.
     *
     * @param allowed pieces of statements that may, because the class in them stays small
     */
    public List<String> wholeReads(String... allowed) {
        List<String> found = new ArrayList<>();
        plans.forEach((sql, steps) -> {
            if (List.of(allowed).stream().noneMatch(sql::contains)) {
                steps.stream().filter(QueryPlans::readsAll).forEach(step -> found.add(step + " in " + sql));
            }
        });
        return found;
    }

    /** Objects and links go by one letter in statements, or by name; tables of people and of what is due are small. */
    private static boolean readsAll(String step) {
        // a list that came with the statement, or the values of one object
        return !step.contains("VIRTUAL TABLE") && step.matches("SCAN (object|link|[a-z]|org)( .*)?") && !step.contains("person") && !step.contains("followup")
                || step.contains("object_class") && !step.contains("rowid=?");
    }

    private void explain(Rows rows, String sql, Object... arguments) {
        plans.computeIfAbsent(sql, s -> rows.query("EXPLAIN QUERY PLAN " + s, r -> r.text(4), arguments));
    }

    private final class WatchedRows implements Rows {
        private final Rows rows;

        WatchedRows(Rows rows) {
            this.rows = rows;
        }

        @Override
        public <T> List<T> query(String sql, Mapper<T> mapper, Object... arguments) {
            asked.incrementAndGet();
            explain(rows, sql, arguments);
            return rows.query(sql, mapper, arguments);
        }
    }

    private final class WatchedWriter implements TableWriter {
        private final TableWriter writer;

        WatchedWriter(TableWriter writer) {
            this.writer = writer;
        }

        @Override
        public <T> List<T> query(String sql, Mapper<T> mapper, Object... arguments) {
            explain(writer, sql, arguments);
            return writer.query(sql, mapper, arguments);
        }

        @Override
        public int write(String sql, Object... arguments) {
            explain(writer, sql, arguments);
            return writer.write(sql, arguments);
        }

        @Override
        public ZoneId zone() {
            return writer.zone();
        }

        @Override
        public long number(EClass type) {
            return writer.number(type);
        }

        @Override
        public long number(EStructuralFeature feature) {
            return writer.number(feature);
        }
    }

    private final class WatchedProjection<O> implements Projection<O> {
        private final Projection<O> projection;

        WatchedProjection(Projection<O> projection) {
            this.projection = projection;
        }

        @Override
        public String name() {
            return projection.name();
        }

        @Override
        public int version() {
            return projection.version();
        }

        @Override
        public List<String> schema() {
            return projection.schema();
        }

        @Override
        public void owners(TouchedObject touched, Set<O> owners) {
            projection.owners(touched, owners);
        }

        @Override
        public void refresh(TableWriter writer, Set<O> owners) {
            projection.refresh(new WatchedWriter(writer), owners);
        }

        @Override
        public void rebuild(TableWriter writer) {
            projection.rebuild(writer);
        }
    }
}
