/** All routes, in the order in which a request is held against them. */
import type { Route } from './route.ts';
import { actionsRoutes } from './routes-actions.ts';
import { contentsRoutes } from './routes-contents.ts';
import { gitRoutes } from './routes-git.ts';
import { issuesRoutes } from './routes-issues.ts';
import { pullsRoutes } from './routes-pulls.ts';
import { releasesRoutes } from './routes-releases.ts';
import { statusesRoutes } from './routes-statuses.ts';

/** Those of statuses and pulls stand first: what they add to `commits/{ref}` would be read as part of a name that has slashes. */
export const routes: readonly Route[] = [
  ...statusesRoutes,
  ...pullsRoutes,
  ...actionsRoutes,
  ...gitRoutes,
  ...contentsRoutes,
  ...issuesRoutes,
  ...releasesRoutes,
];
