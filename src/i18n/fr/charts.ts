// The frame shared by every chart: its tools, its table, the files taken out of it.

export const charts = {
  'charts.table': 'Tableau',
  'charts.png': 'PNG',
  'charts.svg': 'SVG',
  'charts.csv': 'CSV',
  'charts.tableTitle': 'Voir en tableau',
  'charts.pngTitle': 'Enregistrer en image PNG',
  'charts.svgTitle': 'Enregistrer en image vectorielle SVG',
  'charts.csvTitle': 'Enregistrer les données en CSV',
  'charts.tools': 'Outils du graphique : {chart}',
  'charts.failed': 'Le navigateur a refusé de dessiner l’image.',
  'charts.source': '{source} · Sourcier, {date}',
  'charts.colon': ' : ',
  'charts.totalColumn': 'Total ({unit})',
  'charts.unitColumn': '{name} ({unit})',
  'charts.others': 'Autres rôles ({n})',
  'charts.showAll': 'Montrer aussi {n, plural, one {la ligne restante} other {les # lignes restantes}}',
  'charts.showLess': 'Montrer seulement les premières lignes',
} as const;
