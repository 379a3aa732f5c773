// English twin of ../fr/report-findings: a key missing here fails the build.

import type { reportFindings as fr } from '../fr/report-findings';

export const reportFindings: Record<keyof typeof fr, string> = {
  'report.finding.organization.size':
    'IT serves {users, plural, one {# user} other {# users}} on {sites, plural, one {# site} other {# sites}}, with {servers, plural, one {# server} other {# servers}} and {applications, plural, one {# application} other {# applications}}.',
  'report.finding.organization.size.why':
    'Sizes entered on the Needs screen; needs that were not measured are estimated from them.',
  'report.finding.organization.team':
    '{employees, plural, =0 {No employee} one {# employee} other {# employees}}, {contractors, plural, =0 {no on-site contractor} one {# on-site contractor} other {# on-site contractors}} and {providers, plural, =0 {no provider under contract} one {# provider under contract} other {# providers under contract}} hold {roles, plural, one {# role} other {# roles}}: {fte} on site.',
  'report.finding.organization.team.why':
    'Situation of today. Staff required is the need of a year over the productive hours of a post; staff available counts the hours people can give their roles and those delegated to providers.',
  'report.finding.organization.hours.office':
    'No role answers at night or weekends: service is given in office hours.',
  'report.finding.organization.hours.served':
    '{served, plural, one {# role answers} other {# roles answer}} at night and at weekends, out of {roles}: {names}. An incident would find nobody there during {uncovered}, all these roles added up.',
  'report.finding.organization.hours.why':
    'Hours with nobody are those of the service window during which an incident would find nobody able to act.',
  'report.finding.organization.levers':
    '{lowestCount, plural, one {The lowest lever of industrialization is at {level}: {lowest}.} other {The lowest levers of industrialization are at {level}: {lowest}.}}',
  'report.finding.organization.levers.same': 'All {count} levers of industrialization are at {level}.',
  'report.finding.organization.levers.why':
    'From 0 (nothing) to 100% (complete), after the memo (T4): quality of integration, automation, runbooks, service contract with users.',
  'report.finding.summary.alone':
    '{scenario} costs {cost}, serves {onTime} of needs on time and loses {loss} on average.',
  'report.finding.summary.alone.why':
    'An average year. Roles without relief: those that one departure, or the failure of one provider, is enough to stop.',
  'report.finding.summary.why':
    'An average year. Changes from {baseline}. Roles without relief: those that one departure, or the failure of one provider, is enough to stop.',
  'report.finding.summary.same':
    'All scenarios have the same cost, the same service on time and the same expected loss.',
  'report.finding.summary.bestOfAll':
    '{scenarios} {scenariosCount, plural, one {does} other {do}} best throughout: {cost}, {onTime} of needs served on time and {loss} of expected loss.',
  'report.finding.summary.choice':
    'No scenario is best throughout: {cheapest} {cheapestCount, plural, one {costs} other {cost}} least, {onTime} {onTimeCount, plural, one {serves} other {serve}} best on time, {safest} {safestCount, plural, one {loses} other {lose}} least.',
  'report.finding.summary.choice.costOnTime':
    'No scenario is best throughout: {first} {firstCount, plural, one {costs least and serves} other {cost least and serve}} best on time, {other} {otherCount, plural, one {loses} other {lose}} least.',
  'report.finding.summary.choice.costLoss':
    'No scenario is best throughout: {first} {firstCount, plural, one {costs and loses} other {cost and lose}} least, {other} {otherCount, plural, one {serves} other {serve}} best on time.',
  'report.finding.summary.choice.onTimeLoss':
    'No scenario is best throughout: {other} {otherCount, plural, one {costs} other {cost}} least, {first} {firstCount, plural, one {serves best on time and loses} other {serve best on time and lose}} least.',
  'report.finding.summary.choice.sameCost':
    'At equal cost, {onTime} {onTimeCount, plural, one {serves} other {serve}} best on time and {safest} {safestCount, plural, one {loses} other {lose}} least.',
  'report.finding.summary.choice.sameOnTime':
    'At equal service, {cheapest} {cheapestCount, plural, one {costs} other {cost}} least and {safest} {safestCount, plural, one {loses} other {lose}} least.',
  'report.finding.summary.choice.sameLoss':
    'At equal loss, {cheapest} {cheapestCount, plural, one {costs} other {cost}} least and {onTime} {onTimeCount, plural, one {serves} other {serve}} best on time.',
  'report.finding.summary.findings':
    '{count, plural, one {One finding} other {# findings}} to keep in mind, in the order of the report.',
  'report.finding.scenarios.one':
    '{scenario} {costWay, select, less {costs {costSize} less than {baseline}} more {costs {costSize} more than {baseline}} other {costs as much as {baseline}}}, {lossWay, select, less {loses {lossSize} less} more {loses {lossSize} more} other {loses as much}} and {onTimeWay, select, more {gains {onTimeSize} of service on time} less {gives up {onTimeSize} of service on time} other {serves as well on time}}.',
  'report.finding.scenarios.several':
    'Compared with {baseline}, the {scenariosCount} other scenarios change the cost by {costLeast} to {costMost}, the expected loss by {lossLeast} to {lossMost} and service on time by {onTimeLeast} to {onTimeMost}.',
  'report.finding.scenarios.figures.why':
    'Changes from {baseline}. Hours with nobody add up from one role to the next. The parts of cost, service and loss are in their own chapters.',
  'report.finding.scenarios.identical': 'No data tells {scenario} from {baseline}: same results.',
  'report.finding.scenarios.differs':
    '{count, plural, one {One change} other {# changes}} from {baseline} to {scenario}: {groups}.',
  'report.finding.scenarios.differs.why':
    'All that differs in the data of the two scenarios, and nothing else. People who change in the same way are on one line.',
  'report.finding.scenarios.cost':
    '{scenario} {changeWay, select, less {costs {changeSize} less than} more {costs {changeSize} more than} other {costs as much as}} {baseline}.',
  'report.finding.scenarios.cost.because':
    '{scenario} {changeWay, select, less {costs {changeSize} less than} more {costs {changeSize} more than} other {costs as much as}} {baseline}; main effect: {subject}, {effect}.',
  'report.finding.scenarios.loss':
    '{scenario} {changeWay, select, less {loses {changeSize} less than} more {loses {changeSize} more than} other {loses as much as}} {baseline}.',
  'report.finding.scenarios.loss.because':
    '{scenario} {changeWay, select, less {loses {changeSize} less than} more {loses {changeSize} more than} other {loses as much as}} {baseline}; main effect: {subject}, {effect}.',
  'report.finding.scenarios.bridge.why':
    'The effect of a change depends on those already made: each bar is the mean of its effect over every possible order (Shapley value). Bars add up exactly from one total to the other.',
  'report.finding.assignments.nobody':
    'In {scenario}, nobody can carry {rolesCount, plural, one {this role} other {these # roles}}: {roles}.',
  'report.finding.assignments.one':
    'In {scenario}, {rolesCount, plural, one {one role rests} other {# roles rest}} on a single person or provider, out of {all}: {roles}.',
  'report.finding.assignments.relief':
    'In {scenario}, {all, plural, one {the role has} other {each of the # roles has}} at least two holders, backups or providers able to carry on.',
  'report.finding.assignments.why':
    'Load: work left to our people over what they can give the role. Able to carry on alone: autonomous holders and backups, providers that hold the whole role or have a cover clause.',
  'report.finding.assumptions.overrides':
    '{count, plural, one {One assumption was replaced} other {# assumptions were replaced}} by values of the organization’s own.',
  'report.finding.assumptions.overrides.why': 'An assumption that is replaced holds for every scenario.',
  'report.finding.assumptions.sensitivity':
    'Two assumptions weigh most on the results: “{costFirst}” on the cost ({cost}), “{lossFirst}” on the expected loss ({loss}).',
  'report.finding.assumptions.sensitivity.same':
    '“{costFirst}” is the assumption that weighs most on the cost ({cost}) and on the expected loss ({loss}) alike.',
  'report.finding.assumptions.sensitivity.shares':
    'Opinions make {cost} of the sum of the gaps for the cost, and {loss} for the expected loss.',
  'report.finding.assumptions.sensitivity.why':
    'Each assumption of {scenario} goes from its low to its high value, one at a time, the others staying most likely; the gaps in cost and loss are read, without sign, and added up by origin. The sum says where to look for measures; it is no margin of error, since all do not move together.',
  'report.finding.assumptions.used':
    '{count, plural, one {One assumption goes} other {# assumptions go}} into the results, of which {opinions, plural, =0 {no opinion} one {one opinion} other {# opinions}} ({share}){own, plural, =0 {; all keep their default value} other {}}.',
  'report.finding.assumptions.used.why':
    'Measured: on data. Published: read in the source cited, or derived from it by arithmetic. Opinion: no source gives it; to be replaced by your figures.',
  'report.finding.assumptions.main.why':
    'Only the assumptions that move cost or loss most are shown here: the full list, with its sources, is in the workbook.',
  'report.finding.method.headlines':
    'Three figures sum up each scenario; each can be traced back to the values entered (model version {version}).',
  'report.finding.method.cost':
    'Cost: salaries and contributions, workplace, on-site contractors, contracts and their governance, on-call, replacement of departures, transition and industrialization programme of one year (T1, T3).',
  'report.finding.method.onTime':
    'Service on time: share of needs served within their target, from who is present and the queue (Erlang C), each need weighing the same in every scenario (T1, T2).',
  'report.finding.method.loss':
    'Expected loss: incidents, major incidents, departures and provider failures, each by its rate, its length and its loss per hour (T1, T3, T4).',
  'report.finding.method.structure':
    'Resilience: facts that are counted, such as roles that one departure stops; they are not probabilities (T1).',
  'report.finding.method.made.why':
    'Counted on {scenario}: distinct formulas, values entered and assumptions that each figure is made of. T1 to T5: trade-offs of the memo.',
  'report.finding.method.noDoubt': 'No role is in a situation where these figures should be taken with care.',
  'report.finding.method.doubts':
    '{count, plural, one {One role has figures} other {# roles have figures}} to take with care in at least one scenario, out of {all}.',
  'report.finding.method.doubts.why':
    'Situations where the formula departed from the simulation; simulating these scenarios tells by how much.',
  'report.finding.method.draws':
    'At least {years, plural, one {# year was simulated} other {# years were simulated}} for {scenariosCount, plural, one {{scenarios}} other {each of # scenarios}}.',
  'report.finding.method.draws.why':
    'The same draw with the same settings gives the same figures again, on any machine.',
  'report.finding.method.laws':
    '{count, plural, one {One law is} other {# laws are}} checked at each version of the model, on thousands of organizations drawn at random.',
  'report.finding.method.laws.why':
    'A law is not a measurement: it says that the model does not contradict itself, not that it describes your organization exactly.',
  'report.finding.method.law.concentration':
    'Concentration (T1): removing holders never raises payroll and never reduces hours with nobody.',
  'report.finding.method.law.relief':
    'Relief: naming an autonomous backup never lengthens the wait of the role.',
  'report.finding.method.law.frequency':
    'Frequency (T2): under a threshold of days or incidents, paying by use costs less than a post, and above it more.',
  'report.finding.method.law.transfer':
    'Transfer (T3): what is left of the gap of a contract is never less than the gap minus the cap of penalties.',
  'report.finding.method.law.industrialization':
    'Industrialization (T4, T5): raising a lever never raises the running cost nor the loss in-house.',
  'report.finding.method.law.conservation':
    'Conservation: parts make the total, and the values entered give each figure again.',
  'report.finding.method.law.limits': 'Limits: without need, no loss; without anybody, nothing is on time.',
  'report.finding.log.decisions':
    '{count, plural, one {One decision was made} other {# decisions were made}}, the last on {last}.',
  'report.finding.log.notes':
    '{count, plural, one {One note was taken} other {# notes were taken}}, the last on {last}.',
  'report.finding.log.said': '{text}',
  'report.finding.log.why': 'As noted in Sourcier during the study.',
};
