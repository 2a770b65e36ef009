import { z } from 'zod';
import type { Environment } from './secret-files.ts';
import { problemsOf } from './setting-problems.ts';

const guid = z
  .string()
  .regex(
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    'expected an id such as 1b2c3d4e-0000-4000-8000-000000000000',
  );

const settings = z.object({
  TEAMS: z.enum(['on', 'off'], 'expected on or off').optional(),
  MicrosoftAppId: guid.optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z
    .enum(
      ['SingleTenant', 'MultiTenant', 'UserAssignedMSI'],
      'expected SingleTenant, MultiTenant or UserAssignedMSI',
    )
    .default('SingleTenant'),
  MicrosoftAppTenantId: guid.optional(),
  TEAMS_COORDINATORS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .pipe(z.array(guid))
    .default([]),
});

/** How coordinators are reached in Teams. */
export type TeamsSettings = Omit<z.output<typeof settings>, 'TEAMS'>;

/** `null` while Teams is off; `problems` as `name: what is expected`. */
export const readTeamsSettings = (
  environment: Environment,
): { readonly teams: TeamsSettings | null; readonly problems: readonly string[] } => {
  const { data, error } = settings.safeParse(environment);
  const wrong = problemsOf(error);
  const problems = [...wrong, ...lacking(environment)];
  if (!data || !wantsTeams(environment)) return { teams: null, problems };
  const { TEAMS: _, ...teams } = data;
  return { teams, problems };
};

/** Teams is on when it has an app id, or when it is asked for by name. */
const wantsTeams = ({ TEAMS, MicrosoftAppId }: Environment): boolean =>
  TEAMS === 'on' || (TEAMS !== 'off' && MicrosoftAppId !== undefined);

/** What the settings lack together; each alone may be right. */
const lacking = (environment: Environment): readonly string[] => {
  if (!wantsTeams(environment)) return [];
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, NODE_ENV } = environment;
  const type = environment.MicrosoftAppType ?? 'SingleTenant';
  if (MicrosoftAppId === undefined)
    return NODE_ENV === 'production'
      ? ['MicrosoftAppId: needed for Teams in production. Without it anybody could write as a coordinator']
      : [];
  return [
    ...(type !== 'UserAssignedMSI' && MicrosoftAppPassword === undefined
      ? ['MicrosoftAppPassword: needed with MicrosoftAppId']
      : []),
    ...(type !== 'MultiTenant' && MicrosoftAppTenantId === undefined
      ? [`MicrosoftAppTenantId: needed for ${type === 'SingleTenant' ? 'a SingleTenant' : 'an'} app`]
      : []),
  ];
};
