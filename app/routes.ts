import { index, route, type RouteConfig } from '@remix-run/route-config';

/** The plan of the house: every address of PRIME. */
export default [
  // For everybody: find a neighbourhood, read about it.
  index('routes/home.tsx'),
  route('neighbourhoods', 'routes/neighbourhoods.tsx'),
  route('neighbourhoods/changes', 'routes/neighbourhoods.changes.tsx'),
  route('neighbourhoods/at', 'routes/neighbourhoods.at.ts'),
  route('neighbourhoods/around', 'routes/neighbourhoods.around.ts'),
  route('neighbourhoods/:force/:id', 'routes/neighbourhoods.$force.$id.tsx'),
  route('neighbourhoods/:force/:id/manage', 'routes/neighbourhoods.$force.$id.manage.tsx'),
  route(
    'neighbourhoods/:force/:id/manage/:priority',
    'routes/neighbourhoods.$force.$id.manage.$priority.tsx',
  ),

  route('call-handling', 'routes/call-handling.tsx'),

  // Published work.
  route('published/:reference', 'routes/published.$reference.tsx'),
  route('published/:reference/challenge', 'routes/published.$reference.challenge.tsx'),
  route('published/:reference/pictures/:picture', 'routes/published.$reference.pictures.$picture.ts'),

  // What needs me now, and the list of problems.
  route('desk', 'routes/desk.tsx'),
  route('problems', 'routes/problems._index.tsx'),
  route('problems/points', 'routes/problems.points.ts'),
  route('problems/export.csv', 'routes/problems.export.ts'),
  // Logging a problem, page by page.
  route('problems/new', 'routes/problems.new.tsx'),
  route('problems/new/where', 'routes/problems.new.where.tsx'),
  route('problems/new/what', 'routes/problems.new.what.tsx'),
  route('problems/new/who', 'routes/problems.new.who.tsx'),
  route('problems/new/check', 'routes/problems.new.check.tsx'),
  route('problems/new/join', 'routes/problems.new.join.tsx'),
  route('problems/new/logged', 'routes/problems.new.logged.tsx'),

  // A problem, tab by tab.
  route('problems/:reference', 'routes/problems.$reference.tsx', [
    index('routes/problems.$reference._index.tsx'),
    route('log', 'routes/problems.$reference.log.tsx'),
    route('log/:entry', 'routes/problems.$reference.log.$entry.tsx'),
    route('people', 'routes/problems.$reference.people.tsx'),
    route('people/:identity', 'routes/problems.$reference.people.$identity.tsx'),
    route('evidence', 'routes/problems.$reference.evidence.tsx'),
    route('evidence/:evidence', 'routes/problems.$reference.evidence.$evidence.tsx'),
    route('evidence/:evidence/redact', 'routes/problems.$reference.evidence.$evidence.redact.tsx'),
    route('costs', 'routes/problems.$reference.costs.tsx'),
    route('costs/:attendance', 'routes/problems.$reference.costs.$attendance.tsx'),
    route('actions/new', 'routes/problems.$reference.actions.new.tsx'),
    route('summary', 'routes/problems.$reference.summary.tsx'),
    route('history', 'routes/problems.$reference.history.tsx'),
    route('grading/:kind/:item', 'routes/problems.$reference.grading.$kind.$item.tsx'),
    route(':stage', 'routes/problems.$reference.$stage.tsx'),
  ]),
  route('problems/:reference/evidence/custody.csv', 'routes/problems.$reference.evidence.custody.ts'),
  route('problems/:reference/evidence/manifest.csv', 'routes/problems.$reference.evidence.manifest.ts'),
  route('problems/:reference/answer/:question', 'routes/problems.$reference.answer.$question.tsx'),
  route('problems/:reference/hypothesis/:id', 'routes/problems.$reference.hypothesis.$id.tsx'),

  // Reviews of what was submitted.
  route('reviews', 'routes/reviews.tsx'),
  route('reviews/:submission', 'routes/reviews.$submission.tsx'),

  // Actions: one's own and one's organisation's.
  route('actions', 'routes/actions.tsx'),
  route('actions/:action', 'routes/actions.$action.tsx'),
  route('actions/:action/change', 'routes/actions.$action.change.tsx'),

  // Signing in and joining.
  route('sign-in', 'routes/sign-in.tsx'),
  route('sign-out', 'routes/sign-out.tsx'),
  route('sign-out-everywhere', 'routes/sign-out-everywhere.tsx'),
  route('forgotten-password', 'routes/forgotten-password.tsx'),
  route('reset-password', 'routes/reset-password.tsx'),
  route('invitation/:token', 'routes/invitation.$token.tsx'),
  route('welcome', 'routes/welcome.tsx'),

  // What is kept on people, who may have it and for how long: registers, rights, audit.
  route('information', 'routes/information.tsx'),
  route('information/retention', 'routes/information.retention.tsx'),
  route('information/retention/periods', 'routes/information.retention.periods.tsx'),
  route('information/retention/:reference', 'routes/information.retention.$reference.tsx'),
  route('information/disclosures', 'routes/information.disclosures.tsx'),
  route('information/disclosures.csv', 'routes/information.disclosures-csv.ts'),
  route('information/grading', 'routes/information.grading.tsx'),
  route('information/grading/earlier', 'routes/information.grading.earlier.tsx'),
  route('information/restricted', 'routes/information.restricted.tsx'),
  route('information/challenges', 'routes/information.challenges.tsx'),
  route('information/audit', 'routes/information.audit.tsx'),
  route('information/audit.csv', 'routes/information.audit-csv.ts'),
  route('information/subject-access', 'routes/information.subject-access._index.tsx'),
  route('information/subject-access/new', 'routes/information.subject-access.new.tsx'),
  route('information/subject-access/:request', 'routes/information.subject-access.$request._index.tsx'),
  route('information/subject-access/:request/items', 'routes/information.subject-access.$request.items.tsx'),
  route('information/subject-access/:request/pack', 'routes/information.subject-access.$request.pack.tsx'),
  route(
    'information/subject-access/:request/pack.csv',
    'routes/information.subject-access.$request.pack-csv.ts',
  ),
  route(
    'information/subject-access/:request/search',
    'routes/information.subject-access.$request.search.tsx',
  ),

  // Who uses PRIME, and for whom.
  route('admin', 'routes/admin.tsx'),
  route('admin/people', 'routes/admin.people.tsx'),
  route('admin/people/invite', 'routes/admin.people.invite.tsx'),
  route('admin/people/:account', 'routes/admin.people.$account.tsx'),
  route('admin/organisations', 'routes/admin.organisations.tsx'),
  route('admin/organisations/add', 'routes/admin.organisations.add.tsx'),
  route('admin/organisations/:organisation', 'routes/admin.organisations.$organisation.tsx'),
  route('admin/agreements', 'routes/admin.agreements.tsx'),
  route('admin/agreements/add', 'routes/admin.agreements.add.tsx'),
  route('admin/agreements/:agreement', 'routes/admin.agreements.$agreement.tsx'),
  route('admin/rates', 'routes/admin.rates.tsx'),
  route('admin/mail', 'routes/admin.mail.tsx'),
  route('admin/mail/:mail', 'routes/admin.mail.$mail.tsx'),
  route('organisation', 'routes/organisation.tsx'),
  route('organisation/invite', 'routes/organisation.invite.tsx'),
  route('organisation/subject-access', 'routes/organisation.subject-access.tsx'),
  route('organisation/confirm', 'routes/organisation.confirm.tsx'),
  route('account', 'routes/account.tsx'),

  // What PRIME says about itself.
  route('accessibility', 'routes/accessibility.tsx'),
  route('privacy', 'routes/privacy.tsx'),
  route('cookies', 'routes/cookies.tsx'),
  route('theme', 'routes/theme.tsx'),

  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
