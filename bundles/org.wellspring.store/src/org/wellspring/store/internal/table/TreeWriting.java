// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.rows.TouchedObject;
import org.wellspring.store.internal.object.ClassForm;
import org.wellspring.store.internal.object.Classes;

/** What follows, when objects are written, for the top-level objects they are in: descendants, references, listeners. */
final class TreeWriting {
    private final Classes classes;
    private final Dictionary classNumbers;
    private final ObjectTable objects;
    private final LinkTable links;
    private final OpTable ops;
    private final Map<Long, Tree> trees = new LinkedHashMap<>();

    TreeWriting(Classes classes, Dictionary classNumbers, ObjectTable objects, LinkTable links, OpTable ops) {
        this.classes = classes;
        this.classNumbers = classNumbers;
        this.objects = objects;
        this.links = links;
        this.ops = ops;
    }

    /** Sorts folded objects into trees while the file still shows the trees as they were. */
    void before(List<Touched> touched, ObjectWriting writing) {
        touched.forEach(member -> member.begins = member.old == null && !member.mentioned && member.exists());
        for (Touched member : touched) {
            if (member.old != null) {
                Tree old = trees.computeIfAbsent(member.old.root(), Tree::new);
                old.members.add(member);
            }
            if (member.exists()) {
                long root = writing.root(member.n);
                if (member.old == null || member.old.root() != root) {
                    Tree tree = trees.get(root);
                    if (tree == null) {
                        tree = root == member.n && member.begins ? newTree(root) : new Tree(root);
                        trees.put(root, tree);
                    }
                    tree.members.add(member);
                    tree.isNew &= member.begins;
                }
            }
        }
    }

    private static Tree newTree(long root) {
        Tree tree = new Tree(root);
        tree.isNew = true;
        return tree;
    }

    /** Lets go of what the row of a written object says, unless the tree it is in is looked at again. */
    void written(Touched member) {
        if (member.begins && trees.get(member.row.root()).isNew) {
            member.row = member.row.withoutData();
        }
    }

    /** Takes descendants along that were not touched themselves when their container moved to another tree. */
    void moveDescendants(List<Touched> touched) {
        for (Touched member : touched) {
            if (member.old != null && member.row != null && member.old.root() != member.row.root()) {
                moveContents(member.n, member.old.root(), member.row.root());
            } else if (member.old == null && member.mentioned && member.row != null && !member.row.isRoot()) {
                // What was in it before it was there itself waited under its number.
                moveContents(member.n, member.n, member.row.root());
            }
        }
    }

    private void moveContents(long container, long oldRoot, long newRoot) {
        for (ObjectRow row : objects.contents(oldRoot)) {
            if (row.container() == container) {
                if (row.created() != null) {
                    ops.touch(row.n(), row.created(), oldRoot);
                }
                objects.update(row.withRoot(newRoot));
                moveContents(row.n(), oldRoot, newRoot);
            }
        }
    }

    Collection<Tree> trees() {
        return trees.values();
    }

    /** The tree that begins with this object in this transaction. */
    Optional<Tree> newTree(Touched root) {
        return Optional.ofNullable(trees.get(root.n)).filter(tree -> tree.isNew);
    }

    /** The touched top-level objects of known classes. */
    Map<UUID, EClass> roots() {
        Map<UUID, EClass> roots = new LinkedHashMap<>();
        trees.values().forEach(tree -> row(tree).ifPresent(row -> form(row)
                .ifPresent(form -> roots.put(row.id(), form.type()))));
        return roots;
    }

    /** The same, as projections want to know them. */
    List<TouchedObject> touchedObjects() {
        List<TouchedObject> all = new ArrayList<>();
        for (Tree tree : trees.values()) {
            row(tree).flatMap(this::form).ifPresent(form -> all.add(new TouchedObject(tree.root, form.type(), () -> targets(tree))));
        }
        return all;
    }

    /** What a tree refers to, before or after. */
    private Set<Long> targets(Tree tree) {
        Set<Long> targets = tree.isNew ? new HashSet<>() : links.targetsOfTree(tree.root);
        for (Touched member : tree.members) {
            member.oldLinks.forEach(link -> targets.add(link.target()));
            member.links.forEach(link -> targets.add(link.target()));
        }
        return targets;
    }

    private Optional<ClassForm> form(ObjectRow row) {
        return classes.form(classNumbers.name(row.type()));
    }

    /** The row of a tree's top-level object after the transaction, or before it if that deleted the object. */
    private Optional<ObjectRow> row(Tree tree) {
        Touched member = tree.rootMember();
        if (member == null) {
            return objects.find(tree.root);
        }
        return Optional.ofNullable(member.row != null ? member.row : member.old);
    }
}
