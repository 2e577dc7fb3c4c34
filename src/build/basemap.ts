import { gzipSync } from 'node:zlib';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readCountries } from './basemap/countries.ts';
import { readWaters } from './basemap/waters.ts';
import { joinRegion, regionTopology } from './basemap/region.ts';
import { worldTopology } from './basemap/world.ts';
export async function main() {
  console.time('c');
  const c = readCountries(), w = readWaters(); console.timeEnd('c');
  const t = worldTopology(c, w); console.timeEnd('c')
  const s = JSON.stringify(t); console.log(s.length, gzipSync(s,{level:9}).length, t.arcs.length);
  writeFileSync('data/basemap/world.json', s);
  const j=joinRegion(c,w); const r=regionTopology(j); console.timeEnd('c');
  const q=JSON.stringify(r); console.log('region',q.length,gzipSync(q,{level:9}).length,r.arcs.length);
  writeFileSync('data/basemap/region.json', q);
  for(const id of ['kursk-oblast','belgorod-oblast','donbas']) console.log(id, (j.objects[id] as any).arcs);
  return 0;
}
