// English twin of ../fr/report: a key missing here fails the build.

import type { report as fr } from '../fr/report';

export const report: Record<keyof typeof fr, string> = {
  'report.quoted': '“{name}”',
  'report.withUnit': '{name} ({unit})',
  'report.titleWithUnit': '{name}, {unit}',
  'report.contents': 'Contents',
  'report.preparedFor': 'Prepared for',
  'report.preparedBy': 'Prepared by',
  'report.continued': 'continued',
  'report.better': 'better',
  'report.worse': 'worse',
  'report.howToRead': 'How to read',
  'report.table': 'Table',
  'report.colophon.model':
    'Figures computed by Sourcier, version {version}, after the memo of production roles.',
  'report.colophon.simulation':
    'Simulated years: {years, plural, one {# year} other {# years}} per scenario, draw no. {seed}.',
  'report.colophon.names': 'People are called by their names.',
  'report.colophon.pseudonyms': 'People are called by pseudonyms.',
  'report.colophon.amounts': 'Amounts in {currency}, for one year.',

  'report.chart.item': 'Item',
  'report.chart.total': 'Total',
  'report.chart.increase': 'Increase',
  'report.chart.decrease': 'Decrease',
  'report.chart.change': 'Change',
  'report.chart.reached': 'Level reached',
  'report.chart.share': 'Share of years (%)',
  'report.chart.from': 'From',
  'report.chart.to': 'To',
  'report.chart.best': 'No scenario does better throughout',
  'report.chart.point': '{name} · {onTime} on time',
  'report.chart.said': '{name}: {value}',
  'report.chart.saidPoint': '{name}: {x}, {y}, {onTime} on time',
  'report.chart.saidClass': '{name}: most often from {from} to {to} ({share})',
  'report.chart.alternative':
    '{title}. {parts}{others, plural, =0 {.} one {; and one more line.} other {; and # more lines.}}',

  'report.section.organization': 'The organization today',

  'report.exhibit.organization.sizes': 'What IT runs',
  'report.exhibit.organization.team': 'Who runs IT',
  'report.exhibit.organization.need': 'Need and means',
  'report.exhibit.organization.hours': 'Roles, need and service hours',
  'report.exhibit.organization.levers': 'Level of industrialization',

  'report.column.size': 'Size',
  'report.column.count': 'Number',
  'report.column.who': 'Who',
  'report.column.fte': 'Full time',
  'report.column.role': 'Role',
  'report.column.need': 'Need',
  'report.column.offHours': 'Nights and weekends',
  'report.column.incidentsOffHours': 'Incidents at night and weekends',
  'report.column.uncovered': 'Hours with nobody',
  'report.column.lever': 'Lever',
  'report.column.level': 'Level',

  'report.word.size.users': 'Users',
  'report.word.size.workstations': 'Workstations',
  'report.word.size.servers': 'Servers',
  'report.word.size.databases': 'Databases',
  'report.word.size.networkDevices': 'Network devices',
  'report.word.size.applications': 'Applications',
  'report.word.size.sites': 'Sites',
  'report.word.size.projectsPerYear': 'Projects put into production',
  'report.word.employees': 'Employees',
  'report.word.contractors': 'On-site contractors',
  'report.word.people': 'All people',
  'report.word.providers': 'Providers under contract',
  'report.word.need': 'Need',
  'report.word.requiredFte': 'Staff required',
  'report.word.availableFte': 'Staff available, providers included',

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
    '{served, plural, one {# role answers} other {# roles answer}} at night and weekends out of {roles}: {names}. An incident would find nobody there for {uncovered}.',
  'report.finding.organization.hours.why':
    'Hours with nobody are those of the service window during which an incident would find nobody able to act.',
  'report.finding.organization.levers':
    '{lowestCount, plural, one {The lowest lever of industrialization is at {level}: {lowest}.} other {The lowest levers of industrialization are at {level}: {lowest}.}}',
  'report.finding.organization.levers.why':
    'From 0 (nothing) to 100% (complete), after the memo (T4): quality of integration, automation, runbooks, service contract with users.',
};
