import { type Kysely, type RawBuilder, sql } from 'kysely';
import {
  type Funnel,
  opinion,
  type Progress,
  stagePrefix,
  submitted,
  type Tally,
  type TallyKind,
} from '../progress.ts';
import type { Codec, Place } from './codec.ts';
import type { Schema } from './schema.ts';

const placeOf = (id: string): Place => ['progress.refusals', id];

const nobody: Progress = {
  startedAt: '1970-01-01T00:00:00Z',
  heardAt: '1970-01-01T00:00:00Z',
  channel: '',
  language: '',
  program: null,
  step: '',
  reached: [],
  refusals: [],
};

const dayOf = (at: string): string => at.slice(0, 10);

/** Part of the statement that writes a turn; what stays as it is is not written again. */
export const keepProgress = (codec: Codec, id: string, progress: Progress | null): RawBuilder<unknown> => {
  const { startedAt, heardAt, channel, language, program, step, reached, refusals } = progress ?? nobody;
  const sealed = refusals.length > 0 ? codec.encode(refusals, placeOf(id)) : null;
  return sql`
    insert into progress as kept
      (conversation_id, started_on, heard_on, channel, language, program, step, reached, refusals)
    select ${id}, ${dayOf(startedAt)}::date, ${dayOf(heardAt)}::date, ${channel}, ${language}, ${program}::text, ${step},
      ${reached}::text[], ${sealed}::jsonb
    where ${progress !== null}::boolean
    on conflict (conversation_id) do update set
      heard_on = excluded.heard_on, language = excluded.language, step = excluded.step,
      program = coalesce(excluded.program, kept.program),
      reached = kept.reached || array(select unnest(excluded.reached) except select unnest(kept.reached)),
      refusals = coalesce(excluded.refusals, kept.refusals)
    where excluded.refusals is not null or not kept.reached @> excluded.reached
      or (kept.heard_on, kept.language, kept.step, kept.program) is distinct from
        (excluded.heard_on, excluded.language, excluded.step, coalesce(excluded.program, kept.program))`;
};

type Counted = Omit<Tally, 'kind' | 'count'> & { readonly kind: TallyKind; readonly count: string | number };
type Refused = Omit<Tally, 'kind' | 'name' | 'count'> & { readonly id: string; readonly refusals: unknown };

export const createFunnel = (db: Kysely<Schema>, codec: Codec): Funnel => ({
  async tallies(since, quietSince) {
    const those = sql`
      select *, to_char(date_trunc('week', started_on::timestamp), 'YYYY-MM-DD') as week
      from progress where started_on >= ${since}::date`;
    const { rows } = await sql<Counted>`
      with those as materialized (${those})
      select week, program, channel, language, 'started' as kind, '' as name, count(*) as count
      from those group by 1, 2, 3, 4
      union all
      select week, program, channel, language, 'reached', name, count(*)
      from those, unnest(reached) as name group by 1, 2, 3, 4, 6
      union all
      select week, program, channel, language, 'left', step, count(*)
      from those where heard_on < ${quietSince}::date and not reached && array[${`${stagePrefix}${submitted}`}, ${`${stagePrefix}${opinion}`}]::text[]
      group by 1, 2, 3, 4, 6`.execute(db);
    const { rows: refused } = await sql<Refused>`
      select week, program, channel, language, conversation_id as id, refusals
      from (${those}) as those where refusals is not null`.execute(db);
    return [...rows.map((row) => ({ ...row, count: Number(row.count) })), ...reasons(codec, refused)];
  },
});

const reasons = (codec: Codec, rows: readonly Refused[]): readonly Tally[] => {
  const found = new Map<string, Tally>();
  for (const { id, refusals, ...group } of rows)
    for (const name of codec.decode<readonly string[]>(refusals, placeOf(id))) {
      const key = JSON.stringify([group, name]);
      const count = (found.get(key)?.count ?? 0) + 1;
      found.set(key, { ...group, kind: 'refused', name, count });
    }
  return [...found.values()];
};
