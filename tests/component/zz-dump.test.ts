import { test } from 'vitest';

import { explorerOf } from '../support/explorer.ts';
import { isoOf, dayOf } from '../../src/core/days.ts';
import { sceneOf } from '../../src/core/scene.ts';
import { estimatesOf } from '../../src/core/estimates.ts';
import { writeFileSync } from 'node:fs';
test('dump', () => {
  const e = explorerOf('en').dataset;
  const out: string[] = [];
  for (const c of e.claims)
    out.push(
      [
        c.id,
        c.speaker,
        c.via ?? '',
        'said',
        c.said.edtf,
        c.said.basis,
        '|',
        c.happened?.edtf ?? '-',
        c.happened?.basis ?? '',
        'known',
        isoOf(c.known),
        c.topic,
        c.modality,
        c.places.join(','),
        JSON.stringify(c.quantity ?? null),
        c.disputes.join(','),
        c.note ? 'NOTE' : '',
        c.said.articleOnly ?? '',
        '/',
        c.short ?? '',
      ].join(' '),
    );
  for (const d of ['2024-10-01', '2024-10-31', '2024-11-07', '2025-04-26']) {
    const sc = sceneOf(e, dayOf(d)!, 'reported');
    for (const k of ['places', 'counts', 'squares', 'moves', 'plates'] as const)
      for (const m of sc[k] as any)
        out.push(
          [
            d,
            k,
            m.id,
            m.status,
            m.precision,
            m.fresh,
            m.arrival,
            m.claims.map((c: any) => c.id).join(' '),
            '|',
            m.earlier.map((c: any) => c.id).join(' '),
          ].join(' '),
        );
    for (const g of estimatesOf(e, dayOf(d)!, 'reported'))
      out.push(
        [d, g.scope, g.label, g.rows.map((r) => `${r.claim.id}${r.current ? '' : '(earlier)'}`).join(' ')].join(' '),
      );
  }
  const ex = explorerOf('de');
  out.push('reported ' + ex.moments.map(isoOf).join(' '));
  ex.look('happened');
  out.push('happened ' + ex.moments.map(isoOf).join(' '));
  for (const c of e.chapters) out.push(c.id, isoOf(c.day), c.lens, c.see.join(','), c.place, c.title);
  writeFileSync('/tmp/dump.txt', out.join('\n'));
});
