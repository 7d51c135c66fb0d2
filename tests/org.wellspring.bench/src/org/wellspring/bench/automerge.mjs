// SPDX-License-Identifier: EPL-2.0
// Automerge as a peer: "make FILE COUNT" writes a document of so many commitments, each made in one change and kept in another, by several who
// merge; "load FILE" reads it and looks at each, and tells the milliseconds that took and the bytes of memory that it holds.
import * as automerge from '@automerge/automerge';
import { readFileSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';

const [what, file, count] = process.argv.slice(2);
if (what === 'make') {
    const root = automerge.change(automerge.init(), (d) => { d.commitments = {}; });
    const changes = [];
    for (let i = 0; i < Number(count);) {
        // A change takes the longer the more is there.
        let part = automerge.clone(root);
        for (const end = Math.min(Number(count), i + 100); i < end; i++) {
            const id = randomUUID();
            part = automerge.change(part, { message: 'Commit' }, (d) => {
                d.commitments[id] = { what: 'Ask the printer about the second edition of the cookbook, number ' + i, due: '2026-12-01', state: 'OPEN' };
            });
            part = automerge.change(part, { message: 'Kept' }, (d) => { d.commitments[id].state = 'KEPT'; });
        }
        changes.push(...automerge.getChanges(root, part));
    }
    writeFileSync(file, automerge.save(automerge.applyChanges(root, changes)[0]));
} else {
    const bytes = readFileSync(file);
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    const begun = performance.now();
    const doc = automerge.load(bytes);
    const kept = Object.values(doc.commitments).filter((one) => one.state === 'KEPT').length;
    const taken = performance.now() - begun;
    globalThis.gc?.();
    console.log(JSON.stringify({ milliseconds: taken, memory: process.memoryUsage().rss - before, bytes: bytes.length, kept }));
}
