import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ManifestRow, readManifest } from './documents.ts';

/** How often another tool speaks in one kind of document. */
export interface PeerKind {
  tool: string;
  kind: string;
  words: number;
  findings: number;
}

interface Peer {
  start(): { open(text: string): { findings: number } };
}

const PEERS = path.resolve(import.meta.dirname, '../../test/bench/peers');

/** write-good's and alex's findings in the neutral documents of a corpus. Empty where `npm run bench` hasn't installed them. */
export async function peersOnNeutral(corpus: string): Promise<PeerKind[]> {
  if (!existsSync(path.join(PEERS, 'node_modules'))) return [];
  const rows = readManifest(corpus).filter(({ side }) => side === 'neutral');
  const kinds = new Map<string, PeerKind>();
  for (const tool of ['write-good', 'alex']) {
    const peer = ((await import(pathToFileURL(path.join(PEERS, `${tool}.mjs`)).href)) as Peer).start();
    for (const row of rows) count(tool, row, peer, kinds);
  }
  return [...kinds.values()];
}

function count(
  tool: string,
  { kind, path: file }: ManifestRow,
  peer: ReturnType<Peer['start']>,
  kinds: Map<string, PeerKind>,
) {
  const text = readFileSync(file, 'utf8');
  const key = `${tool} ${kind}`;
  const sum = kinds.get(key) ?? { tool, kind, words: 0, findings: 0 };
  kinds.set(key, sum);
  sum.words += text.split(/\s+/).length;
  sum.findings += peer.open(text).findings;
}
