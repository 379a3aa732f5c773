// English twin of ../fr/compare: a key missing here fails the build.

import type { compare as fr } from '../fr/compare';

export const compare: Record<keyof typeof fr, string> = {
  'compare.title': 'Compare',
  'compare.against':
    '{n, plural, one {One scenario beside “{baseline}”} other {# scenarios beside “{baseline}”}}',
  'compare.source': '{study}, scenarios compared',
  'compare.baseline': 'Baseline',
  'compare.choose': 'Scenarios shown ({shown} of {all})',
  'compare.chooseAll': 'All',
  'compare.chosen': 'The baseline is always shown.',
  'compare.detail': 'Scenario explained',
  'compare.option': '{letter} · {name}',
  'compare.method': 'How these figures are made',
  'compare.empty.title': 'A single scenario: nothing to compare',
  'compare.empty.what':
    'A scenario starts as a copy of the situation today. Change who holds a role, a contract, a lever: all that follows is then read here, beside the baseline.',
  'compare.empty.create': 'Create a scenario',
  'compare.figures.title': 'Figures side by side',
  'compare.figures.name': 'Figure',
  'compare.figures.structure': 'Need, staff and resilience',
  'compare.figures.fold': '{name}: the detail',
  'compare.figures.searching': 'searching…',
  'compare.figures.beaten': 'Outclassed by',
  'compare.figures.beatenTitle':
    'Scenarios shown that are at least as good on cost, on time and loss, and better on one of them',
  'compare.figures.unbeaten': 'none',
  'compare.figures.differs': 'What differs',
  'compare.figures.differences': '{n, plural, =0 {nothing} one {# difference} other {# differences}}',
  'compare.why.title': 'What “{name}” changes',
  'compare.differs.title':
    '{n, plural, =0 {Nothing differs} one {One difference in the inputs} other {# differences in the inputs}}',
  'compare.differs.nothing':
    '“{name}” is an exact copy of “{baseline}”. Change an assignment, a need, a contract or a lever in it: its effect will be read here.',
  'compare.differs.go': 'Open Assign',
  'compare.differs.open': 'Open in its place',
  'compare.bridge.sub.cost': 'From the cost of “{baseline}” to that of “{name}”, {unit}',
  'compare.bridge.sub.onTime': 'From the share on time of “{baseline}” to that of “{name}”, %',
  'compare.bridge.sub.loss': 'From the expected loss of “{baseline}” to that of “{name}”, {unit}',
  'compare.bridge.axis.cost': 'cost, {unit}',
  'compare.bridge.axis.onTime': 'on time, %',
  'compare.bridge.axis.loss': 'expected loss, {unit}',
  'compare.bridge.cost.change':
    '“{name}” costs {size} {way, select, more {more} other {less}} a year{because, select, yes {, first by: {subject} ({effect})} other {}}',
  'compare.bridge.onTime.change':
    'With “{name}”, service on time {way, select, more {gains} other {loses}} {size}{because, select, yes {, first by: {subject} ({effect})} other {}}',
  'compare.bridge.loss.change':
    '“{name}” loses {size} {way, select, more {more} other {less}} a year{because, select, yes {, first by: {subject} ({effect})} other {}}',
  'compare.bridge.cost.same': '“{name}” costs as much as “{baseline}”',
  'compare.bridge.onTime.same': '“{name}” serves as many needs on time as “{baseline}”',
  'compare.bridge.loss.same': '“{name}” loses as much as “{baseline}”',
  'compare.why.note':
    'Part of each change: the mean of what it adds, over every order in which they can be made; the parts add up exactly to the difference. The table also says what it changes alone, and made last.',
  'compare.bridge.note': 'Each part is a mean over every order in which the changes can be made.',
  'compare.bridge.cut': ' The axis does not start from zero.',
  'compare.bridge.working': 'Working out the part of each change…',
  'compare.bridge.progress': 'Part of the work done',
  'compare.bridge.column.change': 'Change',
  'compare.bridge.column.effect': 'Level, or part of the difference ({unit})',
  'compare.bridge.column.first': 'Made alone ({unit})',
  'compare.bridge.column.last': 'Made last ({unit})',
  'compare.bridge.total': '{name}: {value}',
  'compare.bridge.step': '{sentences}\n{effect} on average; made alone, {first}; made last, {last}',
  'compare.bridge.rest': 'Other changes',
  'compare.bridge.small': 'Other changes: {effect}',
  'compare.bridge.allOthers': 'Other changes: {sentences}',
  'compare.years.title': 'From year to year',
  'compare.years.needs':
    'Simulated together, scenarios live the same years: the same incidents, the same illnesses, the same departures. Their difference is then read year by year.',
  'compare.years.run': '{n, plural, one {Simulate this scenario} other {Simulate these # scenarios}}',
  'compare.years.missing':
    '{n, plural, one {Not simulated with the others yet: {names}.} other {Not simulated with the others yet: {names}.}}',
  'compare.years.note':
    '{years, plural, one {# simulated year} other {# simulated years}} of each scenario, under the same draws.',
  'compare.years.cost.finding': 'Nine years in ten, “{name}” costs at most {limit}: the least of all',
  'compare.years.cost.same': 'Nine years in ten, all cost at most {limit}',
  'compare.years.cost.sub': 'Cost of a year, {unit}, scenario by scenario',
  'compare.years.loss.finding': 'Nine years in ten, “{name}” loses at most {limit}: the least of all',
  'compare.years.loss.same': 'Nine years in ten, all lose at most {limit}',
  'compare.years.loss.sub': 'Loss of a year, {unit}, scenario by scenario',
  'compare.years.spreadNote':
    'Line: from P10 to P90; ring: the median. On the right: P90, which nine years in ten do not exceed.',
  'compare.years.words':
    '{name}: mean {mean}, median {p50}, from {p10} to {p90} eight years in ten, {tail} on average in the worst 5%',
  'compare.years.mean': 'Mean ({unit})',
  'compare.years.p10': 'P10 ({unit})',
  'compare.years.p50': 'Median ({unit})',
  'compare.years.p90': 'P90 ({unit})',
  'compare.years.tail': 'CVaR 95% ({unit})',
  'compare.years.chances': 'Chances of doing better than “{baseline}”',
  'compare.years.chancesNote':
    'Share of the simulated years in which the scenario does better, and its difference eight years in ten (from P10 to P90).',
  'compare.years.scenario': 'Scenario',
  'compare.years.cheaper': 'Costs less',
  'compare.years.costRange': 'Difference in cost',
  'compare.years.losesLess': 'Loses less',
  'compare.years.lossRange': 'Difference in loss',
  'compare.years.range': 'from {low} to {high}',
};
