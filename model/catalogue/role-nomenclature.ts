// Where each role stands in public job lists, so that a job description or a salary table can be matched. Some
// codes were read in a document, some are the nearest entry, some are recalled and should be checked.

import type { RoleKind } from './ids';

export type CodeStatus = 'seen' | 'nearest' | 'recalled';

export interface JobCode {
  readonly list: 'CIGREF' | 'ROME' | 'ESCO' | 'ISCO';
  readonly code: string;
  readonly label: string;
  readonly status: CodeStatus;
}

const cigref = (family: string, label: string, status: CodeStatus = 'seen'): JobCode => ({
  list: 'CIGREF',
  code: family,
  label,
  status,
});
const rome = (code: string, label: string, status: CodeStatus): JobCode => ({
  list: 'ROME',
  code,
  label,
  status,
});
const esco = (code: string, label: string, status: CodeStatus): JobCode => ({
  list: 'ESCO',
  code,
  label,
  status,
});
const isco = (code: string, label: string): JobCode => ({ list: 'ISCO', code, label, status: 'recalled' });

const INFRASTRUCTURE = '4';
const SUPPORT = '5';
const STEERING = '1';

/** CIGREF codes are the number of the family: 1 steering, 4 infrastructure, 5 support and assistance. */
export const ROLE_NOMENCLATURE: Readonly<Record<RoleKind, readonly JobCode[]>> = {
  'operations-technician': [
    cigref(INFRASTRUCTURE, 'Technicien d’exploitation'),
    rome('M1810', 'Technicien d’exploitation informatique', 'seen'),
    esco('3511.1', 'data centre operator', 'seen'),
    isco('3511', 'ICT operations technicians'),
  ],
  'operations-pilot': [
    cigref(INFRASTRUCTURE, 'Pilote d’exploitation'),
    rome('M1810', 'Technicien d’exploitation informatique', 'recalled'),
    esco('3511.1', 'data centre operator', 'seen'),
    isco('3511', 'ICT operations technicians'),
  ],
  'desktop-technician': [
    cigref(INFRASTRUCTURE, 'Technicien poste de travail'),
    rome('I1401', 'Maintenance informatique et bureautique', 'seen'),
    esco('3512.4', 'ICT technician', 'seen'),
    isco('3512', 'ICT user support technicians'),
  ],
  'network-technician': [
    cigref(INFRASTRUCTURE, 'Technicien réseaux-télécoms'),
    rome('I1307', 'Installation et maintenance télécoms et courants faibles', 'recalled'),
    esco('3513.2', 'ICT network technician', 'seen'),
    isco('3513', 'Computer network and systems technicians'),
  ],
  administrator: [
    cigref(INFRASTRUCTURE, 'Administrateur d’outils, de systèmes, de réseaux-télécoms'),
    rome('M1801', 'Administration de systèmes d’information', 'seen'),
    esco('2522.1', 'ICT system administrator', 'seen'),
    esco('2522.1.1', 'ICT network administrator', 'seen'),
    isco('2522', 'Systems administrators'),
  ],
  'database-administrator': [
    cigref(INFRASTRUCTURE, 'Administrateur de bases de données'),
    rome('M1801', 'Administration de systèmes d’information', 'recalled'),
    esco('2521.1', 'database administrator', 'recalled'),
    isco('2521', 'Database designers and administrators'),
  ],
  'production-integrator': [
    cigref(INFRASTRUCTURE, 'Intégrateur d’exploitation', 'recalled'),
    rome('M1810', 'Technicien d’exploitation informatique', 'recalled'),
    esco('2519.3', 'ICT change and configuration manager', 'nearest'),
    isco('2519', 'Software and applications developers and analysts not elsewhere classified'),
  ],
  'functional-assistant': [
    cigref(SUPPORT, 'Assistant fonctionnel'),
    rome('M1806', 'Conseil et maîtrise d’ouvrage en systèmes d’information', 'seen'),
    esco('2514.1', 'ICT application configurator', 'nearest'),
    isco('3512', 'ICT user support technicians'),
  ],
  'service-desk-technician': [
    cigref(SUPPORT, 'Technicien support utilisateurs'),
    rome('I1401', 'Maintenance informatique et bureautique', 'seen'),
    esco('3512.1', 'ICT help desk agent', 'seen'),
    isco('3512', 'ICT user support technicians'),
  ],
  // CIGREF has placed it in steering since 2018; the memo keeps it in support, and so do we.
  'internal-account-manager': [
    cigref(STEERING, 'Chargé d’affaires internes'),
    rome('M1806', 'Conseil et maîtrise d’ouvrage en systèmes d’information', 'seen'),
    esco('2434.1', 'ICT account manager', 'recalled'),
    isco('2434', 'ICT sales professionals'),
  ],
  'application-expert': [
    cigref(SUPPORT, 'Expert méthode et outils, qualité', 'nearest'),
    rome('M1802', 'Expertise et support en systèmes d’information', 'seen'),
    esco('2511', 'ICT system analyst', 'recalled'),
    isco('2511', 'Systems analysts'),
  ],
};
