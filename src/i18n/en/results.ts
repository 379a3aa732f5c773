// English twin of ../fr/results: a key missing here fails the build.

import type { results as fr } from '../fr/results';

export const results: Record<keyof typeof fr, string> = {
  'results.title': 'Results',
  'results.compared': '{name}, compared with “{base}”',
  'results.isBase': '{name}: the scenario the others are compared with',
  'results.howMade': 'How these figures are made',
  'results.role': 'Role',
  'results.scenario': 'Scenario',
  'results.source': '{study}, {scenario}',

  'results.cost.none': 'This scenario costs nothing',
  'results.cost.one': 'One role alone makes {share} of the cost: {role}',
  'results.cost.two': 'Two roles make {share} of the cost: {roles}',
  'results.cost.idle':
    'Time and contracts given to no role cost more than any role: {amount} a year, {share} of the cost',
  'results.cost.sub': 'Cost by role and by nature, {unit}, total {total}',
  'results.cost.staff': 'salaries, contributions, workplace',
  'results.cost.contracts': 'contracts',
  'results.cost.contractors': 'on-site contractors',
  'results.cost.rest': 'on-call, departures, transition, governance',
  'results.cost.idleRow': 'Given to no role',
  'results.cost.oneOffRow': 'Hiring and severance',
  'results.commonRow': 'Common to all roles',

  'results.onTime.none': 'No need to serve',
  'results.onTime.never': '{n} needs are never served on time, among them those of: {role}',
  'results.onTime.good': 'Everywhere, at least {share} of needs are served on time',
  'results.onTime.run': '{role}: {share} of regular work is not done in time',
  'results.onTime.incident': '{role}: {share} of incidents are taken up late',
  'results.onTime.problem': '{role}: {share} of long problems are dealt with late',
  'results.onTime.project': '{role}: {share} of project work is not done in time',
  'results.onTime.sub': 'On time by role and frequency of need, %, overall {total}',
  'results.onTime.note': 'Scale from {floor} to 100%. Empty cell: no need.',
  'results.onTime.noteBase': 'Scale from {floor} to 100%; vertical mark: {base}. Empty cell: no need.',
  'results.onTime.words': '{role}, {frequency}: {share} on time',
  'results.onTime.column.run': 'Regular',
  'results.onTime.column.incident': 'Incidents',
  'results.onTime.column.problem': 'Problems',
  'results.onTime.column.project': 'Projects',
  'results.onTime.was': '{share} in the scenario compared with',
  'results.onTime.allColumn': 'Overall (%)',
  'results.onTime.noNeed': 'no need',

  'results.loss.none': 'No loss is expected',
  'results.loss.one': 'One role alone carries {share} of the expected loss: {role}',
  'results.loss.two': 'Two roles carry {share} of the expected loss: {roles}',
  'results.loss.sub': 'Expected loss by role and by cause, {unit}, total {total}',
  'results.loss.incidents': 'incidents: waiting and repair',
  'results.loss.major': 'major event',
  'results.loss.departures': 'departure',
  'results.loss.providers': 'provider',
  'results.loss.note': 'Main cause: {cause}, {share} of the loss.',

  'results.plane.single': 'Only one scenario so far: make another and it appears here, beside it',
  'results.plane.same':
    '{n, plural, one {{names} has the same results as “{base}”} other {{names} have the same results as “{base}”}}',
  'results.plane.better':
    '{n, plural, one {{names} does better than “{base}” on cost, on time and loss} other {{names} do better than “{base}” on cost, on time and loss}}',
  'results.plane.notWorse':
    '{n, plural, one {{names} is worse than “{base}” in nothing} other {{names} are worse than “{base}” in nothing}}',
  'results.plane.worse':
    '{n, plural, one {{names} does better than “{base}” in nothing} other {{names} do better than “{base}” in nothing}}',
  'results.plane.notOnTime': '{name} costs least and loses least, without being the most on time',
  'results.plane.tradeOff': 'Nothing comes free: {cheapest} costs least, {safest} loses least',
  'results.plane.sub':
    'Cost and expected loss of the scenarios; the surface of the disc says the share on time',
  'results.plane.cost': 'cost, {unit}',
  'results.plane.loss': 'expected loss, {unit}',
  'results.plane.detail': '{cost}, {onTime} on time',
  'results.plane.words': '{name}: cost {cost} a year, {onTime} on time, expected loss {loss} a year',
  'results.plane.note':
    'Down and to the left is better. The smallest disc means {floor} on time, the largest 100%.',

  'results.holders.nobody': 'Nobody carries any role yet',
  'results.holders.none': 'No single departure stops a role',
  'results.holders.some': 'Without {name}, {n, plural, one {one role stops} other {# roles stop}}: {roles}',
  'results.holders.many': 'Without {name}, {n} roles stop, among them {roles}',
  'results.holders.sub': 'Who carries what: share of the work of each role, %',
  'results.holders.note':
    'Hatched cell: nobody else can carry on. B: named backup. Last line: loss of one week without this person or provider, {unit}.',
  'results.holders.foot': 'A week without',
  'results.holders.footColumn': 'A week without ({unit})',
  'results.holders.backup': 'B',
  'results.holders.words': '{name} carries {share} of the work: {role}',
  'results.holders.backupWords': '{name} is a backup: {role}',
  'results.holders.alone': 'Nobody else can carry on.',
  'results.holders.lossWords':
    '{name}: one week away costs {loss}. {n, plural, =0 {No role stops.} one {One role stops: {roles}.} other {# roles stop: {roles}.}}',

  'results.saturated.title': 'Rough figures',
  'results.saturated.text':
    '{n, plural, one {One role is saturated} other {# roles are saturated}}: {roles}. From 80% load on, the waits and losses computed are only orders of magnitude: simulate years to know more.',

  'results.structure.title': 'Who can leave without anything stopping?',
  'results.structure.n1Yes':
    'N-1: yes. Every role survives the departure of anyone and the failure of any provider.',
  'results.structure.n1No':
    'N-1: no. {n, plural, one {A single departure is enough to stop this role} other {A single departure is enough to stop these # roles}}:',
  'results.structure.n0': '{n, plural, one {One role has nobody} other {# roles have nobody}}:',
  'results.structure.n2Yes': 'N-2: yes. Every role survives two departures at once.',
  'results.structure.n2No':
    'N-2: no. {n, plural, one {Two departures at once also stop this role} other {Two departures at once also stop these # roles}}:',
  'results.structure.n2Same': 'N-2: two departures stop no role other than those of N-1.',
  'results.structure.bus':
    '{n, plural, one {A single departure is enough to stop {target} of the work} other {# departures are enough to stop {target} of the work}}: {names} ({share}).',
  'results.structure.busAtLeast':
    'At least {atLeast} departures are needed to stop {target} of the work; {n} are enough: {names} ({share}).',
  'results.structure.busNone': 'There is no work to stop.',
  'results.structure.busAlready': 'The roles that nobody holds already make {share} of the work.',
  'results.structure.busWait':
    'Looking for the smallest group whose departure would stop a large part of the work…',
  'results.structure.uncovered':
    'Hours a year in which an incident would find nobody, all roles together: {hours}.',

  'results.ledger.title': 'What contracts take on, and what stays with us',
  'results.ledger.note':
    'A contract commits to a level and pays penalties up to their cap (T3). The loss that remains is ours.',
  'results.ledger.who': 'Role and provider',
  'results.ledger.share': 'Share handed over',
  'results.ledger.promised': 'Promised on time',
  'results.ledger.expected': 'Expected',
  'results.ledger.price': 'Price',
  'results.ledger.cap': 'Penalty cap',
  'results.ledger.penalties': 'Penalties expected',
  'results.ledger.stays': 'Loss that stays with us',

  'results.roles.title': 'Role by role: what the memo says, and how many people it takes',
  'results.roles.need': 'Need, according to the memo',
  'results.roles.sourcing': 'Who usually does it',
  'results.roles.silent': 'The memo does not say',
  'results.roles.fte': 'Full-time equivalents required and available',
  'results.roles.fteWords': '{required} required, {available} available',
  'results.roles.missing': '{n} FTE short',
  'results.roles.spare': '{n} FTE to spare',
  'results.roles.busFactor': 'Holders',
  'results.roles.busFactorTitle': 'Number of holders able to carry on alone',
  'results.roles.uncovered': 'With nobody',
  'results.roles.load': 'Load',
  'results.roles.holders': '{n, plural, =0 {nobody} one {only one} other {#}}',
  'results.roles.saturated': 'saturated',

  'results.people.title': 'Person by person, provider by provider',
  'results.people.name': 'Person or provider',
  'results.people.load': 'Load',
  'results.people.cost': 'Cost',
  'results.people.stops': 'Stops without them',
  'results.people.loss': 'A week without',
  'results.people.leave': 'Leaves',
  'results.people.stay': 'Stays',
  'results.people.leaveTitle': 'See the three figures without {name}',
  'results.people.nothing': 'nothing',
  'results.people.hours': '{hours} of need',
  'results.people.without': 'Without {name}, everything else unchanged:',
  'results.people.same': 'unchanged',
  'results.people.provider': 'provider',
  'results.people.employee': 'employee',
  'results.people.contractor': 'on-site contractor',
  'results.people.without.cost': 'Cost {value} ({delta})',
  'results.people.without.onTime': 'On time {value} ({delta})',
  'results.people.without.loss': 'Expected loss {value} ({delta})',
  'results.people.without.n1':
    '{n, plural, =0 {Every role keeps relief.} one {One role without relief.} other {# roles without relief.}}',
};
