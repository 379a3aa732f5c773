// English twin of ../fr/report-results: a key missing here fails the build.

import type { reportResults as fr } from '../fr/report-results';

export const reportResults: Record<keyof typeof fr, string> = {
  'report.section.cost': 'Cost',
  'report.section.on-time': 'Service on time',
  'report.section.loss': 'Expected loss',
  'report.section.structure': 'Structural weaknesses',
  'report.section.trade-off': 'Cost or risk: the trade-off',
  'report.section.ledger': 'What contracts transfer',
  'report.section.distributions': 'Simulated years: good and bad',
  'report.section.industrialization': 'Industrialization and outsourcing',

  'report.exhibit.cost.by-scenario': 'Cost by scenario',
  'report.exhibit.cost.parts': 'Cost by nature of spending',
  'report.exhibit.cost.by-role': 'Cost by role',
  'report.exhibit.onTime.by-frequency': 'Needs served on time, by frequency',
  'report.exhibit.onTime.hours': 'What becomes of the hours needed',
  'report.exhibit.onTime.by-role': 'Needs served on time, by role',
  'report.exhibit.onTime.worst-roles': 'Needs served on time, roles served worst',
  'report.exhibit.onTime.roles': 'Service by role, and what incidents find',
  'report.exhibit.loss.by-scenario': 'Expected loss by scenario',
  'report.exhibit.loss.parts': 'Expected loss by cause',
  'report.exhibit.loss.by-role': 'Expected loss by role',
  'report.exhibit.structure.facts': 'As a whole',
  'report.exhibit.structure.roles': 'Who can carry each role on',
  'report.exhibit.structure.holders': 'Absences that weigh most',
  'report.exhibit.structure.overload': 'People with more work than time',
  'report.exhibit.tradeOff.plane': 'Cost and expected loss of the scenarios',
  'report.exhibit.tradeOff.plane.x': 'Cost',
  'report.exhibit.tradeOff.plane.y': 'Expected loss',
  'report.exhibit.ledger.contracts': 'Risk-transfer ledger',
  'report.exhibit.distributions.cost': 'Cost of a year',
  'report.exhibit.distributions.onTime': 'Needs served on time in a year',
  'report.exhibit.distributions.loss': 'Loss of a year',
  'report.exhibit.distributions.cost.table': 'Cost of a year, in figures',
  'report.exhibit.distributions.onTime.table': 'Service of a year, in figures',
  'report.exhibit.distributions.loss.table': 'Loss of a year, in figures',
  'report.exhibit.distributions.differences.cost': 'Difference in cost from the baseline',
  'report.exhibit.distributions.differences.onTime': 'Difference in service on time from the baseline',
  'report.exhibit.distributions.differences.loss': 'Difference in loss from the baseline',
  'report.exhibit.industrialization.levers': 'Levels of the levers',
  'report.exhibit.industrialization.freed': 'Hours freed against today’s levers',
  'report.exhibit.industrialization.advice': 'Keep or hand over, role by role',

  'report.column.nature': 'Nature of spending',
  'report.column.cause': 'Cause',
  'report.column.total': 'Total',
  'report.column.hoursOnTime': 'Served on time',
  'report.column.hoursLate': 'Late',
  'report.column.hoursUnserved': 'Not served',
  'report.column.meanWait': 'Mean wait',
  'report.column.findsFree': 'Finds someone free',
  'report.column.findsNobody': 'Finds nobody',
  'report.column.relief': 'Relief',
  'report.column.effectiveHolders': 'Effective holders',
  'report.column.holder': 'Person or provider',
  'report.column.stops': 'Roles that stop',
  'report.column.stoppedHours': 'Hours that stop',
  'report.column.lossPerWeek': 'Loss of a week away',
  'report.column.rolesHeld': 'Roles held',
  'report.column.capacity': 'Time available',
  'report.column.contract': 'Contract',
  'report.column.delegated': 'Share handed over',
  'report.column.promised': 'Promised on time',
  'report.column.expected': 'Expected',
  'report.column.price': 'Price',
  'report.column.penaltyCap': 'Cap on penalties',
  'report.column.penalties': 'Expected penalties',
  'report.column.stays': 'Loss that stays',
  'report.column.mean': 'Mean',
  'report.column.meanChange': 'Mean difference',
  'report.column.low95': 'Lower bound',
  'report.column.high95': 'Upper bound',
  'report.column.p10': 'P10',
  'report.column.p50': 'P50',
  'report.column.p90': 'P90',
  'report.column.tail': 'CVaR',
  'report.column.chance': 'Due to chance',
  'report.column.better.cost': 'Years that cost less',
  'report.column.better.onTime': 'Years served better',
  'report.column.better.loss': 'Years that lose less',
  'report.column.posts': 'That is, in posts',
  'report.column.externalizability': 'Ease of handing over',
  'report.column.advice': 'Advice',
  'report.column.reason': 'Reason',

  'report.word.total': 'Total',
  'report.word.allNeeds': 'All needs',
  'report.word.frequency.run': 'Regular work',
  'report.word.frequency.incident': 'Incidents',
  'report.word.frequency.problem': 'Long problems',
  'report.word.frequency.project': 'Projects',
  'report.word.onTime': 'On time',
  'report.word.group.staff': 'Pay, contributions and workplace',
  'report.word.said.staff': 'pay, contributions and workplace',
  'report.word.group.contracts': 'Contracts',
  'report.word.said.contracts': 'contracts',
  'report.word.group.contractors': 'On-site contractors',
  'report.word.said.contractors': 'on-site contractors',
  'report.word.group.rest': 'On-call, departures, transition, governance',
  'report.word.said.rest': 'on-call, departures, transition, governance',
  'report.word.group.incidents': 'Incidents (wait and repair)',
  'report.word.said.incidents': 'incidents (wait and repair)',
  'report.word.group.major': 'Major incidents',
  'report.word.said.major': 'major incidents',
  'report.word.group.departures': 'Departures',
  'report.word.said.departures': 'departures',
  'report.word.group.providers': 'Providers (lateness and failures)',
  'report.word.said.providers': 'providers (lateness and failures)',
  'report.word.line.idle': 'No role',
  'report.word.line.one-off': 'Hiring and severance',
  'report.word.line.common': 'Common to all roles',
  'report.word.line.others': 'Other roles',
  'report.word.withoutRelief': 'Roles without relief (N-1)',
  'report.word.lostByTwo': 'Roles that two departures stop (N-2)',
  'report.word.uncoveredHours': 'Hours when an incident would find nobody',
  'report.word.nothing': 'none',
  'report.word.heldOurselves': 'Needs held in-house',
  'report.word.externalizability': 'Ease of handing over, mean',
  'report.word.verdict.find-holder': 'Find a holder',
  'report.word.verdict.keep-and-back-up': 'Keep in-house, train a backup',
  'report.word.verdict.keep-and-reinforce': 'Keep in-house, add hands',
  'report.word.verdict.keep': 'Keep in-house',
  'report.word.verdict.compare': 'Easy to hand over and to keep: compare',
  'report.word.verdict.stay-delegated': 'Leave to the provider',
  'report.word.verdict.industrialize-first': 'Industrialize before relying on the provider',
  'report.word.reason.no-holder': 'nobody holds this role',
  'report.word.reason.single-holder': 'a single holder',
  'report.word.reason.overloaded': 'overloaded holders',
  'report.word.reason.run': 'mostly regular work',
  'report.word.reason.incident': 'mostly incidents',
  'report.word.reason.problem': 'mostly long problems',
  'report.word.reason.project': 'mostly projects',
  'report.word.reason.delegated': 'already handed over, in whole or part',
  'report.word.reason.low-lever': 'hard to hand over',
  'report.word.reason.high-levers': 'easy to hand over',

  'report.finding.cost.single': '{scenario} costs {cost}; first item, {share} of the cost: {group}.',
  'report.finding.cost.same': 'Every scenario costs the same: {cost}.',
  'report.finding.cost.range': 'Cost goes from {low} with {cheapest} to {high} with {dearest}: {gap} apart.',
  'report.finding.cost.none': '{scenario} costs nothing.',
  'report.finding.cost.one': 'In {scenario}, one role alone makes {share} of the cost: {role}.',
  'report.finding.cost.two': 'In {scenario}, two roles make {share} of the cost: {roles}.',
  'report.finding.cost.idle':
    'In {scenario}, time and contracts given to no role cost more than any role: {amount}, {share} of the cost.',
  'report.finding.cost.why':
    'Cost of an average year: people, contracts and contractors, with their governance, on-call, the replacement of departures, transition and the industrialization programme. What is spent once is spread over several years.',
  'report.finding.cost.roles.why':
    'A person costs each of their roles by their share of time, a contract by the hours handed over. Time and contracts without a role, hiring and severance are counted apart; together they make the total cost.',

  'report.finding.onTime.single': '{scenario} serves {share} of needs on time.',
  'report.finding.onTime.same': 'Every scenario serves as many needs on time: {share}.',
  'report.finding.onTime.range': '{best} serves {high} of needs on time, {worst} {low}.',
  'report.finding.onTime.none': 'In {scenario}, there is no need to serve.',
  'report.finding.onTime.never':
    'In {scenario}, {needs, plural, one {# need is} other {# needs are}} never served on time, among them those of this role: {role}.',
  'report.finding.onTime.good':
    'In {scenario}, every role serves at least {share} of each of its needs on time.',
  'report.finding.onTime.worst.run':
    'Weak point of {scenario}: {role}, where {late} of regular work is not done on time.',
  'report.finding.onTime.worst.incident':
    'Weak point of {scenario}: {role}, where {late} of incidents are taken up late.',
  'report.finding.onTime.worst.problem':
    'Weak point of {scenario}: {role}, where {late} of long problems are solved late.',
  'report.finding.onTime.worst.project':
    'Weak point of {scenario}: {role}, where {late} of project work is not done on time.',
  'report.finding.onTime.why':
    'An incident is on time when it is taken up within the response target of its priority; regular work, long problems and projects are for the share that the time available allows. The whole weighs each need by how many there are today.',
  'report.finding.onTime.roles.why':
    'An incident that comes finds somebody free, the whole team busy (the remainder), or nobody; the mean wait is that of incidents taken by our own people. No value: the role has no such need, or hands it over in full.',

  'report.finding.loss.single': '{scenario} exposes to a loss of {loss}; first cause, {share}: {group}.',
  'report.finding.loss.same': 'The expected loss is the same in every scenario: {loss}.',
  'report.finding.loss.range':
    'Expected loss goes from {low} with {safest} to {high} with {riskiest}: {gap} apart.',
  'report.finding.loss.none': 'In {scenario}, no loss is expected.',
  'report.finding.loss.one': 'In {scenario}, one role alone carries {share} of the expected loss: {role}.',
  'report.finding.loss.two': 'In {scenario}, two roles carry {share} of the expected loss: {roles}.',
  'report.finding.loss.why':
    'Average yearly loss for the organization: incidents that wait or are being repaired, major incidents, departures, service below what contracts promise and the failure of a provider. Expected penalties are taken off.',
  'report.finding.loss.roles.why':
    'Loss of each role, at its cost of one hour of an open incident. All roles together make the total loss.',

  'report.finding.structure.solid':
    'In {scenario}, every role survives any departure and the failure of any provider.',
  'report.finding.structure.weak':
    'In {scenario}, {count, plural, one {one role has no relief} other {# roles have no relief}}{unnamed, plural, =0 {:} other {, including}} {roles}.',
  'report.finding.structure.missed':
    'In {scenario}, without {holder}, {count, plural, one {one role stops} other {# roles stop}}{unnamed, plural, =0 {:} other {, including}} {roles}.',
  'report.finding.structure.missedNone': 'In {scenario}, no single absence stops a role.',
  'report.finding.structure.overload':
    'In {scenario}, {count, plural, one {one person has more work than time} other {# people have more work than time}}{unnamed, plural, =0 {:} other {, including}} {people}.',
  'report.finding.structure.roles.why':
    'A role has relief when at least two people or providers can each carry it on alone. Effective holders are fewer as one of them does nearly everything.',
  'report.finding.structure.bus':
    '{departures, plural, one {A single departure is enough} other {# departures are enough}} to stop at least {target} of the work ({stopped} exactly){unnamed, plural, =0 {:} other {, including those of}} {holders}.',
  'report.finding.structure.busAtLeast':
    'At least {atLeast, plural, one {# departure is} other {# departures are}} needed to stop {target} of the work; {departures} are enough ({stopped}){unnamed, plural, =0 {:} other {, including those of}} {holders}.',
  'report.finding.structure.busAlready': 'Roles that nobody holds already make {stopped} of the work.',
  'report.finding.structure.busNone': 'There is no work to stop.',
  'report.finding.structure.holders.why':
    'What stops without this person or provider, nothing else changing: roles that nobody else can carry on, hours of need stopped, and the expected loss of a week away. With a provider stop the hours handed over to it, even in a role that others can carry on.',
  'report.finding.structure.overload.why':
    'Load is the work that falls on the person over the time they can give their roles in a year. Beyond 100%, some of it waits or is not done.',

  'report.finding.tradeOff.same':
    '{scenariosCount, plural, one {{scenarios} has the same results as {base}} other {{scenarios} have the same results as {base}}}.',
  'report.finding.tradeOff.better':
    '{scenariosCount, plural, one {{scenarios} does better than {base}} other {{scenarios} do better than {base}}} on cost, service on time and expected loss.',
  'report.finding.tradeOff.notWorse':
    '{scenariosCount, plural, one {{scenarios} is no worse than {base} in any of the three results} other {{scenarios} are no worse than {base} in any of the three results}}.',
  'report.finding.tradeOff.worse':
    '{scenariosCount, plural, one {{scenarios} does no better than {base} in any of the three results} other {{scenarios} do no better than {base} in any of the three results}}.',
  'report.finding.tradeOff.notOnTime':
    '{scenario} costs least and loses least, without being the most on time.',
  'report.finding.tradeOff.tradeOff':
    'There is a choice to make: {cheapest} costs least, {safest} loses least.',
  'report.finding.tradeOff.why':
    'Bottom left is better. A scenario is among the best when no other is at least as good on all three results and better on one.',

  'report.finding.ledger.stays':
    'In {scenario}, contracts cost {price} for the roles handed over and would give back {penalties} of penalties; {stays} of loss stay with the organization.',
  'report.finding.ledger.why':
    'A contract promises a level of service and gives penalties back when it falls short, up to a cap (memo, T3). The loss that stays, penalties taken off, is the organization’s. The line of needs held in-house completes the total, which is the scenario’s expected loss.',

  'report.finding.distributions.cost.single': 'In nine years out of ten, {scenario} costs at most {limit}.',
  'report.finding.distributions.cost.same': 'In nine years out of ten, every scenario costs at most {limit}.',
  'report.finding.distributions.cost.several':
    'In nine years out of ten, cost does not exceed {limit} with {best}, {otherLimit} with {worst}.',
  'report.finding.distributions.onTime.single':
    'In nine years out of ten, {scenario} serves at least {limit} of needs on time.',
  'report.finding.distributions.onTime.same':
    'In nine years out of ten, every scenario serves at least {limit} of needs on time.',
  'report.finding.distributions.onTime.several':
    'In nine years out of ten, at least {limit} of needs are served on time with {best}, {otherLimit} with {worst}.',
  'report.finding.distributions.loss.single':
    'In nine years out of ten, {scenario} loses at most {limit}; the worst 5% of years, {tail} on average.',
  'report.finding.distributions.loss.same': 'In nine years out of ten, every scenario loses at most {limit}.',
  'report.finding.distributions.loss.several':
    'In nine years out of ten, loss does not exceed {limit} with {best}, {otherLimit} with {worst}.',
  'report.finding.distributions.why':
    '{years, plural, one {# simulated year} other {# simulated years}} per scenario, draw no. {seed}, assumptions drawn between their low and high values. P10, P50, P90: one year in ten, one in two, nine in ten are below. CVaR: mean of the worst 5% of years. Bounds: 95% confidence interval of the mean. Years differ by chance and, for the rest, by what is not known of the assumptions.',
  'report.finding.distributions.whyLikely':
    '{years, plural, one {# simulated year} other {# simulated years}} per scenario, draw no. {seed}, assumptions at their most likely value: years differ by chance alone. P10, P50, P90: one year in ten, one in two, nine in ten are below. CVaR: mean of the worst 5% of years. Bounds: 95% confidence interval of the mean.',
  'report.finding.distributions.differences.one':
    '{cheapest} costs less than {base} in {cheaper} of years, and loses less in {safer}.',
  'report.finding.distributions.differences.two':
    '{cheapest} costs less than {base} in {cheaper} of years; {safest} loses less in {safer}.',
  'report.finding.distributions.differences.why':
    'Each scenario less {base}, year by year under the same draws: {years, plural, one {# year} other {# years}}. Chance common to both cancels out; what is left comes from the choice. Bounds: 95% confidence interval of the mean difference.',

  'report.finding.industrialization.freed':
    'The levers of {scenario} free {hours} of need against today, that is {posts}.',
  'report.finding.industrialization.added': 'The levers of {scenario} add {hours} of need against today.',
  'report.finding.industrialization.none':
    'No scenario frees hours by its levers; ease of handing over is {ease} on average today.',
  'report.finding.industrialization.today': 'At today’s levers, ease of handing over is {ease} on average.',
  'report.finding.industrialization.why':
    'Levers go from 0 to 100% (memo, T4). Integration reduces the number of incidents, automation regular work, runbooks the effort of each intervention; the service contract reduces governance and frees no hour. An hour freed becomes a saving only as whole posts, contractor days or contract volume given back.',
  'report.finding.industrialization.advice.find-holder':
    'In {scenario}, {count, plural, one {one role has nobody} other {# roles have nobody}}{unnamed, plural, =0 {:} other {, including}} {roles}.',
  'report.finding.industrialization.advice.industrialize-first':
    'In {scenario}, {count, plural, one {one role handed over remains hard to outsource} other {# roles handed over remain hard to outsource}}{unnamed, plural, =0 {:} other {, including}} {roles}.',
  'report.finding.industrialization.advice.keep-and-back-up':
    'In {scenario}, {count, plural, one {one role is to be kept in-house with a backup to train} other {# roles are to be kept in-house with a backup to train}}{unnamed, plural, =0 {:} other {, including}} {roles}.',
  'report.finding.industrialization.advice.keep-and-reinforce':
    'In {scenario}, {count, plural, one {one role is to be kept in-house and reinforced} other {# roles are to be kept in-house and reinforced}}{unnamed, plural, =0 {:} other {, including}} {roles}.',
  'report.finding.industrialization.advice.compare':
    'In {scenario}, {count, plural, one {one role is as easy to hand over as to keep} other {# roles are as easy to hand over as to keep}}{unnamed, plural, =0 {:} other {, including}} {roles}.',
  'report.finding.industrialization.advice.none':
    'In {scenario}, every role is where the memo would put it: kept in-house, or rightly handed over.',
  'report.finding.industrialization.advice.why':
    'Advice drawn from the memo (T1 to T5) from the figures of the role alone: who holds it, its load, the frequency of its need, what is handed over and the levels of the levers. Easy to hand over from 60%, hard under 40%.',
};
