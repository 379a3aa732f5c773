export const start = {
  'start.title': 'Choisir une organisation',
  'start.heading': 'Qui fait l’exploitation, et qu’est-ce que ça change ?',
  'start.promise':
    'Répartissez les rôles entre vos équipes et vos prestataires : le coût, le service rendu à l’heure et la perte attendue suivent chaque geste.',
  'start.examples': 'Partir d’un exemple',
  'start.openExample': 'Ouvrir',
  'start.exampleFailed': 'Cet exemple n’a pas pu être chargé. Vérifiez le réseau puis réessayez.',
  'start.yours': 'Partir de chez vous',
  'start.describe': 'Décrire en cinq questions',
  'start.describeHint':
    'Utilisateurs, sites, serveurs, applications, horaires : les besoins sont estimés, chaque estimation reste visible.',
  'start.staff': 'Coller une liste d’équipe',
  'start.staffHint': 'Noms, rôles, temps de travail et salaires, copiés d’un tableur.',
  'start.file': 'Ouvrir un fichier',
  'start.fileHint': 'Une étude enregistrée. Vous pouvez aussi la déposer sur la fenêtre.',
  'start.recent': 'Vos études',
  'start.recentLine': '{n, plural, one {# scénario} other {# scénarios}} · {when}',
  'start.duplicate': 'Dupliquer « {name} »',
  'start.delete': 'Supprimer « {name} »',
  'start.deleteWarning':
    'L’étude sera effacée de ce navigateur, sans retour. Enregistrez-la dans un fichier pour la garder.',
  'start.aside': 'Mis de côté',
  'start.asideHint':
    'Ces données enregistrées sont illisibles. Elles n’ont pas été modifiées : téléchargez-les avant de les oublier.',
  'start.asideItem': 'Données illisibles {n}',
  'start.asideDownload': 'Télécharger',
  'start.asideForget': 'Oublier',
  'start.privacy': 'Sans compte ni serveur : vos données restent dans ce navigateur.',
} as const;
